/** Words of a text, two numbers each: start and end. */
export type Words = readonly number[];
export const perWord = 2;

/** The words of a text, each a stretch of letters and marks. */
export function wordsIn(text: string): Words {
  const words: number[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (isLetter(text.charCodeAt(at))) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      words.push(start, at);
      start = -1;
    }
  }
  if (start !== -1) words.push(start, text.length);
  return words;
}

/**
 * Letters and marks, to be put between the brackets of a pattern: the scripts that people write in, rare signs of theirs
 * left aside. A browser compiles `\p{L}` anew on every page, a hundred times slower than this.
 */
export const letters =
  'a-zA-Z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0300-\\u05ff\\u0620-\\u065f\\u066e-\\u06ef\\u06fa-\\u0965\\u0970-\\u0e3e\\u0e40-\\u0e4f\\u0e5a-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

const letter = new RegExp(`[${letters}]`);

export function hasLetter(text: string): boolean {
  return letter.test(text);
}

/** A letter or a mark, by its UTF-16 code; each is looked up once. */
export function isLetter(code: number): boolean {
  return (looked[code] ||= hasLetter(String.fromCharCode(code)) ? 2 : 1) > 1;
}

const looked = new Uint8Array(1 << 16);

/** Scripts that leave no space between words. */
export const unspacedScript = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** The text in small letters, every letter at its place. */
export function fold(text: string): string {
  const folded = text.toLowerCase();
  // Only the Turkish İ grows.
  return folded.length === text.length ? folded : text.replaceAll('İ', 'i').toLowerCase();
}
