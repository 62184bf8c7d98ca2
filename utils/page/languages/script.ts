/** Which words of other languages than Vietnamese and English a page may use: by their letters, or rarer ones by its language. */
export type Script = 'latin' | 'wider' | 'cyrillic' | 'cjk' | 'thai';

/**
 * By what a page says its language is and a sample of its texts, which knows better: frameworks leave "en" on pages of any
 * language. Undefined where the reader's own words are enough.
 */
export function scriptFor(language: string, sample: string): Script | undefined {
  const letters = count(sample, /\p{L}/gu);
  if (count(sample, /\p{Script=Cyrillic}/gu) * 10 > letters) return 'cyrillic';
  if (count(sample, /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu) * 20 > letters) return 'cjk';
  if (count(sample, /[\u0e00-\u0e7f]/g) * 5 > letters) return 'thai';
  if (/^(?:cs|da|hu|id|n[bno]|ro|tr)(?![a-z])/i.test(language)) return 'wider';
  if (!/^(?:en|vi|)(?![a-z])/i.test(language)) return 'latin';
  const foreign = !vietnamese.test(sample) && count(sample, /[\u00a1\u00bf-\u024f]/g) > 2;
  return foreign || count(sample, common) > 3 ? 'latin' : undefined;
}

/** Letters that only Vietnamese uses. */
export const vietnamese = /[ơưƠƯ\u1ea0-\u1ef9]/;

/** Short words of languages that go without marks for long, none of them English or Vietnamese. */
const common =
  /(?<!\p{L})(?:und|der|nicht|mit|que|los|las|para|del|les|est|pour|dans|della|che|sono|het|een|voor|jest|och|att|uma|dos|yang)(?!\p{L})/giu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
