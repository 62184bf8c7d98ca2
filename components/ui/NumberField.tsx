import { useFormats, usePopupWords } from '../app';
import { useTypedNumber } from './use-typed-number';

/** A number as people type it, vi or en; beside it, how it was understood when that is not plain. */
export function NumberField({
  text,
  onType,
  label,
  placeholder,
  unit = '',
  counts,
  required,
  autofocus,
}: {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly label: string;
  readonly placeholder?: string;
  readonly unit?: string;
  /** What the number counts where that is not plain, and how a typed one is shown; said at the field. */
  readonly counts?: { readonly words: string; readonly shown: (value: number, text: string) => string };
  readonly required?: boolean;
  readonly autofocus?: boolean;
}) {
  const formats = useFormats();
  const t = usePopupWords();
  const read = useTypedNumber(text);
  const understood = read ? (counts ? counts.shown(read.value, text) : formats.number(read.value)) : '';
  const equals = understood && (counts || understood !== text.trim()) ? `= ${understood}` : '';
  const hint = read === null ? t.notANumber : [equals, counts?.words].filter(Boolean).join(' · ');
  return (
    <span class={`number-field ${read === null ? 'wrong' : ''}`}>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={label}
        aria-invalid={read === null}
        placeholder={placeholder}
        required={required}
        autofocus={autofocus}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {unit && <span class="unit">{unit}</span>}
      {hint && <span class="hint">{hint}</span>}
    </span>
  );
}
