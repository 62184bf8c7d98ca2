import type { Day } from '@/utils/okr/day';
import { readTypedDay } from '@/utils/okr/typed-day';
import { useApp, useFormats, useWords } from '../app';

/** A day as people type it; beside it, which day was understood. Days that do not exist are said to be none. */
export function DayField({
  label,
  text,
  onType,
  example,
}: {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Shown while nothing is typed; the last day of the cycle unless given. */
  readonly example?: Day;
}) {
  const { workspace } = useApp();
  const formats = useFormats();
  const t = useWords();
  const cycle = workspace.cycle.value;
  const read = text.trim() === '' || !cycle ? undefined : readTypedDay(text, cycle);
  return (
    <label class="field">
      <span>{label}</span>
      <span class={`number-field ${read === null ? 'wrong' : ''}`}>
        <input
          type="text"
          autocomplete="off"
          aria-label={label}
          aria-invalid={read === null}
          placeholder={cycle ? formats.dayAsTyped(example ?? cycle.ends) : ''}
          value={text}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {read !== undefined && (
          <span class="hint">
            {read === null ? t.notADay : `= ${formats.dayLong(read)} ${read.slice(0, 4)}`}
          </span>
        )}
      </span>
    </label>
  );
}
