import type { KeyResult } from '@/utils/okr/key-result';
import { isProblem } from '@/utils/problem/problem';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { FormDialog } from '../ui/FormDialog';
import { useKeptFields } from '../ui/use-kept-fields';
import { fieldsOf, readFields } from './key-result-fields';
import { KeyResultInputs } from './KeyResultInputs';

/** A new key result under an objective, or a change to one: what every one needs first, the rest folded. */
export function KeyResultForm({
  objective,
  keyResult,
  onClose,
}: {
  readonly objective: string;
  readonly keyResult?: KeyResult;
  readonly onClose: () => void;
}) {
  const { workspace, language, notices } = useApp();
  const t = useWords();
  const formats = useFormats();
  const perform = usePerform();
  const owner = workspace.workspace.value.member.get(keyResult?.owner ?? '')?.name ?? '';
  const { fields, type, forget } = useKeptFields(
    `key-result:${keyResult?.id ?? `new:${objective}`}`,
    fieldsOf(keyResult, owner, formats),
  );

  const save = async () => {
    const cycle = workspace.cycle.value;
    if (!cycle) return;
    const read = readFields(fields, keyResult, { cycle, language: language.value, formats });
    if (isProblem(read)) return notices.problem(read);
    const { draft, ...beside } = read;
    const done = keyResult
      ? await perform('editKeyResult', { id: keyResult.id, set: draft, ...beside }, t.saved)
      : await perform('addKeyResult', { objective, keyResult: draft, ...beside }, t.saved);
    if (!done) return;
    forget();
    onClose();
  };
  return (
    <FormDialog
      title={keyResult ? t.editKeyResult : t.addKeyResult}
      canSave={fields.title.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <KeyResultInputs fields={fields} type={type} />
    </FormDialog>
  );
}
