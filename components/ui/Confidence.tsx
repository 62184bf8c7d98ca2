import { usePopupWords } from '../app';
import { bandOf } from './band';

/** 1–10 by two buttons and the arrow keys; its title says the band. Null: not said. */
export function Confidence({
  value,
  onChange,
  name,
  inWords,
}: {
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly name: string;
  /** How it is shown where there is room to say what the number is. */
  readonly inWords?: (value: number | null) => string;
}) {
  const t = usePopupWords();
  const set = (next: number) => onChange(Math.min(10, Math.max(1, next)));
  const step = (by: number) => set(value === null ? 5 + Math.max(0, by) : value + by);
  const keys: Record<string, number> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };
  return (
    <span class={`confidence ${value === null ? 'unsaid' : bandOf(value)}`}>
      <button type="button" tabIndex={-1} aria-label={t.lessConfident} onClick={() => step(-1)}>
        −
      </button>
      <span
        role="spinbutton"
        tabIndex={0}
        aria-label={`${t.confidence}: ${name}`}
        aria-valuemin={1}
        aria-valuemax={10}
        aria-valuenow={value ?? undefined}
        aria-valuetext={value === null ? t.confidenceUnsaid : t.confidenceOf(value, bandOf(value))}
        title={value === null ? t.confidenceUnsaid : t.confidenceOf(value, bandOf(value))}
        onKeyDown={(event) => {
          const by = keys[event.key];
          if (by !== undefined) {
            event.preventDefault();
            step(by);
          } else if (event.key === 'Enter') {
            // A form that answers by moving the focus into a field would get this key there as well.
            event.preventDefault();
            event.currentTarget.closest('form')?.requestSubmit();
          } else if (/^[0-9]$/.test(event.key)) set(event.key === '0' ? 10 : Number(event.key));
        }}
      >
        {inWords?.(value) ?? value ?? '–'}
      </span>
      <button type="button" tabIndex={-1} aria-label={t.moreConfident} onClick={() => step(1)}>
        +
      </button>
    </span>
  );
}
