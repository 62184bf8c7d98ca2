/**
 * A set of words that is asked before the words of a text are cut out: `false` is sure, `true` is to be looked at closely.
 * It knows a few letters and the length alone, large and small the same, so it is asked about a text as it is written.
 */
export interface Sieve {
  readonly add: (word: string) => void;
  readonly mayHold: (text: string, start: number, end: number) => boolean;
}

const size = 1 << 14;

export function newSieve(words: Iterable<string> = []): Sieve {
  const seen = new Uint8Array(size);
  const add = (word: string): void => void (seen[shapeOf(word, 0, word.length)] = 1);
  for (const word of words) add(word);
  return { add, mayHold: (text, start, end) => seen[shapeOf(text, start, end)] === 1 };
}

/** Out of its first two letters, its last and its length. */
function shapeOf(text: string, start: number, end: number): number {
  const length = end - start;
  const first = shortened(text.charCodeAt(start));
  const second = length > 1 ? shortened(text.charCodeAt(start + 1)) : 0;
  const last = shortened(text.charCodeAt(end - 1));
  return (((first * 31 + second) * 31 + last) * 31 + length) & (size - 1);
}

/** Letters outside ASCII count as one, save the one that has a small letter within. */
function shortened(code: number): number {
  return code < 0x80 ? code & 31 : code === 0x130 ? 9 : 0;
}
