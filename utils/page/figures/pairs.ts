import { attr, contains, findAll, parentOf, tagOf } from '../dom';
import { wordsOf } from '../lexicon/tokens';
import type { Piece } from '../walk';
import type { Candidate } from './candidate';
import type { Reading } from './tokens';

interface Pairing {
  readonly pieces: readonly Piece[];
  readonly read: (text: string) => Reading;
  /** Cells of data tables have their own reader. */
  readonly skip: (element: Element) => boolean;
  readonly dashboard: boolean;
}

const mostCandidates = 3_000;

/** Numbers in the page's text with what names them: the same text, the nearest neighbours, or an icon. */
export function readPairs({ pieces, read, skip, dashboard }: Pairing): readonly Candidate[] {
  const found: Candidate[] = [];
  const groups = new Map<Element, Group>();
  for (let at = 0; at < pieces.length && found.length < mostCandidates; at += 1) {
    const piece = pieces[at]!;
    if (!piece.digits) continue;
    const reading = read(piece.text);
    if (reading.named.length === 0 && (reading.bare.length === 0 || reading.bare.length > 2)) continue;
    if (skip(piece.element)) continue;
    for (const it of reading.named) {
      const tie =
        it.rest > 3 || (it.weak && it.rest > 1) ? 'weak' : it.rest > 1 || it.weak ? 'fair' : 'strong';
      found.push({
        key: it.key,
        number: it.number,
        label: it.label,
        element: piece.element,
        type: dashboard ? 'card' : 'text',
        tie,
      });
    }
    const [number] = reading.bare;
    if (
      reading.named.length > 0 ||
      !number ||
      reading.bare.length !== 1 ||
      reading.negative ||
      reading.words > 1
    )
      continue;
    // A change ("+12 %") stands beside a figure and is none.
    if (number.signed && number.unit === 'percent') continue;
    const beside = nameOf(at, pieces, read, groups, dashboard);
    if (beside)
      found.push({
        ...beside,
        number: exactOf(piece.element, beside.number ?? number, read),
        element: piece.element,
      });
  }
  return found;
}

/** The full number in the tooltip of a rounded one. */
function exactOf(element: Element, number: Candidate['number'], read: Pairing['read']): Candidate['number'] {
  if (number.granularity === 0) return number;
  const title = attr(element, 'title') || attr(parentOf(element) ?? element, 'title');
  const [exact] = title && title.length < 40 ? read(title).bare : [];
  return exact &&
    Math.abs(exact.value - number.value) <= number.granularity * 2 &&
    exact.granularity < number.granularity
    ? exact
    : number;
}

interface Group {
  readonly low: number;
  readonly high: number;
}

type Beside = Pick<Candidate, 'key' | 'label' | 'tie'> & {
  readonly type: Candidate['type'];
  readonly number?: Candidate['number'];
};

const mostLevels = 6;
const mostPieces = 12;

/** Climbs from a bare number until something names it; gives up where the surroundings grow large. */
function nameOf(
  at: number,
  pieces: readonly Piece[],
  read: Pairing['read'],
  groups: Map<Element, Group>,
  dashboard: boolean,
): Beside | undefined {
  let element: Element | null = pieces[at]!.element;
  let icon: Beside | undefined;
  const definition = definitionOf(element);
  if (definition) {
    const label = read(definition.slice(0, 80)).label;
    if (label) return { key: label.key, label: definition.slice(0, 80), type: 'text', tie: 'strong' };
    return dashboard && /\p{L}/u.test(definition)
      ? { key: 'other', label: definition.slice(0, 80), type: 'card', tie: 'weak' }
      : undefined;
  }
  for (let level = 0; element && level < mostLevels && !outer.has(tagOf(element)); level += 1) {
    const { low, high } = rangeOf(element, at, pieces, groups);
    if (high - low + 1 > mostPieces) break;
    const name = attr(element, 'aria-label') || attr(element, 'title');
    if (name && name.length < 100 && high === low) {
      const named = read(name);
      if (named.named.length > 0) return undefined; // Its name says it all and is read by itself.
      if (named.label && named.words <= 4)
        return { key: named.label.key, label: name, type: 'name', tie: 'fair' };
    }
    if (high > low) {
      const joined = high - low <= 2 ? joinedName(pieces, low, high, read) : undefined;
      if (joined) return joined;
      const chosen = neighbour(at, low, high, pieces, read, dashboard);
      if (chosen === 'refused') return icon;
      // What is marked closer to the number than any word says more than a weak neighbour.
      if (chosen) return icon && chosen.tie !== 'strong' ? icon : chosen;
    }
    if (high === low || (high - low <= 2 && level < 4)) icon ??= iconOf(element);
    element = parentOf(element);
  }
  return icon;
}

/** The term of a `dd`, or the heading cell of a two-cell row. */
function definitionOf(element: Element): string | undefined {
  let cell: Element | null = element;
  for (let up = 0; cell && up < 3; up += 1, cell = parentOf(cell)) {
    const tag = tagOf(cell);
    if (tag !== 'dd' && tag !== 'td') continue;
    const before = cell.previousElementSibling;
    if (tag === 'dd')
      return before && tagOf(before) === 'dt' ? (before.textContent ?? '').slice(0, 120).trim() : undefined;
    const row = parentOf(cell);
    return row && row.childElementCount === 2 && before
      ? (before.textContent ?? '').slice(0, 120).trim()
      : undefined;
  }
  return undefined;
}

function rangeOf(element: Element, at: number, pieces: readonly Piece[], groups: Map<Element, Group>): Group {
  const known = groups.get(element);
  if (known) return known;
  let low = at;
  let high = at;
  while (low > 0 && at - low <= mostPieces && contains(element, pieces[low - 1]!.element)) low -= 1;
  while (high < pieces.length - 1 && high - at <= mostPieces && contains(element, pieces[high + 1]!.element))
    high += 1;
  const group = { low, high };
  groups.set(element, group);
  return group;
}

/** A number and its label cut into nodes: "109.2" + "M total views", "76" + "response" + "s". */
function joinedName(
  pieces: readonly Piece[],
  low: number,
  high: number,
  read: Pairing['read'],
): Beside | undefined {
  const parts = pieces.slice(low, high + 1).map(({ text }) => text);
  const text = parts.join('');
  if (text.length > 60) return undefined;
  for (const whole of [text, parts.join(' ')]) {
    const { named, bare } = read(whole);
    const [only] = named;
    if (only && named.length === 1 && bare.length === 0 && only.rest <= 2)
      return {
        key: only.key,
        label: only.label,
        type: 'text',
        tie: only.weak || only.rest > 1 ? 'fair' : 'strong',
        number: only.number,
      };
  }
  return undefined;
}

type Kind = 'number' | 'label' | 'unknown' | 'whole' | 'nothing';

/** Which neighbour names the number: the direction is the container's, kept by all of its numbers. */
function neighbour(
  at: number,
  low: number,
  high: number,
  pieces: readonly Piece[],
  read: Pairing['read'],
  dashboard: boolean,
): Beside | 'refused' | undefined {
  const items = [];
  for (let index = low; index <= high; index += 1) {
    const reading = read(pieces[index]!.text);
    const kind = kindOf(reading);
    if (kind !== 'nothing') items.push({ index, kind, reading });
  }
  const here = items.findIndex(({ index }) => index === at);
  if (here === -1) return undefined;
  const before = items[here - 1];
  const after = items[here + 1];
  const names = (it: typeof before): boolean => it?.kind === 'label' || it?.kind === 'unknown';
  const left = names(before) ? before : undefined;
  const right = names(after) ? after : undefined;
  const chosen = sideOf(left, right, items);
  if (!chosen) return left || right ? undefined : undefined;
  if (chosen.kind === 'unknown') {
    const other = chosen === left ? right : left;
    if (other?.kind === 'label' && items.length <= 3) return labelled(other, 'weak', dashboard);
    if (!dashboard || chosen.reading.shown.length > 48) return 'refused';
    return { key: 'other', label: chosen.reading.shown, type: 'card', tie: 'weak' };
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
    chosen.reading.words > 2 ? 'weak' : lone && !chosen.reading.label?.weak ? 'strong' : 'fair',
    dashboard,
  );
}

function labelled(
  it: { readonly reading: Reading },
  tie: Candidate['tie'],
  dashboard: boolean,
): Beside | undefined {
  const { label, shown } = it.reading;
  return label && { key: label.key, label: shown.slice(0, 80), type: dashboard ? 'card' : 'text', tie };
}

function sideOf<T extends { readonly kind: Kind; readonly reading: Reading }>(
  left: T | undefined,
  right: T | undefined,
  items: readonly T[],
): T | undefined {
  if (!left || !right) return left ?? right;
  const alternating = items.filter(({ kind }) => kind !== 'whole');
  const startsWithNumber = alternating[0]?.kind === 'number';
  const endsWithNumber = alternating.at(-1)?.kind === 'number';
  if (startsWithNumber && !endsWithNumber) return right;
  if (endsWithNumber && !startsWithNumber) return left;
  if (/[:：]\s*$/.test(left.reading.shown)) return left;
  if (left.kind === 'label' && right.kind === 'unknown') return left;
  return right;
}

function kindOf({ named, bare, label, words, negative, shown }: Reading): Kind {
  if (named.length > 0 || (bare.length > 0 && (words > 1 || negative))) return 'whole';
  if (bare.length > 0) return bare.length === 1 ? 'number' : 'whole';
  if (label && words <= 4) return 'label';
  if (negative) return 'whole';
  return words > 0 ? (shown.length <= 60 ? 'unknown' : 'whole') : 'nothing';
}

function sameParent(a: Element, b: Element): boolean {
  return parentOf(a) === parentOf(b) || a === parentOf(b) || b === parentOf(a);
}

/** An icon, a class or a test hook beside a lone number: "like-button", `<use href="#comment">`. */
function iconOf(element: Element): Beside | undefined {
  const around = [element, ...findAll(element, 'svg,use,i,img,button,[data-icon]').slice(0, 6)]
    .map(hintsOf)
    .filter((it) => it !== undefined);
  // Arrows both ways: the number between them is the balance.
  const key = around.includes('upvotes') && around.includes('downvotes') ? 'score' : around[0];
  if (key === 'score' && around.includes('upvotes')) return { key, label: '', type: 'name', tie: 'strong' };
  return key ? { key, label: '', type: 'icon', tie: 'fair' } : undefined;
}

function hintsOf(element: Element): string | undefined {
  for (const name of hintAttributes) {
    const value = attr(element, name);
    if (!value || value.length > 300) continue;
    const words = wordsOf(value);
    const hit = hints.find(([pattern]) => pattern.test(words));
    if (hit) return hit[1] || undefined;
  }
  return undefined;
}

const hintAttributes = [
  'aria-label',
  'data-testid',
  'data-e2e',
  'data-icon',
  'data-click-id',
  'id',
  'class',
  'href',
  'xlink:href',
  'alt',
  'name',
];

/** Matched against names cut into words: " like button container ". */
const hints: readonly (readonly [RegExp, string])[] = [
  [/ (?:breakdown|histogram|cart|password|captcha|price|quantity|cookie|year|date|time|duration|page) /, ''],
  [/ (?:down ?votes?|dislikes?|thumbs ?down|vote down) /, 'downvotes'],
  [/ vote scores? | score (?:un)?voted /, 'score'],
  [/ (?:up ?votes?|thumbs ?up|vote up) /, 'upvotes'],
  [/ (?:followers?) /, 'followers'],
  [/ (?:likes?|liked|hearts?|digg(?:num)?|favou?rites?) /, 'likes'],
  [/ (?:comments?|responses?|discussion|speech bubble|binhluan|binh luan) /, 'comments'],
  [/ (?:restacks?|reposts?|retweets?) /, 'reposts'],
  [/ (?:share|shares|shared) /, 'shares'],
  [/ (?:views?|view count|eye|eyes|luotxem|luot xem) /, 'views'],
  [/ (?:plays?|play count) /, 'plays'],
  [/ (?:bookmarks?) /, 'bookmarks'],
  [/ (?:claps?) /, 'claps'],
  [/ (?:karma|post score) /, 'score'],
  [/ (?:votes?|vote count) /, 'votes'],
  [/ (?:reactions?) /, 'reactions'],
];

const outer = new Set(['body', 'main', 'ul', 'ol', 'html', 'table', 'nav', 'footer']);
