import { attr, parentOf, tagOf } from '../dom';
import { currencies } from '../number/currency';
import { setOf, wordsOf } from '../lexicon/tokens';
import { mayHoldName } from '../lexicon/lexicon';
import type { Piece } from '../walk';
import type { Beside, Candidate } from './candidate';
import { wholes } from './meaning';
import { rated } from './rating';
import type { Read, Reading } from './tokens';
import { normalise } from '../number/normalise';

/** A number and its label cut into nodes: "109.2" + "M total views", "76" + "response" + "s". */
export function joinedName(
  at: number,
  low: number,
  high: number,
  pieces: readonly Piece[],
  read: Read,
): Beside | undefined {
  const all = pieces.slice(low, high + 1);
  const parts = all.map(({ text }) => text);
  const text = parts.join('');
  if (text.length > 60 || isTwoNumbers(parts)) return undefined;
  for (const whole of [text, parts.join(' ')]) {
    if (!mayHoldName(whole) && !rated(whole)) continue;
    const { named, bare } = read(whole);
    const [only] = named;
    if (
      only &&
      named.length === 1 &&
      bare.length === 0 &&
      only.rest <= 2 &&
      digitsOf(only.number.raw).includes(digitsOf(pieces[at]!.text)) &&
      !all.some(isIcon)
    )
      return {
        key: only.key,
        label: only.label,
        type: 'text',
        tie: only.weak || only.rest > 1 ? 'fair' : 'strong',
        number: only.number,
        exact: only.rest === 0,
      };
  }
  return undefined;
}

const digitsOf = (text: string): string => normalise(text).replace(/\D+/g, '');

/** "312" and "312" side by side are no "312312", and no "312 312" either. */
function isTwoNumbers(parts: readonly string[]): boolean {
  return parts.some((part, at) => at > 0 && /\d\s*$/.test(parts[at - 1]!) && /^\s*\d/.test(part));
}

/** The number together with the unit that stands in a node beside it. */
export function withUnit(
  at: number,
  low: number,
  high: number,
  pieces: readonly Piece[],
  read: Read,
): Candidate['number'] | undefined {
  if (high - low !== 1) return undefined;
  const other = at === low ? high : low;
  if (!isUnit(pieces[other]!.text)) return undefined;
  const { bare } = read(`${pieces[low]!.text}${pieces[high]!.text}`);
  return bare.length === 1 ? bare[0] : undefined;
}

/** "1.705 (21%)": what part of another the number beside it is. */
const bracketed = /^\s*\([^()]*%\s*\)$/;

/** `433<span>28,64%</span>`: a share within the element of its count. */
function isShareOf({ element }: Piece, share: Piece, { bare }: Reading): boolean {
  return bare[0]?.unit === 'percent' && parentOf(share.element) === element;
}

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
  const items = [];
  // A count explains a share and does not name it: "Conversion rate", "orders by visits", "2.5 %".
  const percent = (whole ?? read(pieces[at]!.text).bare[0])?.unit === 'percent';
  for (let index = low; index <= high; index += 1) {
    const reading = read(pieces[index]!.text);
    const kind =
      isIcon(pieces[index]!) ||
      isUnit(pieces[index]!.text) ||
      (index !== at && bracketed.test(pieces[index]!.text)) ||
      (!percent && index === at + 1 && isShareOf(pieces[at]!, pieces[index]!, reading)) ||
      (percent && wholes.has(reading.label?.key ?? '') && reading.label?.key !== 'clicks')
        ? 'nothing'
        : kindOf(reading);
    if (kind !== 'nothing') items.push({ index, kind, reading });
  }
  const here = items.findIndex(({ index }) => index === at);
  if (here === -1) return undefined;
  const facing = facingIn(items, here);
  if (facing) return labelled(facing, 'strong', dashboard);
  const before = items[here - 1];
  const after = items[here + 1];
  const names = (it: typeof before): boolean => it?.kind === 'label' || it?.kind === 'unknown';
  const left = names(before) ? before : undefined;
  // What a colon announces comes behind it.
  const right = names(after) && !colon.test(after!.reading.shown) ? after : undefined;
  const chosen = sideOf(left, right, items, dashboard);
  // A button counts bare: "320 kbps", "Like".
  if (!chosen || (chosen.reading.label?.weak && items[here]!.reading.words > 0)) return undefined;
  const unknown = chosen.kind === 'unknown';
  const other = chosen === left ? right : left;
  if (unknown && other?.kind === 'label' && items.length <= 3) return labelled(other, 'weak', dashboard);
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
  const lone = !(left && right) || sameParent(pieces[at]!.element, pieces[chosen.index]!.element);
  return labelled(
    chosen,
    chosen.reading.words > 2
      ? 'weak'
      : lone && !chosen.reading.label?.weak && !(dashboard && chosen.reading.words > 0)
        ? 'strong'
        : 'fair',
    dashboard,
  );
}

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
  if (changes.test(shown)) return 'nothing';
  if (label && !negative && words <= (label.weak ? 0 : 4)) return 'label';
  return words > 0 || negative ? (shown.length <= 60 && !/\d/.test(shown) ? 'unknown' : 'whole') : 'nothing';
}

/** Read out before a change, and not seen. */
const changes = /^(?:tăng|giảm|up|down|increased?|decreased?)(?: by)?$/i;

/** Icon fonts write their pictures as words: "arrow_drop_down". */
function isIcon({ text, element }: Piece): boolean {
  const word = text.trim();
  if (/^[a-z]+(?:_[a-z\d]+)+$/.test(word)) return true;
  return (
    /^[a-z]+$/.test(word) &&
    (iconTags.has(tagOf(element)) || / icons? | material /.test(wordsOf(attr(element, 'class'))))
  );
}

/** "VND", "%", "K" in a node of its own belongs to the number beside it. */
function isUnit(text: string): boolean {
  const sign = text.trim();
  return (
    sign.length <= 5 && (/^(?:%|[KMBN]|[MB]il|[Tt]r|T[ỷỉ]|triệu|nghìn)$/.test(sign) || currencies.has(sign))
  );
}

const iconTags = setOf('i mat-icon material-icon iron-icon gm-icon');

function sameParent(a: Element, b: Element): boolean {
  return parentOf(a) === parentOf(b) || a === parentOf(b) || b === parentOf(a);
}
