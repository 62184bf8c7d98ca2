import type { Signal } from '@preact/signals';
import { useWords } from '../app';
import { Select } from '../ui/Select';

/** What a taught figure means: one of the known kinds, or a name of the user's own. */
export function NameOfFigure({
  figureKey,
  name,
}: {
  readonly figureKey: Signal<string>;
  readonly name: Signal<string>;
}) {
  const t = useWords();
  return (
    <>
      <Select
        label={t.figureKind}
        value={figureKey.value}
        options={[
          ...t.figureKinds.map(([value, label]) => ({ value, label })),
          { value: 'other', label: t.otherFigure },
        ]}
        onChoose={(value) => (figureKey.value = value)}
      />
      {figureKey.value === 'other' && (
        <label class="field">
          <span>{t.ownName}</span>
          <input
            type="text"
            maxLength={120}
            value={name.value}
            onInput={(event) => (name.value = event.currentTarget.value)}
          />
        </label>
      )}
    </>
  );
}
