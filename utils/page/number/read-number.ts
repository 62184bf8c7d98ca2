import type { FigureUnit } from '../facts';
import { currencies } from './currency';
import { styleOf, type NumberStyle } from './locale';
import { normalise } from './normalise';
import { hasLetter, letters, unspacedScript } from '../lexicon/letters';

/** A number as it stands in a text. */
export interface ReadNumber {
  readonly value: number;
  /** Where it stands in the normalised text, signs and units included. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Half the smallest step that the writing can show; 0 when exact. */
  readonly granularity: number;
  readonly modifier: 'at-least' | 'about' | 'at-most' | null;
  readonly unit: FigureUnit;
  readonly currency: string | null;
  /** Written with a sign or an arrow, as changes are. */
  readonly signed: boolean;
}

/** One whole text as one number, or `undefined` where it is none, or more than one reading is possible. */
export function readNumber(text: string, language = ''): ReadNumber | undefined {
  const shown = normalise(text).trim();
  const numbers = readNumbers(shown, language);
  const [only] = numbers;
  return only && numbers.length === 1 && only.start === 0 && only.end === shown.length ? only : undefined;
}

/** Every number of a normalised text, left to right. Dates, clock times and ranges are passed over. At most 24. */
export function readNumbers(text: string, language = ''): readonly ReadNumber[] {
  const style = styleOf(language);
  const found: ReadNumber[] = [];
  body.lastIndex = 0;
  for (let match = body.exec(text); match && found.length < 24; match = body.exec(text)) {
    const number = readAt(text, match[0], match.index, style);
    if (!number) continue;
    found.push(number);
    body.lastIndex = Math.max(body.lastIndex, number.end);
  }
  return found;
}

/** Digits with grouping that is regular, else digits with at most one decimal part. */
const body =
  /\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?/g;

function readAt(text: string, digits: string, at: number, style: NumberStyle): ReadNumber | undefined {
  let start = at;
  let end = at + digits.length;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  // Part of a word, a version, a date, a clock time or a code is no number of its own.
  if (before === '#' || (!isSpace(before) && /[.,:/\d_]/.test(before) && /\S/.test(text[start - 2] ?? '')))
    return undefined;
  if (!isSpace(after) && /[.,:/_]/.test(after) && /\d/.test(text[end + 1] ?? '')) return undefined;
  // "2. Costs" is a place in a list.
  if (/^0\d|\d{17}|.{21}/.test(digits) || (at === 0 && /^\d\. \D/.test(text))) return undefined;

  const money = moneyBefore(text, start);
  if (money) start = money.start;
  else if (
    !isSpace(before) &&
    hasLetter(before) &&
    !style.magnitudes.has(wordBefore(text, start)) &&
    !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(before)
  )
    return undefined;
  const sign =
    /[-−–+]/.test(text[start - 1] ?? '') && !wordOrBracket.test(text[start - 2] ?? '')
      ? text[start - 1]
      : undefined;
  if (sign) start -= 1;
  const moved = start > 0 && arrow.test(text.slice(Math.max(0, start - 3), start));

  const magnitude = magnitudeAfter(text, end, style);
  if (magnitude) end = magnitude.end;
  else if (!isSpace(after) && /[a-z]/i.test(after) && !moneyAfter(text, end)) return undefined;
  let unit: FigureUnit = 'count';
  let currency = money?.currency ?? null;
  if (money) unit = 'currency';
  const percent = end < text.length ? /^ ?%(?! of )|^%/.exec(text.slice(end, end + 6)) : null;
  const moneyBehind = percent || money ? undefined : moneyAfter(text, end);
  if (percent) {
    unit = 'percent';
    end += percent[0].length;
  } else if (moneyBehind) {
    unit = 'currency';
    currency = moneyBehind.currency;
    end = moneyBehind.end;
  }
  const plus = text[end] === '+' && !/\d/.test(text[end + 1] ?? '');
  if (plus) end += 1;
  if (magnitude === undefined && !percent && !moneyBehind && /^[-–]\d/.test(text.slice(end, end + 2)))
    return undefined;

  const parsed = valueOf(digits, { style, unit, power: magnitude?.power ?? 0 });
  return {
    value: sign && sign !== '+' ? -parsed.value : parsed.value,
    start,
    end,
    raw: text.slice(start, end),
    granularity: parsed.granularity,
    modifier: plus ? 'at-least' : modifierBefore(text, start),
    unit,
    currency,
    signed: sign !== undefined || moved,
  };
}

/** Nothing there, or a space. */
function isSpace(sign: string): boolean {
  return sign === '' || sign === ' ';
}

const arrow = /[▴▾▲▼△▽↑↓⬆⬇↗↘⇧⇩]\ufe0f? ?$/;

interface Context {
  readonly style: NumberStyle;
  readonly unit: FigureUnit;
  readonly power: number;
}

function valueOf(digits: string, { style, unit, power }: Context): { value: number; granularity: number } {
  if (power === 0 && digits.length <= 16 && !/\D/.test(digits))
    return { value: Number(digits), granularity: 0 };
  const separators = digits.replaceAll(/[\d ']/g, '');
  const decimal = decimalIn(digits, separators, { style, unit, power });
  const cut = decimal === -1 ? digits.length : decimal;
  const whole = digits.slice(0, cut).replaceAll(/\D/g, '');
  const part = digits.slice(cut + 1);
  const value = Number(`${whole}.${part}e${power}`);
  return { value, granularity: power > 0 || part ? Number(`5e${power - part.length - 1}`) : 0 };
}

/** Where the decimal sign stands, or -1. One separator before exactly three digits is grouping, unless the writing says more. */
function decimalIn(digits: string, separators: string, { style, unit, power }: Context): number {
  if (separators === '') return -1;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (separators.includes('.') && separators.includes(',')) return last;
  if (/[ ']/.test(digits)) return last;
  if (separators.length > 1) return -1;
  if (digits.length - last - 1 !== 3 || digits.startsWith('0')) return last;
  // No money in use is written with three decimals either: a lone point before three digits groups.
  if (power === 0 && unit !== 'percent') return -1;
  return style.decimal === '' || style.decimal === digits[last] ? last : -1;
}

function magnitudeAfter(
  text: string,
  end: number,
  style: NumberStyle,
): { end: number; power: number } | undefined {
  const from = text[end] === ' ' ? end + 1 : end;
  const first = text[from];
  if (first === undefined || !style.starts.has(first.toLowerCase())) return undefined;
  for (let length = Math.min(style.longest, text.length - from); length > 0; length -= 1) {
    const affix = text.slice(from, from + length);
    const power =
      style.magnitudes.get(affix) ?? (length > 2 ? style.magnitudes.get(affix.toLowerCase()) : undefined);
    if (power === undefined) continue;
    if (from > end && length === 1 && /[a-z]/.test(affix)) continue;
    if (endsThere(affix, text, from + length)) return { end: from + length, power };
  }
  return undefined;
}

/** Whether a magnitude is a word of its own: "1.2K", "783.4KFollowers", "1.2万次", and not the "m" of "12 members". */
function endsThere(affix: string, text: string, end: number): boolean {
  const next = text[end] ?? '';
  if (!hasLetter(next)) return true;
  if (unspacedScript.test(affix)) return true;
  return /[A-Z]$/.test(affix) && /^[A-ZĐ][^\W\dA-Z_]/.test(text.slice(end, end + 2));
}

const wordOrBracket = new RegExp(`[${letters}\\d)]`);
const letterOrDigit = new RegExp(`[${letters}\\d]`);
const lastWord = new RegExp(`[${letters}.]+$`);

function wordBefore(text: string, start: number): string {
  return lastWord.exec(text.slice(Math.max(0, start - 12), start))![0];
}

const signs = [...currencies.keys()].toSorted((a, b) => b.length - a.length);

function moneyBefore(text: string, start: number): { start: number; currency: string | null } | undefined {
  const end = text[start - 1] === ' ' ? start - 1 : start;
  const last = text[end - 1];
  if (!moneyEnds.has(last)) return undefined;
  for (const sign of signs) {
    if (!text.endsWith(sign, end) || (hasLetter(sign[0]!) && hasLetter(text[end - sign.length - 1] ?? '')))
      continue;
    return { start: end - sign.length, currency: currencies.get(sign)! };
  }
  return undefined;
}

const moneyEnds = new Set(signs.map((sign) => sign.at(-1)));
const moneyStarts = new Set(signs.map((sign) => sign[0]));

function moneyAfter(text: string, end: number): { end: number; currency: string | null } | undefined {
  const from = text[end] === ' ' ? end + 1 : end;
  const first = text[from];
  if (!moneyStarts.has(first)) return undefined;
  for (const sign of signs) {
    if (!text.startsWith(sign, from)) continue;
    if (hasLetter(sign.at(-1)!) && letterOrDigit.test(text[from + sign.length] ?? '')) continue;
    return { end: from + sign.length, currency: currencies.get(sign)! };
  }
  return undefined;
}

function modifierBefore(text: string, start: number): ReadNumber['modifier'] {
  if (start === 0) return null;
  const [, least, about, most, sign] =
    modifiers.exec(text.slice(Math.max(0, start - 16), start).toLowerCase()) ?? [];
  return least ? 'at-least' : (about ?? sign) ? 'about' : most ? 'at-most' : null;
}

const modifiers =
  /(?:^|\s)(?:(hơn|trên|over|more than|at least|mehr als|über|plus de|más de|mais de|oltre|более|от|>|≥)|(khoảng|gần|about|around|approx\.?|circa|ca\.|etwa|environ|около)|(dưới|under|less than|up to|moins de|menos de|<|≤))\s*$|([~≈])\s*$/;
