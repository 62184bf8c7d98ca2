import type { Language } from '@/utils/okr/member';
import type { Day } from '@/utils/okr/day';

/** Numbers, dates and lists as a reader of the language expects them. */
export interface Numbers {
  readonly number: (value: number) => string;
  /** With its sign: `+360`, `-1,5`. */
  readonly signed: (value: number) => string;
  /** A whole percentage of 0…1, rounded down: what is not there yet never reads as 100%. */
  readonly share: (part: number) => string;
  /** `23/11` · `23 Nov`. */
  readonly day: (day: Day) => string;
  /** With the year: `23/11/2026 – 29/11/2026` · `23 – 29 Nov 2026`. */
  readonly dayRange: (first: Day, last: Day) => string;
  /** Without the year. */
  readonly shortRange: (first: Day, last: Day) => string;
  /** `November`, of the month that a day lies in. */
  readonly month: (day: Day) => string;
  readonly list: (parts: readonly string[]) => string;
  /** One of something, as the language counts: Vietnamese has no such form. */
  readonly isOne: (count: number) => boolean;
}

const made = new Map<Language, Numbers>();

/** Making formatters is slow, so each language has its own once. */
export function numbersOf(language: Language): Numbers {
  const known = made.get(language);
  if (known) return known;
  const fresh = makeNumbers(language);
  made.set(language, fresh);
  return fresh;
}

const locales = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>;

const dayForms = {
  vi: { day: 'numeric', month: 'numeric' },
  en: { day: 'numeric', month: 'short' },
} as const satisfies Record<Language, Intl.DateTimeFormatOptions>;

function makeNumbers(language: Language): Numbers {
  const locale = locales[language];
  const writers = {
    plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    small: new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }),
    extreme: new Intl.NumberFormat(locale, { notation: 'scientific', maximumFractionDigits: 2 }),
  };
  const number = (value: number) =>
    Number.isNaN(value) ? '–' : writers[sizeOf(value)].format(finite(value));
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { ...dayForms[language], timeZone: 'UTC' });
  const fullDate = new Intl.DateTimeFormat(locale, {
    ...dayForms[language],
    year: 'numeric',
    timeZone: 'UTC',
  });
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  return {
    number,
    signed: (value) => `${value > 0 ? '+' : ''}${number(value)}`,
    share: (part) => percent.format(Math.floor(part * 100 + 1e-6) / 100),
    day: (day) => formatted(day, (moment) => date.format(moment)),
    dayRange: (first, last) =>
      formatted(first, (from) => formatted(last, (to) => plainSpaces(fullDate.formatRange(from, to)))),
    shortRange: (first, last) =>
      formatted(first, (from) => formatted(last, (to) => plainSpaces(date.formatRange(from, to)))),
    month: (day) => formatted(day, (moment) => monthName.format(moment)),
    list: (parts) => list.format(parts),
    isOne: (count) => plural.select(count) === 'one',
  };
}

function sizeOf(value: number): 'plain' | 'small' | 'extreme' {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return 'extreme';
  return size > 0 && size < 0.1 ? 'small' : 'plain';
}

/** The difference of two extreme values may lie beyond all numbers; and 0 has no sign. */
function finite(value: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value)) + 0;
}

/** Days have no time zone: they are read and written as UTC. A day that no calendar has stays as it is written. */
function formatted(day: Day, write: (moment: Date) => string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? day : write(moment);
}

// Browsers differ in the width of the spaces around a dash.
function plainSpaces(range: string): string {
  return range.replace(/[\u2009\u202F]/gu, ' ');
}
