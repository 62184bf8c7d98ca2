/**
 * The same text with every script's digits as ASCII digits, its separators as `.` and `,`, every space plain,
 * and direction marks gone. What has nothing of that comes back untouched.
 */
export function normalise(text: string): string {
  if (plain.test(text)) return text;
  const shown = text.normalize('NFC').replace(invisible, '').replace(spaces, ' ').replace(apostrophes, "'");
  if (!foreign.test(shown)) return shown;
  return shown
    .replace(otherDigits, asciiDigit)
    .replace(arabicSeparators, (sign) => (sign === '٫' ? '.' : sign === '٬' ? ',' : '%'));
}

/** ASCII, Latin letters as they are composed, and common signs: nothing here to change. */
const plain =
  /^[\n\r\t -~\u00a1-\u00ac\u00ae-\u02bb\u1e00-\u1eff\u2010-\u2017\u201a-\u2027\u20a0-\u20bf\u2190-\u2193]*$/;
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const apostrophes = /[\u2018\u2019\u02bc]/g;
const arabicSeparators = /[٫٬٪％]/g;
const otherDigits = /\p{Nd}/gu;
const oneDigit = /\p{Nd}/u;
/** No digit but ASCII's stands below U+0660 or among the letters that Latin scripts use: most texts are done at a glance. */
const foreign = /[\u0660-\u1dff\ua000-\udfff\uff00-\uffef]/;

/** Unicode keeps the digits of a script together, from zero to nine: how many stand before one, in tens, is its value. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let before = 0;
  while (oneDigit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
