import { useSignal } from '@preact/signals';
import type { KeyResult } from '@/utils/okr/key-result';
import { useApp, usePerform, useWords } from '../app';
import { FormDialog } from '../ui/FormDialog';
import { Select } from '../ui/Select';

/** Puts a key result at the end of another objective. */
export function MoveDialog({
  keyResult,
  onClose,
}: {
  readonly keyResult: KeyResult;
  readonly onClose: () => void;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const perform = usePerform();
  const others = workspace.board.value.objectives.filter(
    ({ objective }) => objective.id !== keyResult.objective,
  );
  const to = useSignal(others[0]?.objective.id ?? '');
  const move = async () => {
    const index = others.find(({ objective }) => objective.id === to.value)?.keyResults.length ?? 0;
    const intent = { id: keyResult.id, objective: to.value, index };
    if (await perform('moveKeyResult', intent, t.moved(keyResult.title))) onClose();
  };
  return (
    <FormDialog
      title={t.moveElsewhere}
      action={t.moveToObjective}
      canSave={to.value !== ''}
      onSave={() => void move()}
      onClose={onClose}
    >
      <p>{keyResult.title}</p>
      <Select
        label={t.moveToObjective}
        value={to.value}
        options={others.map(({ objective, label }) => ({
          value: objective.id,
          label: `O${label} ${objective.title}`,
        }))}
        onChoose={(value) => (to.value = value)}
      />
    </FormDialog>
  );
}
