import { asShown } from '@/utils/evidence/as-shown';
import type { Figure } from '@/utils/evidence/figure';
import type { Formats } from '@/utils/i18n/formats';
import type { Words } from '@/utils/i18n';

/** A figure with the text that it was read from. */
export function FigureLine({
  figure,
  formats,
  t,
}: {
  readonly figure: Figure;
  readonly formats: Formats;
  readonly t: Words;
}) {
  return (
    <span class="figure">
      <span class="figure-name">{t.figureName(figure.key, figure.label)}</span>
      <strong>{figureValue(figure, formats)}</strong>
      <q title={t.asOnPage}>{asShown(figure)}</q>
    </span>
  );
}

export function figureValue(figure: Figure, formats: Formats): string {
  const number = formats.number(figure.value);
  if (figure.unit === 'percent') return `${number}%`;
  if (figure.unit === 'currency' && figure.currency) return formats.money(figure.value, figure.currency);
  return number;
}
