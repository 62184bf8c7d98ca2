export type FormatLanguage = 'vi' | 'en';

/** Numbers, days and times as the chosen language writes them. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A share, 0…1, as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A score, 0…1, with two decimals. */
  readonly score: (score: number) => string;
  /** A closing score, 0…1, with one decimal. */
  readonly tenths: (score: number) => string;
  readonly money: (value: number, currency: string) => string;
  /** `+360`, `−12`. */
  readonly change: (value: number) => string;
  /** A day `yyyy-mm-dd`, short. */
  readonly day: (day: string) => string;
  /** A day in figures, as a field takes it back: `31/12/2026`. */
  readonly dayAsTyped: (day: string) => string;
  readonly dayLong: (day: string) => string;
  readonly dayRange: (first: string, last: string) => string;
  /** The same with the year. */
  readonly dateRange: (first: string, last: string) => string;
  /** Milliseconds since 1970. */
  readonly dateAndTime: (at: number) => string;
  /** Milliseconds since 1970, as somebody says it of a moment near: weekday, day, time. */
  readonly moment: (at: number) => string;
  /** Monday 1 … Sunday 7. */
  readonly weekday: (day: number) => string;
  /** A length of time in minutes, in its largest whole unit. */
  readonly minutes: (count: number) => string;
  /** Milliseconds since 1970, as a day with its year. */
  readonly date: (at: number) => string;
  readonly ago: (at: number, now: number) => string;
}

const made = new Map<FormatLanguage, Formats>();

/** Making an Intl formatter costs a thousand times its use, so each is made once. */
export function formatsFor(language: FormatLanguage): Formats {
  let formats = made.get(language);
  if (!formats) {
    formats = makeFormats(language);
    made.set(language, formats);
  }
  return formats;
}

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

const justNow = { vi: 'vừa xong', en: 'just now' } as const;

const spans: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const lengths: readonly (readonly [string, number])[] = [
  ['day', 1_440],
  ['hour', 60],
];

function makeFormats(language: FormatLanguage): Formats {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
  });
  const dayLong = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  // "26/11/2026" in Vietnamese: the browser's own medium form has an abbreviation that nobody writes.
  const inFull = {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  } as const;
  const time = new Intl.DateTimeFormat(locale, { ...inFull, hour: '2-digit', minute: '2-digit' });
  const date = new Intl.DateTimeFormat(locale, inFull);
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const monies = new Map<string, Intl.NumberFormat>();
  return {
    number: (value) => number.format(value),
    // Down, so that nothing is said to be whole before it is; a hair is for 0.29 × 100.
    percent: (share) => `${whole.format(Math.floor(share * 100 + 1e-9))}%`,
    score: (value) => score.format(Math.floor(value * 100 + 1e-9) / 100),
    tenths: (value) => tenths.format(value),
    money(value, currency) {
      let money = monies.get(currency);
      if (!money) {
        money = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          // Pages write “$” of many a dollar: the sign claims no more than they do.
          currencyDisplay: 'narrowSymbol',
          maximumFractionDigits: 2,
          minimumFractionDigits: 0,
        });
        monies.set(currency, money);
      }
      return money.format(value);
    },
    change: (value) => signed.format(value).replace('-', '−'),
    day: (value) => day.format(noon(value)),
    dayAsTyped: (value) => value.split('-').toReversed().join('/'),
    dayLong: (value) => capital(dayLong.format(noon(value))),
    dayRange: (first, last) => day.formatRange(noon(first), noon(last)),
    dateRange: (first, last) => date.formatRange(noon(first), noon(last)),
    dateAndTime: (at) => time.format(at),
    date: (at) => date.format(at),
    moment: (at) => moment.format(at),
    // 1 January 2024 was a Monday.
    weekday: (value) => capital(weekday.format(Date.UTC(2024, 0, value))),
    minutes(count) {
      const [unit, length] = lengths.find(([, each]) => count % each === 0) ?? ['minute', 1];
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
        count / length,
      );
    },
    ago(at, now) {
      const seconds = (at - now) / 1_000;
      if (Math.abs(seconds) < 60) return justNow[language];
      const [unit, length] = spans.find(([, each]) => Math.abs(seconds) >= each) ?? ['minute', 60];
      return relative.format(Math.trunc(seconds / length), unit);
    },
  };
}

/** Noon of a day, local: the same day whatever daylight saving does. */
function noon(day: string): Date {
  return new Date(`${day}T12:00`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
