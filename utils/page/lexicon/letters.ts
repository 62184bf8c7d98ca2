import { through } from './sieve';

/** Words of a text, three numbers each: start, end and shape. */
export type Words = readonly number[];
export const perWord = 3;

/** The words of a text, each a stretch of letters and marks. */
export function wordsIn(text: string): Words {
  const words: number[] = [];
  let start = -1;
  let shape = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const wide = code >= 0xd800 && code <= 0xdbff;
    if (wide ? letter.test(text.slice(at, at + 2)) : isLetter(code)) {
      if (start === -1) start = at;
      shape = through(shape, code);
      if (wide) shape = through(shape, text.charCodeAt((at += 1)));
    } else if (start !== -1) {
      words.push(start, at, shape);
      start = -1;
      shape = 0;
    }
  }
  if (start !== -1) words.push(start, text.length, shape);
  return words;
}

/** A letter or a mark of any script, by its UTF-16 code; what Latin writing uses is known without looking it up. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code < 0x250) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || /[ªµº]/.test(char(code));
  if (code < 0x370) return code >= 0x300 || letter.test(char(code));
  // Cyrillic, Vietnamese, Han, Hangul.
  if (code >= 0x400 && code < 0x482) return true;
  if (code >= 0x1e00 && code < 0x1f00) return true;
  if (code >= 0x4e00 && code < 0x9ff0) return true;
  return (code >= 0xac00 && code < 0xd7a4) || letter.test(char(code));
}

/** The text in small letters, every letter at its place. */
export function fold(text: string): string {
  const folded = text.toLowerCase();
  // Only the Turkish İ grows.
  return folded.length === text.length ? folded : text.replaceAll('İ', 'i').toLowerCase();
}

const letter = /[\p{L}\p{M}]/u;
const char = String.fromCharCode;
