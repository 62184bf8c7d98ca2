import type { Language } from './member';
import { canonicalDigits } from './parse/digits';
import { plainText } from './parse/plain-text';
import { scales } from './parse/scales';

export interface TypedNumber {
  readonly value: number;
  /** A percent sign stood beside it; the value is the figure before the sign. */
  readonly percent: boolean;
}

// A double needs at most 309 digits before the point; anything longer is not a number somebody typed.
const longest = 500;
const currency = '(?:\\$|€|£|₫|đ|đồng|vnd|vnđ|usd|eur)';
const shape = new RegExp(
  `^([+\\-–]?) ?${currency}? ?([+-]?) ?(\\d[\\d.,'’ ]*|[.,]\\d+) ?(\\p{L}*?)(\\d{1,3})? ?(%|phần trăm|percent)? ?${currency}?$`,
  'iu',
);

/**
 * A number as a person types it, in either style: `12,5`, `1.234,5`, `1,234.5`, `1 200`, `1.2k`, `1,2 tr`, `1tr2`, `45 %`.
 * The language settles only what the digits leave open: `1.234` is 1234 in Vietnamese and 1.234 in English.
 * Null for anything else: words, contradictory separators, nothing at all, numbers beyond a double.
 */
export function readTypedNumber(text: string, language: Language): TypedNumber | null {
  if (text.length > longest) return null;
  const match = shape.exec(plainText(text).trim().replace(/ +/g, ' '));
  if (!match) return null;
  const [, sign, innerSign, digits = '', word = '', tail, percent] = match;
  const canonical = canonicalDigits(digits.trim(), language === 'vi' ? ',' : '.');
  const power = word === '' ? 0 : scales[word.toLowerCase()];
  if (canonical === null || power === undefined || (sign && innerSign)) return null;
  const whole = tail === undefined ? canonical : withTail(canonical, word, tail);
  if (whole === null) return null;
  const size = Number(`${whole}e${power}`);
  if (!Number.isFinite(size)) return null;
  const negative = sign === '-' || sign === '–' || innerSign === '-';
  return { value: negative && size !== 0 ? -size : size, percent: percent !== undefined };
}

/** `1tr2` is 1.2 million: digits behind a scale are its decimals. */
function withTail(canonical: string, word: string, tail: string): string | null {
  return word === '' || canonical.includes('.') ? null : `${canonical}.${tail}`;
}
