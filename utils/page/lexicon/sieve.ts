/**
 * A set of words that is asked before the words of a text are cut out: `false` is sure, `true` is to be looked at closely.
 * Letters outside ASCII count as one, large and small are the same, so it is asked about a text as it is written.
 */
export interface Sieve {
  readonly add: (word: string) => void;
  /** By the number that `through` makes of a word, letter by letter, from 0 on. */
  readonly mayHold: (shape: number) => boolean;
}

const size = 1 << 14;

export function newSieve(words: Iterable<string> = []): Sieve {
  const seen = new Uint8Array(size);
  const add = (word: string): void => {
    let shape = 0;
    for (let at = 0; at < word.length; at += 1) shape = through(shape, word.charCodeAt(at));
    seen[shape & (size - 1)] = 1;
  };
  for (const word of words) add(word);
  return { add, mayHold: (shape) => seen[shape & (size - 1)] === 1 };
}

/** The shape of a word with one letter more, by its UTF-16 code. */
export function through(shape: number, code: number): number {
  return (Math.imul(shape, 33) + (code < 0x80 ? code | 0x20 : code === 0x130 ? 0x69 : 1)) | 0;
}
