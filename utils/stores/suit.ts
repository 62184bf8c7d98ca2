import type { Figure } from '@/utils/evidence/figure';
import { fold } from '@/utils/i18n/fold';
import type { KeyResult } from '@/utils/okr/key-result';

/** What a figure is called in the languages that a key result may be written in. */
export type NamesOf = (figure: Figure) => readonly string[];

/**
 * How well a figure suits a key result: 3 it drives it already, 2 the key result names it in its title or unit,
 * 0 nothing says so. A share never suits an amount, nor an amount a share.
 */
export function suit(figure: Figure, keyResult: KeyResult, namesOf: NamesOf): 0 | 2 | 3 {
  if (keyResult.binding?.figure === figure.key) return 3;
  const isShare = figure.unit === 'percent';
  const asksShare = keyResult.percent && keyResult.kind !== 'growth';
  if (isShare !== asksShare) return 0;
  const text = ` ${fold(`${keyResult.title} ${keyResult.unit}`)} `;
  return namesOf(figure).some((name) => name.length > 2 && text.includes(fold(name))) ? 2 : 0;
}

/** Figures that suit the key results best first; else in the order that the reader gave them. */
export function bySuit(
  figures: readonly Figure[],
  keyResults: readonly KeyResult[],
  namesOf: NamesOf,
): readonly Figure[] {
  const best = new Map(
    figures.map((figure) => [figure, Math.max(0, ...keyResults.map((each) => suit(figure, each, namesOf)))]),
  );
  return figures.toSorted((a, b) => (best.get(b) ?? 0) - (best.get(a) ?? 0));
}

/** The figure that comes ticked: read for certain, without contradiction, and the one that the key result asks for. */
export function preselected(
  figures: readonly Figure[],
  keyResult: KeyResult,
  namesOf: NamesOf,
): Figure | undefined {
  const sure = figures.filter(({ conflicts }) => conflicts.length === 0);
  return (
    sure.find((figure) => figure.confidence !== 'low' && suit(figure, keyResult, namesOf) === 3) ??
    sure.find((figure) => figure.confidence === 'high' && suit(figure, keyResult, namesOf) === 2)
  );
}
