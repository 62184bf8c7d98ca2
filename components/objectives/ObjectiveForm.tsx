import { commitments, levels, type Objective } from '@/utils/okr/objective';
import { useApp, usePerform, useWords } from '../app';
import { FormDialog } from '../ui/FormDialog';
import { Choice } from '../ui/Choice';
import { useKeptFields } from '../ui/use-kept-fields';
import { ServesField } from './ServesField';
import { TitleField } from './TitleField';

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
  const { fields, type, forget } = useKeptFields<
    Pick<Objective, 'title' | 'commitment' | 'level' | 'parent'>
  >(`objective:${objective?.id ?? 'new'}`, {
    title: objective?.title ?? '',
    commitment: objective?.commitment ?? 'committed',
    level: objective?.level ?? 'team',
    parent: objective?.parent ?? null,
  });

  const save = async () => {
    const cycle = workspace.cycle.value;
    if (!cycle) return;
    const set = { ...fields, title: fields.title.trim() };
    const done = objective
      ? await perform('editObjective', { id: objective.id, set }, t.saved)
      : await perform(
          'addObjectives',
          { cycle: cycle.id, objectives: [{ ...set, keyResults: [] }] },
          t.saved,
        );
    if (!done) return;
    forget();
    onClose();
  };
  return (
    <FormDialog
      title={objective ? t.editObjective : t.addObjective}
      canSave={fields.title.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TitleField
        label={t.objectiveTitle}
        example={t.objectiveExample}
        value={fields.title}
        onType={(title) => type({ title })}
      />
      <Choice
        legend={t.commitmentLabel}
        name="commitment"
        value={fields.commitment}
        options={commitments.map((value) => ({
          value,
          label: t.commitment[value],
          hint: t.commitmentHint[value],
        }))}
        onChoose={(commitment) => type({ commitment })}
      />
      <Choice
        legend={t.levelLabel}
        name="level"
        value={fields.level}
        options={levels.map((value) => ({ value, label: t.level[value] }))}
        onChoose={(level) => type({ level })}
      />
      <ServesField id={objective?.id} value={fields.parent} onChoose={(parent) => type({ parent })} />
    </FormDialog>
  );
}
