import { useSignal } from '@preact/signals';
import { commitments, levels, type Objective } from '@/utils/okr/objective';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Choice } from '../ui/Choice';
import { useKept } from '../ui/use-kept';
import { ServesField } from './ServesField';

/** A new objective in the open cycle, or a change to one. */
export function ObjectiveForm({
  objective,
  onClose,
}: {
  readonly objective?: Objective;
  readonly onClose: () => void;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const perform = usePerform();
  const title = useKept(`objective:${objective?.id ?? 'new'}:title`, objective?.title ?? '');
  const commitment = useSignal(objective?.commitment ?? 'committed');
  const level = useSignal(objective?.level ?? 'team');
  const parent = useSignal(objective?.parent ?? null);

  const save = async () => {
    const cycle = workspace.cycle.value;
    if (!cycle) return;
    const fields = {
      title: title.text.value.trim(),
      commitment: commitment.value,
      level: level.value,
      parent: parent.value,
    };
    const done = objective
      ? await perform('editObjective', { id: objective.id, set: fields }, t.saved)
      : await perform(
          'addObjectives',
          { cycle: cycle.id, objectives: [{ ...fields, keyResults: [] }] },
          t.saved,
        );
    if (!done) return;
    title.forget();
    onClose();
  };
  return (
    <Dialog title={objective ? t.editObjective : t.addObjective} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="field">
          <span>{t.objectiveTitle}</span>
          <textarea
            rows={2}
            required
            maxLength={500}
            placeholder={t.objectiveExample}
            value={title.text.value}
            onInput={(event) => title.type(event.currentTarget.value)}
          />
        </label>
        <Choice
          legend={t.commitmentLabel}
          name="commitment"
          value={commitment.value}
          options={commitments.map((value) => ({
            value,
            label: t.commitment[value],
            hint: t.commitmentHint[value],
          }))}
          onChoose={(value) => (commitment.value = value)}
        />
        <Choice
          legend={t.levelLabel}
          name="level"
          value={level.value}
          options={levels.map((value) => ({ value, label: t.level[value] }))}
          onChoose={(value) => (level.value = value)}
        />
        <ServesField id={objective?.id} value={parent.value} onChoose={(chosen) => (parent.value = chosen)} />
        <footer>
          <Button look="primary" submit disabled={title.text.value.trim() === ''}>
            {t.save}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
