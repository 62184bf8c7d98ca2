import { useId } from 'preact/hooks';
import { useApp, useWords } from '../app';

/** Who is answerable, by name; the members known here are offered. */
export function OwnerField({
  value,
  onType,
}: {
  readonly value: string;
  readonly onType: (owner: string) => void;
}) {
  const { workspace } = useApp();
  const t = useWords();
  const names = useId();
  return (
    <label class="field">
      <span>{t.ownerLabel}</span>
      <input
        type="text"
        list={names}
        maxLength={80}
        autocomplete="off"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <datalist id={names}>
        {[...workspace.workspace.value.member.values()].map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
