/** Whether a text holds one of the words, whole and in any case. Marks count: "giữ" is not "giũ". */
export function says(text: string, words: readonly string[]): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'iu').test(
    text.normalize('NFC'),
  );
}

export function beginsWith(text: string, words: readonly string[]): boolean {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'iu').test(
    text.normalize('NFC'),
  );
}

/** Whether two texts are the same but for case, spaces and punctuation. */
export function sameWords(a: string, b: string): boolean {
  const wordsOf = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu)
      ?.join(' ') ?? '';
  return wordsOf(a) !== '' && wordsOf(a) === wordsOf(b);
}

export function alternatives(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
