// `\b` knows only ASCII letters; Vietnamese needs edges that know them all.
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';

/** An alternation of words, longest first so that "lên đến" wins over "lên". A space stands for any run of spaces. */
export function oneOf(...lists: readonly (readonly string[])[]): string {
  const sorted = lists.flat().sort((a, b) => lettersOf(b) - lettersOf(a));
  return `(?:${sorted.join('|')})`;
}

/** Length without the lookaheads that some words carry. */
const lettersOf = (word: string): number => word.replace(/\(\?.*/, '').length;

/** Whole words only, any case. */
export function wholeWords(source: string, flags = 'giu'): RegExp {
  return new RegExp(`${before}(?:${source})${after}`, flags);
}

/** Whole words that stand directly before a place: to be tried on the text up to that place. */
export function endingWith(source: string): RegExp {
  return new RegExp(`${before}(?:${source})\\s*$`, 'iu');
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** The text with these places blanked out, every other letter where it was. */
export function blank(text: string, spans: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of spans) {
    blanked = blanked.slice(0, start) + blankSign.repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}

/** Stands where something has been understood: neither letter, digit nor space. */
export const blankSign = '\u25a0';
