import { changeAt } from './change';
import { parseKeyResult } from './parse-key-result';
import type { ParsedKeyResult } from './parsed-key-result';
import { blank, type Span } from './pattern';
import type { Quantity } from './quantity';
import { readSentence, type ParseOptions } from './read-sentence';
import type { Reading } from './reading';
import { numbersAsked } from './target';

/** A sentence that names several key results. */
export interface Several {
  /** What stands before the colon: "Grow the blog"; empty without one. */
  readonly head: string;
  /** At least two, in order; what the sentence says of days counts for each that has none of its own. */
  readonly parts: readonly ParsedKeyResult[];
  /** A plain list of different measures: nobody would read it as one key result. */
  readonly surely: boolean;
}

/** "Grow the blog: 20 posts, 50k visits and 300 leads" taken apart; null for a sentence that asks for one thing. */
export function severalIn(text: string, options: ParseOptions): Several | null {
  const reading = readSentence(text, options);
  const asked = numbersAsked(reading.quantities, reading.open);
  if (asked.length < 2) return null;
  const head = headOf(reading, asked[0]!);
  const pieces = piecesOf(reading, asked, head.end);
  if (pieces.length < 2) return null;
  const whole = parseKeyResult(text, options);
  const parts = pieces.map((piece) => {
    const sentence = verbOfChange(reading, piece, pieces[0]!) + reading.text.slice(piece.start, piece.end);
    const part = parseKeyResult(sentence, { ...options, language: reading.language });
    return { ...part, ...daysOf(part, whole) };
  });
  if (parts.some(({ kind, unit }) => kind === 'milestone' || unit === '')) return null;
  return { head: head.text, parts, surely: isPlainList(pieces, parts, reading, head.text !== '') };
}

interface Piece extends Span {
  /** The number it asks for. */
  readonly number: Quantity;
}

const colon = /^(?<head>[^:;\n]{2,160}?)(?: ?:| [–—-]) /u;

/** A name before a colon or dash, where no number is asked for yet. */
function headOf({ text, open }: Reading, first: Quantity): { readonly text: string; readonly end: number } {
  const match = colon.exec(text);
  if (!match || match[0].length > first.start || !/\p{L}/u.test(open.slice(0, match[0].length)))
    return { text: '', end: 0 };
  return { text: match.groups!.head!.trim(), end: match[0].length };
}

const separators = / ?[,;] (?:(?:and|và|cùng(?: với)?) )?| (?:and|và|cùng với|&|\+) /giu;

/** Cut between things asked for, never within a number or brackets; what asks for nothing belongs to what stands before it. */
function piecesOf({ open, quantities }: Reading, asked: readonly Quantity[], from: number): readonly Piece[] {
  const whole = blank(open, quantities);
  const cuts = [...whole.matchAll(separators)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start }) => start >= from && !isInBrackets(whole, start));
  const pieces: Piece[] = [];
  let start = from;
  for (const cut of [...cuts, { start: open.length, end: open.length }]) {
    const number = asked.find((quantity) => quantity.start >= start && quantity.end <= cut.start);
    const next = asked.find((quantity) => quantity.start >= cut.end);
    const followed =
      cut.end === open.length ||
      (next && !cuts.some((later) => later.start >= cut.end && later.end <= next.start));
    if (!number || !followed) continue;
    pieces.push({ start, end: cut.start, number });
    start = cut.end;
  }
  return pieces;
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "Tăng 20 % lượt đọc, 30 % lượt thích": the verb of change counts for what follows without one of its own. */
function verbOfChange({ text, open }: Reading, { start, number }: Piece, first: Piece): string {
  const isBare = number.leadStart <= start || number.goal === 'change';
  if (start === first.start || !isBare || (first.number.goal ?? 'change') !== 'change') return '';
  const own = changeAt(open, number, number.leadStart);
  const shared = changeAt(open, first.number, first.number.leadStart);
  if (own === null || own.verbStart === null || own.verbStart >= start) return '';
  return shared?.verbEnd == null ? '' : `${text.slice(first.start, shared.verbEnd)} `;
}

function daysOf(part: ParsedKeyResult, whole: ParsedKeyResult) {
  const { startsOn, dueOn, dueExclusive, duePrecision, dueYearAssumed, startYearAssumed } =
    part.dueOn === null && part.startsOn === null ? whole : part;
  return { startsOn, dueOn, dueExclusive, duePrecision, dueYearAssumed, startYearAssumed };
}

/** Different measures, each a number with a short name; with nothing above the list at least three. */
function isPlainList(
  pieces: readonly Piece[],
  parts: readonly ParsedKeyResult[],
  { open }: Reading,
  headed: boolean,
): boolean {
  const names = parts.map(({ unit, percent, title }) =>
    (percent ? title.replace(/[\d.,]+/gu, '') : unit).toLowerCase(),
  );
  const short = pieces.every(
    ({ start, number }, i) =>
      (i === 0 && !headed) || open.slice(start, number.leadStart).trim().split(' ').length <= 4,
  );
  const clear = parts.every(({ questions }) => questions.every(({ field }) => field !== 'target'));
  return short && clear && new Set(names).size === names.length && parts.length >= (headed ? 2 : 3);
}
