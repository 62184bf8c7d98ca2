import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { editsOf, type Edit } from '@/utils/actions/edits';
import type { KeyResult } from '@/utils/okr/key-result';
import { useApp, useFormats, useWords } from '../app';
import { Dialog } from '../ui/Dialog';

/** Who changed what of a key result, when, from what to what: by the change log of this machine. */
export function EditHistory({
  keyResult,
  onClose,
}: {
  readonly keyResult: KeyResult;
  readonly onClose: () => void;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const edits = useSignal<readonly Edit[] | undefined>(undefined);
  const say = useSpoken();
  useEffect(() => {
    void workspace.logOf(keyResult.id).then((log) => (edits.value = editsOf(log, keyResult.id)));
  }, [keyResult]);
  const name = (id: string | null) => workspace.workspace.value.member.get(id ?? '')?.name ?? '';
  return (
    <Dialog title={t.edits} onClose={onClose}>
      <div class="form edits">
        <p class="hint">{keyResult.title}</p>
        {edits.value?.length === 0 && <p>{t.noEdits}</p>}
        <ol>
          {(edits.value ?? []).map((edit) => (
            <li key={`${edit.entry}${edit.field}`}>
              <p>
                <strong>{t.editedField(edit.field)}</strong>: <del>{say(edit.field, edit.from)}</del> →{' '}
                <ins>{say(edit.field, edit.to)}</ins>
              </p>
              <p class="by">
                {[name(edit.by), formats.dateAndTime(edit.at), edit.verb === 'undo' ? t.undoEdit : '']
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

/** Says the value of a field in words. */
function useSpoken(): (field: string, value: unknown) => string {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const { member, objective } = workspace.workspace.value;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: t.keyResultKind,
    comparator: t.comparator,
    period: t.per,
    relativeTo: t.reference,
    growthSpan: t.growthSpan,
  };
  return (field, value) => {
    if (value === null || value === undefined || value === '') return '–';
    if (field === 'archivedAt') return typeof value === 'number' ? formats.dateAndTime(value) : '–';
    if (typeof value === 'number') return formats.number(value);
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (typeof value === 'string') {
      if (field === 'owner') return member.get(value)?.name ?? '–';
      if (field === 'objective') return objective.get(value)?.title ?? '–';
      if (field.endsWith('On')) return formats.dayAsTyped(value);
      return words[field]?.[value]?.split(':')[0] ?? value;
    }
    if (Array.isArray(value)) {
      const points = value as readonly { readonly on: string; readonly value: number }[];
      return (
        points.map((one) => `${formats.dayAsTyped(one.on)}: ${formats.number(one.value)}`).join(', ') || '–'
      );
    }
    const step = value as { readonly title?: string; readonly doneAt?: number | null };
    return `${step.doneAt ? '✓ ' : ''}${step.title ?? ''}`;
  };
}
