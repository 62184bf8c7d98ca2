/**
 * Letters, their marks and digits of both languages, to be put between the brackets of a pattern. A browser compiles
 * `\p{L}` anew on every page, a hundred times slower than this.
 */
export const wordSigns = 'a-zA-Z0-9\\xc0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** Whether a text holds one of the words, whole and in any case. Marks count: "giữ" is not "giũ". */
export function says(text: string, words: readonly string[]): boolean {
  return patternOf(words, `(?<![${wordSigns}])`).test(text.normalize('NFC'));
}

export function beginsWith(text: string, words: readonly string[]): boolean {
  return patternOf(words, `^[^${wordSigns}]*`).test(text.normalize('NFC'));
}

/** Made once for each list: a board asks for hundreds of key results. */
const patterns = new Map<string, WeakMap<readonly string[], RegExp>>();

function patternOf(words: readonly string[], before: string): RegExp {
  const ofBefore = patterns.get(before) ?? new WeakMap<readonly string[], RegExp>();
  patterns.set(before, ofBefore);
  let pattern = ofBefore.get(words);
  if (!pattern) {
    pattern = new RegExp(`${before}(?:${alternatives(words)})(?![${wordSigns}])`, 'iu');
    ofBefore.set(words, pattern);
  }
  return pattern;
}

const word = new RegExp(`[${wordSigns}%]+`, 'g');

/** A text without its case, spaces and punctuation: the same of two texts that say the same. */
export function onlyWords(text: string): string {
  return text.normalize('NFC').toLowerCase().match(word)?.join(' ') ?? '';
}

export function alternatives(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
