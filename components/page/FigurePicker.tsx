import type { Signal } from '@preact/signals';
import type { Figure } from '@/utils/evidence/figure';
import { useFormats, useWords } from '../app';
import { NumberField } from '../ui/NumberField';
import { FigureLine } from './FigureLine';

/** The figures of the page: one counts for the key result. What the page contradicts stands side by side; a typed number wins. */
export function FigurePicker({
  figures,
  ticked,
  typed,
  onTick,
}: {
  readonly figures: readonly Figure[];
  readonly ticked: Figure | null;
  readonly typed: Signal<string>;
  readonly onTick: (figure: Figure | null) => void;
}) {
  const t = useWords();
  const formats = useFormats();
  const sure = figures.filter((figure) => figure.confidence !== 'low');
  const unsure = figures.filter((figure) => figure.confidence === 'low');
  const line = (figure: Figure) => (
    <div key={`${figure.key}|${figure.label}|${figure.raw}`}>
      <label class="choice">
        <input
          type="checkbox"
          checked={figure === ticked}
          onChange={(event) => onTick(event.currentTarget.checked ? figure : null)}
        />
        <FigureLine figure={figure} formats={formats} t={t} />
      </label>
      {figure.conflicts.map((channel) => (
        <label key={channel.raw} class="choice conflict">
          <input
            type="checkbox"
            checked={figure === ticked && typed.value === formats.number(channel.value)}
            onChange={(event) => {
              onTick(figure);
              typed.value = event.currentTarget.checked ? formats.number(channel.value) : '';
            }}
          />
          <span>
            {t.conflict('')} <strong>{formats.number(channel.value)}</strong> <q>{channel.raw}</q>
          </span>
        </label>
      ))}
      {figure === ticked && (
        <span class="by-hand">
          <NumberField
            label={t.typedOver(t.figureName(figure.key, figure.label))}
            placeholder={t.typedOverShort}
            text={typed.value}
            onType={(text) => (typed.value = text)}
          />
        </span>
      )}
    </div>
  );
  return (
    <fieldset class="picker">
      <legend>{t.whichFigure}</legend>
      {sure.map(line)}
      {unsure.length > 0 && (
        <details open={sure.length === 0}>
          <summary>{t.moreNumbers(unsure.length)}</summary>
          {unsure.map(line)}
        </details>
      )}
    </fieldset>
  );
}
