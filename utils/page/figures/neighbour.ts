import { attr, parentOf, tagOf } from '../dom';
import { wordsOf } from '../lexicon/tokens';
import type { Piece } from '../walk';
import type { Beside, Candidate } from './candidate';
import { isChange } from './change';
import { isIcon, isUnit } from './joined';
import { percents, wholes } from './meaning';
import type { Read, Reading } from './tokens';

type Kind = 'number' | 'label' | 'unknown' | 'whole' | 'nothing';

/** Which neighbour names the number: the direction is the container's, kept by all of its numbers. */
export function neighbour(
  at: number,
  low: number,
  high: number,
  pieces: readonly Piece[],
  read: Read,
  dashboard: boolean,
  whole?: Candidate['number'],
): Beside | 'refused' | undefined {
  // "Showing", "1", "to", "10", "of", "97", "results": places in a list.
  if ([pieces[at - 1], pieces[at + 1]].some((it) => it && between.test(it.text))) return 'refused';
  const seen = [];
  // A count explains a share and does not name it: "Conversion rate", "orders by visits", "2.5 %".
  const percent = (whole ?? read(pieces[at]!.text).bare[0])?.unit === 'percent';
  for (let index = low; index <= high; index += 1) {
    const reading = read(pieces[index]!.text);
    const kind =
      isIcon(pieces[index]!) ||
      isUnit(pieces[index]!.text) ||
      (index !== at && pieces[index]!.digits && isChange(pieces, index, reading.bare[0]?.unit === 'percent'))
        ? 'nothing'
        : kindOf(reading);
    if (kind !== 'nothing') seen.push({ index, kind, reading });
  }
  const kept = dashboard ? withoutChange(seen, at, pieces) : seen;
  const count = (wanted: Kind): number => kept.filter(({ kind }) => kind === wanted).length;
  const items =
    percent && count('label') !== count('number')
      ? kept.filter(
          ({ kind, reading: { label } }) =>
            kind !== 'label' || !wholes.has(label!.key) || label!.key === 'clicks',
        )
      : kept;
  const here = items.findIndex(({ index }) => index === at);
  if (here === -1) return kept === seen ? undefined : 'refused';
  const facing = facingIn(items, here);
  if (facing) return labelled(facing, 'strong', dashboard);
  const before = items[here - 1];
  const after = items[here + 1];
  const names = (it: typeof before): boolean => it?.kind === 'label' || it?.kind === 'unknown';
  const left = names(before) ? before : undefined;
  // What a colon announces comes behind it.
  const right = names(after) && !colon.test(after!.reading.shown) ? after : undefined;
  const chosen = sideOf(left, right, items, dashboard);
  const [named, more] = seen.filter(({ kind }) => kind === 'label');
  // "Opened", "1,655", "34.4 %": how many, and what part of all, or the other way round. Else the one name here is another
  // number's, and the next name is the next card's.
  if (!chosen && dashboard && named && named.index < at) {
    const { key } = named.reading.label!;
    const isBoth = percent
      ? shared.test(key)
      : before?.kind === 'number' && isPercent(before) && !percents.has(key);
    return isBoth && !more ? labelled(named, 'fair', true) : 'refused';
  }
  // A button counts bare: "320 kbps", "Like".
  if (!chosen || (chosen.reading.label?.weak && items[here]!.reading.words > 0)) return undefined;
  const unknown = chosen.kind === 'unknown';
  // A title, what explains it, and the card's one number.
  const title = chosen === left ? items[here - 2] : items[here + 2];
  if (
    dashboard &&
    title?.kind === 'label' &&
    (unknown || (chosen.reading.words > 1 && title.reading.words === 0)) &&
    items.filter((it) => it.kind === 'number' && (percent || it.reading.bare[0]?.unit !== 'percent'))
      .length === 1
  )
    return labelled(title, 'fair', dashboard);
  if (unknown) {
    if (!dashboard || chosen.reading.shown.length > 48) return 'refused';
    return {
      key: 'other',
      label: chosen.reading.shown,
      type: 'card',
      tie: 'weak',
      ...(chosen === right && { exact: false }),
    };
  }
  // Between buttons a number is not the next button's: "116k Share".
  if (
    chosen === right &&
    chosen.reading.label?.weak &&
    items.length > 2 &&
    !items.some(({ kind }, i) => i > here + 1 && kind === 'number')
  )
    return labelled(chosen, 'weak', dashboard);
  const isButton = chosen.reading.label?.weak && !colon.test(chosen.reading.shown);
  const lone = !(left && right) || sameParent(pieces[at]!.element, pieces[chosen.index]!.element);
  return labelled(
    chosen,
    chosen.reading.words > (dashboard ? 3 : 2)
      ? 'weak'
      : lone && !isButton && !(dashboard && chosen.reading.words > 0)
        ? 'strong'
        : 'fair',
    dashboard,
  );
}

interface Seen {
  readonly index: number;
  readonly kind: Kind;
  readonly reading: Reading;
}

/**
 * Under a card's one name its number, and by how many percent that changed: "1.234", "2.2%", "Likes". Where one number
 * alone is set large, it is that.
 */
function withoutChange(items: readonly Seen[], at: number, pieces: readonly Piece[]): readonly Seen[] {
  const [name, second] = items.filter(({ kind }) => kind === 'label');
  const numbers = items.filter(({ kind }) => kind === 'number');
  if (!name || second) return items;
  const [large, larger] = numbers.filter(({ index }) => isLarge(pieces[index]!));
  if (large && !larger && !shared.test(name.reading.label!.key))
    return items.filter((it) => it === large || !numbers.includes(it));
  const [first, ...rest] = numbers;
  if (!first || !rest.every(isPercent)) return items;
  const { key } = name.reading.label!;
  // Beside opens stands what part of all that is.
  const isShare = percents.has(key) || (shared.test(key) && rest.some(({ index }) => index === at));
  return isShare && !isPercent(first) ? items : items.filter((it) => !rest.includes(it));
}

/** Set as what a card is there to show. */
export function isLarge({ element }: { readonly element: Element }): boolean {
  return (
    /^(?:h\d|b|strong)$/.test(tagOf(element)) ||
    / (?:h|xl|hx|value|number|display) /.test(wordsOf(attr(element, 'class')))
  );
}

function isPercent({ reading }: { readonly reading: Reading }): boolean {
  return reading.bare[0]!.unit === 'percent';
}

const shared = /^(?:opens|clicks|emailClicks|bounces)$/;

const between = /^\s*(?:-|–|đến|to|of|trong)\s*$/i;
const colon = /[:：]\s*$/;

/** All numbers and then all names, or the other way round: the first goes with the first. */
function facingIn<T extends { readonly kind: Kind }>(items: readonly T[], here: number): T | undefined {
  const half = items.length / 2;
  if (!Number.isInteger(half) || half < 2) return undefined;
  const [first, second] = [items.slice(0, half), items.slice(half)];
  const is = (part: readonly T[], kind: Kind): boolean => part.every((it) => it.kind === kind);
  if (is(first, 'number') && is(second, 'label')) return items[here + half];
  return is(first, 'label') && is(second, 'number') ? items[here - half] : undefined;
}

function labelled(
  it: { readonly reading: Reading },
  tie: Candidate['tie'],
  dashboard: boolean,
): Beside | undefined {
  const { label, shown, words } = it.reading;
  return (
    label && {
      key: label.key,
      label: shown.slice(0, 80),
      type: dashboard ? 'card' : 'text',
      tie,
      exact: words === 0,
    }
  );
}

function sideOf<T extends { readonly kind: Kind; readonly reading: Reading }>(
  left: T | undefined,
  right: T | undefined,
  items: readonly T[],
  dashboard: boolean,
): T | undefined {
  if (!left || !right) return left ?? right;
  const alternating = items.filter(({ kind }) => kind !== 'whole');
  const startsWithNumber = alternating[0]?.kind === 'number';
  const endsWithNumber = alternating.at(-1)?.kind === 'number';
  if (startsWithNumber && !endsWithNumber) return right;
  if (endsWithNumber && !startsWithNumber) return left;
  if (colon.test(left.reading.shown)) return left;
  // A button and its number, and then the next button.
  if (left.reading.label?.weak && right.reading.label?.weak && items.length === 3) return left;
  if (left.kind === 'label' && (right.kind === 'unknown' || left.reading.words < right.reading.words))
    return left;
  // The title of a card, its number, and a line below.
  if (dashboard && items.length === 3 && left.kind === 'label') return left;
  return right;
}

function kindOf({ named, bare, label, words, negative, shown }: Reading): Kind {
  if (changes.test(shown)) return 'nothing';
  // A change tells of the figure beside it and names none: "+12 %", "+2% this week".
  if (
    named.length === 0 &&
    bare.length === 1 &&
    bare[0]!.unit === 'percent' &&
    (bare[0]!.signed || bare[0]!.modifier === 'about')
  )
    return 'nothing';
  if (named.length > 0 || (bare.length > 0 && (words > 1 || negative))) return 'whole';
  if (bare.length > 0) return bare.length === 1 ? 'number' : 'whole';
  if (label && !negative && words <= (label.weak ? 0 : 4)) return 'label';
  return words > 0 || negative ? (shown.length <= 60 && !/\d/.test(shown) ? 'unknown' : 'whole') : 'nothing';
}

/** Read out before a change, and not seen; of which days a card's number is; and where a card leads. */
const changes =
  /^\W*(?:(?:tăng|giảm|up|down|increased?|decreased?)(?: (?:by|of))?|hôm nay|today|all time|this \S+|\S+ này|(?:in )?(?:the )?(?:last|past)(?: \d+)? \S+|(?:\d+ )?\S+ (?:qua|gần (?:đây|nhất))|(?:xem|view|see) (?:báo cáo|chi tiết|tất cả|report|details|all))\W*$/i;

function sameParent(a: Element, b: Element): boolean {
  return parentOf(a) === parentOf(b) || a === parentOf(b) || b === parentOf(a);
}
