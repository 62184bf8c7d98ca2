import type { Figure } from '@/utils/evidence/figure';
import { agree } from './agree';
import { grouped } from '../lexicon/tokens';
import type { Candidate } from './candidate';
import { locatorOf } from './locator';
import { explaining } from './meaning';
import { isLarge } from './neighbour';
import { reports, type Context, type Placed } from './placed';

const ties: readonly Candidate['tie'][] = ['strong', 'fair', 'weak'];

/** A word says more than an icon. */
function tieOf({ tie, type }: Candidate): number {
  return ties.indexOf(tie) + (type === 'icon' ? 0.5 : 0);
}

/** More kinds of figures than any page has of its own. */
const mostGroups = 600;
const mostItems = 6;

export function merge(placed: readonly Placed[], context: Context): readonly Figure[] {
  const items = new Map<string, number>();
  const some = placed.filter(({ key, of }) => {
    const seen = items.get(key) ?? 0;
    if (of === 'item') items.set(key, seen + 1);
    return context.budget.spend() && (of !== 'item' || seen < mostItems);
  });
  const groups = grouped(
    some,
    ({ of, key, label, at }) => `${of} ${key} ${key === 'other' ? label : ''} ${of === 'item' ? at : ''}`,
  );
  const shown = placed.filter(onScreen);
  const figures = [...groups.values()]
    .slice(0, mostGroups)
    .flatMap((group) => figureOf(group, context, shown));
  return figures.map((it) => settle(it, figures, context.kind));
}

/** What one figure says of another: a rating makes votes raters; comments make stray replies somebody's. */
function settle(figure: Figure, all: readonly Figure[], kind: Context['kind']): Figure {
  if (figure.scope !== 'page' && figure.scope !== 'row') return figure;
  const has = (key: string): Figure | undefined =>
    all.find((it) => it.key === key && it.scope === figure.scope && it.confidence !== 'low');
  const { key, value, label } = figure;
  const ratings = has('ratingCount');
  const comments = has('comments');
  const rated = key === 'votes' && has('rating');
  const folds =
    kind === 'listing' ||
    (rated && ratings) ||
    // One number under two names is offered once, and words name it better than an icon.
    (label === '' &&
      all.some(
        (it) =>
          it !== figure &&
          it.scope === 'page' &&
          it.label !== '' &&
          it.value === value &&
          it.confidence !== 'low',
      )) ||
    ((key === 'reviews' || key === 'votes') && ratings?.value === value) ||
    explaining.has(key) ||
    (key === 'replies' && ((comments && comments.value !== value) || (kind === 'post' && value < 2)));
  return rated && !ratings && kind !== 'listing'
    ? { ...figure, key: 'ratingCount' }
    : key === 'views' && has('users') && has('sessions') && !has('pageviews')
      ? { ...figure, key: 'pageviews' }
      : folds
        ? { ...figure, confidence: 'low' }
        : key === 'costPerConversion' && !has('costPerResult')
          ? { ...figure, key: 'costPerResult' }
          : figure;
}

function figureOf(
  group: readonly Placed[],
  { windowOf, kind }: Context,
  seen: readonly Placed[],
): readonly Figure[] {
  const shown = group.filter(onScreen);
  // Beside one name a board's number is set larger than its change.
  const one = reports.has(kind) && group.every(({ label }) => label === group[0]!.label);
  const smallness = ({ tie, element }: Placed): number =>
    one && !(tie !== 'weak' && element && isLarge({ element })) ? 1 : 0;
  const sorted = (shown.some(({ tie }) => tie !== 'weak') ? shown : group).toSorted(
    (a, b) => smallness(a) - smallness(b) || tieOf(a) - tieOf(b) || a.at - b.at,
  );
  // Single voters' stars stand all over a page; the mean of all is what its data says.
  const mean = group.find(({ key, type }) => key === 'rating' && type === 'structured-data');
  const near = (most: number): Placed | undefined =>
    sorted.find(({ number, tie }) => tie !== 'weak' && Math.abs(number.value - mean!.number.value) < most);
  const best = mean ? (near(0.01) ?? near(0.11) ?? mean) : (saidOf(group, sorted) ?? sorted[0]!);
  // A counter in the data whose number the page shows under another name is that other figure; one that has not begun
  // to count says nothing that is not seen.
  const said = best.number.value;
  const twin = (it: Placed): boolean =>
    it.number.value === said &&
    (said
      ? it.of === 'page' && it.key !== 'rating' && !(it.key === 'votes' && best.key === 'ratingCount')
      : it.key === best.key);
  if (shown.length === 0 && best.key !== 'rating' && seen.some(twin) === said > 0) return [];
  const agreeing = group.filter(({ number }) => agree(number, best.number));
  const [exact] = agreeing.toSorted(
    (a, b) => finenessOf(a) - finenessOf(b) || ties.indexOf(a.tie) - ties.indexOf(b.tie),
  );
  const conflicts = group.filter((it) => !agree(it.number, best.number) && it.tie !== 'weak');
  const channels = new Set(agreeing.filter(({ tie }) => tie !== 'weak').map(({ type }) => type));
  const confidence =
    best.tie === 'weak' ||
    (conflicts[0] && best.key === 'followers' && kind !== 'profile' && !/^(?:total|tổng)/i.test(best.label))
      ? 'low'
      : conflicts.length === 0 && channels.size >= 2
        ? 'high'
        : 'medium';
  const { value, raw, granularity, modifier, currency } = exact!.number;
  return [
    {
      key: best.key,
      value,
      raw: raw.slice(0, 200),
      label: best.label.slice(0, 120),
      granularity,
      modifier,
      unit: unitOf(best),
      currency,
      scope: best.of,
      window: windowOf(best.element),
      confidence: best.of === 'item' || best.of === 'site' ? 'low' : confidence,
      channels: agreeing.slice(0, 4).map(channelOf),
      conflicts: conflicts.slice(0, 3).map(channelOf),
    },
  ];
}

function onScreen({ type }: Candidate): boolean {
  return type !== 'structured-data' && type !== 'description';
}

/** A mark of whole stars is rounded, however exact it looks. */
function finenessOf({ key, number }: Candidate): number {
  return key === 'rating' && Number.isInteger(number.value) ? 0.5 : number.granularity;
}

/** What the page's description counts, where the screen shows nothing like it under that name. */
function saidOf(group: readonly Placed[], sorted: readonly Placed[]): Placed | undefined {
  const said = group.find(({ type }) => type === 'description');
  const close = said && sorted.find((it) => it !== said && like(it.number, said.number));
  return close ?? said;
}

/** Counts go on growing after a description was written. */
function like(a: Candidate['number'], b: Candidate['number']): boolean {
  return agree(a, b) || Math.abs(a.value - b.value) <= Math.max(a.value, b.value) * 0.1;
}

function unitOf({ key, number }: Candidate): Figure['unit'] {
  return key === 'rating' ? 'ratio' : number.unit;
}

function channelOf({ type, element, number, label }: Candidate): Figure['channels'][number] {
  return {
    type: type === 'icon' ? 'text' : type,
    locator: locatorOf(element, label),
    raw: number.raw.slice(0, 200),
    value: number.value,
  };
}
