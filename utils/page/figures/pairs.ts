import { attr, childCountOf, contains, parentOf, tagOf, textOf } from '../dom';
import type { Budget } from '../budget';
import type { Piece } from '../walk';
import { nameOf, type Around } from './beside';
import type { Candidate } from './candidate';
import { isChange } from './change';
import { iconFinder } from './icons';
import { letters } from '../lexicon/letters';
import { once, setOf } from '../lexicon/tokens';
import { isSentence } from './sentence';
import { raters } from './stars';
import type { Read } from './tokens';

interface Pairing {
  readonly pieces: readonly Piece[];
  readonly read: Read;
  /** Cells of data tables have their own reader. */
  readonly skip: (element: Element) => boolean;
  readonly dashboard: boolean;
  readonly budget: Budget;
}

const mostCandidates = 3_000;

/** Numbers in the page's text with what names them: the same text, the nearest neighbours, or an icon. */
export function readPairs({ pieces, read, skip, dashboard, budget }: Pairing): readonly Candidate[] {
  const found: Candidate[] = [];
  const isListed = listings(pieces);
  const around: Around = { pieces, read, groups: new Map(), iconOf: iconFinder(read), dashboard, budget };
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (!piece.digits || isListed(piece.element) || isSentence(piece.text)) continue;
    if (found.length >= mostCandidates) {
      budget.cut('too long');
      break;
    }
    if (!budget.spend()) break;
    const reading = read(piece.text);
    if (reading.named.length === 0 && (reading.bare.length === 0 || reading.bare.length > 2)) continue;
    if (skip(piece.element)) continue;
    for (const it of reading.named) {
      const tie =
        (dashboard && headed.test(piece.text)) ||
        it.rest > (planned.test(piece.text) ? 0 : dashboard ? 3 : 2) ||
        (it.rest > 1 && it.weak)
          ? 'weak'
          : it.rest > 1 || it.weak
            ? 'fair'
            : 'strong';
      const title = dashboard && visiting.has(it.key) && titleOf(at, around);
      found.push({ ...it, ...title, element: piece.element, type: dashboard ? 'card' : 'text', tie });
    }
    const [number, share] = reading.bare;
    // "4.6 · 248 reviews": the mark stands before those who gave it; votes may be for anything but a mark from them.
    if (
      number &&
      !share &&
      isMark(number) &&
      reading.named.some(({ key }) => raters.has(key) && (key !== 'votes' || from.test(reading.shown)))
    )
      found.push({
        key: 'rating',
        number,
        label: number.raw,
        element: piece.element,
        type: 'text',
        tie: 'strong',
      });
    if (
      reading.named.length > 0 ||
      !number ||
      (share && !(share.unit === 'percent' && (share.signed || bracketed.test(reading.shown)))) ||
      reading.negative ||
      reading.words > 1 ||
      (dashboard && earlier.test(reading.shown)) ||
      // "News (3)" needs no other name.
      (reading.words > 0 && /\(\d+\)$/.test(reading.shown))
    )
      continue;
    // A change ("+12 %") stands beside a figure and is none.
    if (
      (dashboard && at > 0 && /\(\s*$/.test(pieces[at - 1]!.text)) ||
      (number.signed && (dashboard || number.unit === 'percent')) ||
      isChange(pieces, at, number.unit === 'percent')
    )
      continue;
    const beside = nameOf(at, around);
    if (beside)
      found.push({
        ...beside,
        number: exactOf(piece.element, beside.number ?? number, read),
        element: piece.element,
      });
  }
  return found;
}

/** Whether so many before it had the same shape that all of them are items of one list. */
function listings(pieces: readonly Piece[]): (element: Element) => boolean {
  let numbers = 0;
  for (const { digits } of pieces) if (digits) numbers += 1;
  if (numbers <= mostAlike) return () => false;
  const root = newShape();
  return (element) => {
    let shape = root;
    for (let at: Element | null = element, up = 0; at && up < 3; at = parentOf(at), up += 1)
      shape = shape.inner(tagOf(at)).inner(attr(at, 'class'));
    return (shape.count += 1) > mostAlike;
  };
}

/** Tags and classes on the way up, each a step. */
interface Shape {
  count: number;
  readonly inner: (step: string) => Shape;
}

function newShape(): Shape {
  return { count: 0, inner: once(newShape) };
}

const mostAlike = 400;

const from = /^\W?\d\S* (?:from|fra|von) /;

function isMark({ value, unit }: Candidate['number']): boolean {
  return unit === 'count' && value > 0 && value <= 5;
}

/** What somebody means to do, or did: "12:00 Mini game 500 shares", "Posted 5 photos", "Your post reached 100 likes". */
const planned = new RegExp(
  `^\\s*(?:\\d{1,2}:\\d{2}\\s+[${letters}]|posted|đã đăng )|(?:nhận|đạt|received|reached|gained) (?:được )?\\d`,
  'i',
);
/** What a card of two texts is called, whatever it says that it counts: "Visits", "29,703 Users (40%)". */
function titleOf(at: number, { pieces, read }: Around): Pick<Candidate, 'key' | 'label'> | undefined {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const box = parentOf(pieces[at]!.element);
  if (!before || before.digits || !box || !contains(box, before.element)) return undefined;
  if (childCountOf(box) > 3 || (after && contains(box, after.element)) || textOf(box, 80).length > 79)
    return undefined;
  const { label, words, shown } = read(before.text);
  return label && !words && visiting.has(label.key) ? { key: label.key, label: shown } : undefined;
}

const visiting = setOf('users newUsers views pageviews sessions impressions reach');
/** "from 70,946": what it was. */
const earlier = /^(?:from|vs\.?|was|prev|(?:kỳ|tháng|tuần|năm) trước|hôm qua) /i;
/** "Members (8)" stands above a list of them. */
const headed = /^\D+\(\d+\)\s*$/;
/** A number and what part of another it is: "22 (0.18%)". */
const bracketed = /^[^(]+\([^()]*%\s*\)$/;

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
