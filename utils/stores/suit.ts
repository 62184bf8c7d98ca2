import type { PageKind } from '@/utils/evidence/evidence';
import type { Figure } from '@/utils/evidence/figure';
import { isDrivenByFigures } from '@/utils/evidence/outcome';
import { kindsNamedIn, namesOfFigure } from '@/utils/i18n/figure-names';
import { inWords } from '@/utils/i18n/fold';
import type { KeyResult, RollUp } from '@/utils/okr/key-result';

/**
 * How well a figure suits a key result: 3 it drives it already, 2 the key result names it in its title or unit,
 * 0 nothing says so. A share never suits an amount, nor an amount a share.
 */
export function suit(figure: Figure, keyResult: KeyResult): 0 | 2 | 3 {
  if (keyResult.binding?.figure === figure.key) return 3;
  const isShare = figure.unit === 'percent';
  const asksShare = keyResult.percent && keyResult.kind !== 'growth';
  if (isShare !== asksShare) return 0;
  const text = inWords(`${keyResult.title} ${keyResult.unit}`);
  return namesOfFigure(figure).some((name) => text.includes(name)) ? 2 : 0;
}

/** Whether a key result names one of the figures that was read for certain and does not drive it yet. */
export function asksForOne(keyResult: KeyResult, figures: readonly Figure[]): boolean {
  return (
    isDrivenByFigures(keyResult) &&
    figures.some((figure) => figure.confidence !== 'low' && suit(figure, keyResult) === 2)
  );
}

/** Figures that suit the key results best first; else in the order that the reader gave them. */
export function bySuit(figures: readonly Figure[], keyResults: readonly KeyResult[]): readonly Figure[] {
  const best = new Map(
    figures.map((figure) => [figure, Math.max(0, ...keyResults.map((each) => suit(figure, each)))]),
  );
  return figures.toSorted((a, b) => (best.get(b) ?? 0) - (best.get(a) ?? 0));
}

/** Pages of which a team makes many, and what each of them gathers by itself. */
const ofMany: readonly PageKind[] = ['post', 'video', 'social-post', 'campaign', 'email-report'];
const gathered = new Set(
  'views plays likes reactions comments replies shares reposts saves bookmarks claps votes clicks impressions pageviews conversions results sent opens responses spend'.split(
    ' ',
  ),
);

/** How a figure counts as long as nobody has said: what each post gathers is added up, what one account shows is its level. */
export function usualRollUp(figure: Figure | null, kind: PageKind | undefined): RollUp {
  return figure && kind && ofMany.includes(kind) && gathered.has(figure.key) ? 'sum' : 'latest';
}

/**
 * The figure that comes ticked: read well, without contradiction, and the only one that the key result asks for. Of two
 * that it names it asks for the one it counts in; where it does not say which, none comes ticked rather than a wrong one.
 */
export function preselected(figures: readonly Figure[], keyResult: KeyResult): Figure | undefined {
  const isSure = ({ conflicts, confidence }: Figure) => conflicts.length === 0 && confidence !== 'low';
  const driving = figures.find((figure) => isSure(figure) && suit(figure, keyResult) === 3);
  if (driving) return driving;
  const counted = kindsNamedIn(keyResult.unit);
  const kinds = counted.length > 0 ? counted : kindsNamedIn(keyResult.title);
  const named = figures.filter(
    (figure) => suit(figure, keyResult) === 2 && (figure.key === 'other' || kinds.includes(figure.key)),
  );
  if (new Set(named.map(({ key }) => key)).size > 1) return undefined;
  const sure = named.filter(isSure);
  return sure.find(({ confidence }) => confidence === 'high') ?? (sure.length === 1 ? sure[0] : undefined);
}
