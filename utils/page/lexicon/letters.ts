/** Where the words of a text stand, as start, end, start, end …: each stretch of letters and marks. */
export function wordBounds(text: string): readonly number[] {
  const bounds: number[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const wide = code >= 0xd800 && code <= 0xdbff;
    if (wide ? letter.test(text.slice(at, at + 2)) : isLetter(code)) {
      if (start === -1) start = at;
      if (wide) at += 1;
    } else if (start !== -1) {
      bounds.push(start, at);
      start = -1;
    }
  }
  if (start !== -1) bounds.push(start, text.length);
  return bounds;
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
