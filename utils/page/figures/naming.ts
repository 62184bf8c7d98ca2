import { setOf } from '../lexicon/tokens';
import { isLetter, letters } from '../lexicon/letters';
import type { FoundLabel } from '../lexicon/lexicon';
import type { ReadNumber } from '../number/read-number';
import { fillers } from './fillers';

/** A number with the name that stands beside it in one text. */
export interface Named {
  readonly key: string;
  readonly number: ReadNumber;
  readonly label: string;
  /** Words of the segment that are neither the number nor its name. */
  readonly rest: number;
  readonly weak: boolean;
}

/** Which label names which number of one stretch of text. */
export function segmentPairs(
  text: string,
  numbers: readonly ReadNumber[],
  labels: readonly FoundLabel[],
  words: number,
): { named: readonly Named[]; bare: readonly ReadNumber[] } {
  if (labels.length === 0 || numbers.length === 0) return { named: nothing, bare: numbers };
  const tokens = [
    ...numbers.map((number) => ({ number, label: undefined, start: number.start, end: number.end })),
    ...labels.map((label) => ({ number: undefined, label, start: label.start, end: label.end })),
  ].toSorted((a, b) => a.start - b.start);
  const startsWithNumber = tokens[0]?.number !== undefined;
  const endsWithNumber = tokens.at(-1)?.number !== undefined;
  const named: Named[] = [];
  const bare: ReadNumber[] = [];
  tokens.forEach((token, at) => {
    const { number } = token;
    if (!number) return;
    const before = headOf(tokens, at - 1, text);
    const after = tokens[at + 1];
    const left =
      before?.label &&
      !verbs.has(text.slice(before.start, before.end).toLowerCase()) &&
      gap(text, tokens[at - 1]!.end, number.start) <=
        (before.label.weak || /\d$/.test(text.slice(0, before.end)) ? 0 : 2)
        ? before.label
        : undefined;
    const right =
      after?.label &&
      gap(text, number.end, after.start) <= (after.label.weak ? 0 : 2) &&
      !text.startsWith(' - ', number.end)
        ? after.label
        : undefined;
    // "Comments: 5 likes": a colon or a bracket ties the number to what stands before it.
    const tied = left && /[:：(（]\s*[+#]?$/.test(text.slice(left.end, number.start));
    const opened = right && /^\s*[:：(（]/.test(text.slice(number.end, right.start));
    const alone = tokens.length === 3 && at === 1;
    // "Thích 128 Chia sẻ": a button and its number, then the next button. "following 136 users", "sent to 136 subscribers":
    // they are what is counted.
    const first =
      left && right && alone && ((left.weak && right.weak) || right.key === 'users' || left.key === 'sent')
        ? left
        : undefined;
    const chosen =
      tied || first
        ? left
        : right && !opened && (startsWithNumber || !left || !endsWithNumber)
          ? right
          : (left ?? right);
    if (!chosen || (number.signed && number.unit === 'percent')) return void bare.push(number);
    // A number that the other side has already named stays without one.
    const taken =
      named.some(
        ({ label, key }) => key === chosen.key && label.endsWith(text.slice(chosen.start, chosen.end)),
      ) &&
      chosen === left &&
      !tied;
    // "5-star reviews", "khách sạn 5 sao".
    const isClass =
      chosen.key === 'rating' && chosen === right && words + labels.length > 1 && number.value % 1 === 0;
    if (chosen.key === '-' || taken || isClass || (chosen.key === 'rating' && text[number.end] === '/'))
      return;
    if (
      others.test(text.slice(chosen.start, chosen.end).toLowerCase()) &&
      !/(?:with|với)\s+$/i.test(text.slice(0, number.start))
    )
      return;
    named.push({
      key: chosen.key,
      number,
      label: text.slice(
        widened(text, chosen.start, (chosen === left ? tokens[at - 2]?.end : number.end) ?? 0),
        chosen.end,
      ),
      rest: words,
      weak: chosen.weak,
    });
  });
  return { named, bare };
}

/** "Lượt xem bài viết: 12", "Tỷ lệ nhấp của lượt hiển thị 5,4%": of two names in a row the first says what is counted. */
function headOf<
  T extends { readonly label: FoundLabel | undefined; readonly start: number; readonly end: number },
>(tokens: readonly T[], at: number, text: string): T | undefined {
  const [first, second] = [tokens[at - 1], tokens[at]];
  return first?.label &&
    second?.label &&
    !first.label.weak &&
    /^ (?:(?:của|of) (?:(?:số )?lượt )?)?$/.test(text.slice(first.end, second.start))
    ? first
    : second;
}

const nothing: readonly never[] = [];

/** "View comments": the first word only asks to. */
export function withoutVerb(labels: readonly FoundLabel[], folded: string): readonly FoundLabel[] {
  const [first, second] = labels;
  return first && second && first.start === 0 && verbs.has(folded.slice(0, first.end))
    ? labels.slice(1)
    : labels;
}

/** A name begins with the words that only fill it: "Total followers", "lượt bình luận". */
function widened(text: string, start: number, from: number): number {
  let at = start;
  for (let word; (word = lastWord.exec(text.slice(from, at))); at -= word[0].length)
    if (!fillers.has(word[1]!.toLowerCase())) break;
  return at;
}

const lastWord = new RegExp(`([${letters}]+) $`);

/** Before a number these ask to do something: "View 282 more". */
const verbs = setOf('view watch rated reply saved xem');

/** "You and 7 others" leave out those who are named; "along with 245 other people" leave out one. */
const others = /^(?:other people|người khác)$/;

function gap(text: string, from: number, to: number): number {
  let words = 0;
  let inside = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code === 1 || isLetter(code);
    if (letter && !inside) words += 1;
    inside = letter;
  }
  return words;
}
