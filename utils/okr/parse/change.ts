import type { KeyResult } from '../key-result';
import { blankSign, oneOf, wholeWords, type Span } from './pattern';
import { burdenNouns } from './vocabulary/nouns';
import { betteringVerbs, fallingNouns, fallingVerbs, risingNouns, risingVerbs } from './vocabulary/verbs';

/** A word of change that governs a number, and which way it points. */
export interface Change {
  readonly direction: Exclude<KeyResult['direction'], null>;
  /** Where the verb ends; the measure's name usually follows. Null for a noun behind the number. */
  readonly verbEnd: number | null;
  readonly verbStart: number | null;
}

const verbs = wholeWords(oneOf(risingVerbs, fallingVerbs, betteringVerbs));
const falling = wholeWords(oneOf(fallingVerbs), 'iu');
const bettering = wholeWords(oneOf(betteringVerbs), 'iu');
const nouns = new RegExp(
  `^ (?:[\\p{L}${blankSign}]+ )?(?<noun>${oneOf(risingNouns, fallingNouns)})(?![\\p{L}\\p{N}])`,
  'iu',
);
const fallingNoun = wholeWords(oneOf(fallingNouns), 'iu');
const burdens = wholeWords(oneOf(burdenNouns), 'iu');
const clauseEnd = /[.;:!?](?= |$)| (?:so that|in order to) /gu;

/** The change that a number measures: the last verb of change before it in its clause, or the noun behind it. */
export function changeAt(open: string, number: Span, leadStart: number): Change | null {
  const noun = nouns.exec(open.slice(number.end))?.groups?.noun;
  if (noun !== undefined) {
    return { direction: fallingNoun.test(noun) ? 'decrease' : 'increase', verbEnd: null, verbStart: null };
  }
  const clauseStart = [...open.slice(0, leadStart).matchAll(clauseEnd)].at(-1);
  const from = clauseStart === undefined ? 0 : (clauseStart.index ?? 0) + 1;
  const clause = open.slice(from, number.start);
  // "up at least 15 %": the verb stands before what introduces the number.
  const verb = [...open.slice(from, leadStart).matchAll(verbs), ...clause.matchAll(verbs)]
    .sort((a, b) => (a.index ?? 0) - (b.index ?? 0))
    .at(-1);
  if (verb === undefined) return null;
  const verbStart = from + (verb.index ?? 0);
  return { direction: pointing(verb[0], clause), verbStart, verbEnd: verbStart + verb[0].length };
}

function pointing(verb: string, clause: string): Change['direction'] {
  if (falling.test(verb)) return 'decrease';
  return bettering.test(verb) && burdens.test(clause) ? 'decrease' : 'increase';
}

/** Whether the measure named before a place gets better by going down. */
export function isBurden(text: string): boolean {
  return burdens.test(text.replace(/ltv ?[:/] ?cac/giu, ''));
}
