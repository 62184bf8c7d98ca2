import { dayText, monthFrom, type Days } from './days';

/** How a page writes dates, as far as it is known. */
export interface Written {
  /** Of the page; in English a date of two small numbers may begin with the month. */
  readonly language: string;
  /** `yyyy-mm-dd`; without it a range must name its year. */
  readonly today: string | undefined;
}

/** The first and last day of a text such as "1 – 28 thg 2, 2026" or "Oct 29 - Nov 25, 2026". Nothing where it may be two ranges. */
export function rangeIn(text: string, { language, today }: Written): Days | undefined {
  const [left, right, more] = numbered(text)
    .replace(/^[^\d\p{L}]*(?:[^\d:]{1,40}:)?/u, '')
    .replace(/(\/\d{4})-(?=\d)/, '$1 - ')
    .split(/\s*(?:–|—|→|~|\s-\s|\bto\b|đến|tới)\s*/u);
  if (!left || !right || more !== undefined) return undefined;
  const ranges = ordersOf(`${left} ${right}`, language).flatMap(
    (monthFirst) => between(partsIn(left, monthFirst), partsIn(right, monthFirst), today) ?? [],
  );
  // Reports do not reach into the future.
  const past = ranges.filter(({ to }) => !today || to <= today);
  const [first, second] = past.length > 0 ? past : ranges;
  return second && second.from !== first?.from ? undefined : first;
}

/** The days of the whole month or quarter that ends a text: "Tháng 10/2026", "Lượt xem quý 3 2026", "Q3 2026". Never later than today. */
export function monthIn(text: string, today: string | undefined): Days | undefined {
  const match =
    /(?:^|\p{L}[\s:(·-]+)(?:m(\d+)|(?:quý |quarter |q)([1-4]|i{1,3}|iv))(?:[\s,/-]|năm)+(\d{4})\)?$/u.exec(
      numbered(text).trim(),
    );
  if (!match) return undefined;
  const [, month, quarter = '', year] = match;
  const first = Number(month ?? (['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1 || Number(quarter)) * 3 - 2);
  const from = dayText(Number(year), first, 1);
  return from === undefined ? undefined : upTo(today, monthFrom(from, 0, month ? 1 : 3));
}

function upTo(today: string | undefined, { from, to }: Days): Days | undefined {
  if (!today || to <= today) return { from, to };
  return from > today ? undefined : { from, to: today };
}

interface Parts {
  readonly year: number | undefined;
  readonly month: number | undefined;
  /** Nothing for a whole month. */
  readonly day: number | undefined;
}

function between(left: Parts | undefined, right: Parts | undefined, today?: string): Days | undefined {
  const month = left?.month ?? right?.month;
  if (!left || !right || !month || !left.day !== !right.day) return undefined;
  const said = right.year ?? left.year;
  const thisYear = Number(today?.slice(0, 4));
  for (const year of said ? [said] : [thisYear, thisYear - 1]) {
    const ends = right.month ?? month;
    // "Dec 20 – Jan 5, 2026" began in the year before.
    const from = dayText(left.year ?? (month > ends ? year - 1 : year), month, left.day ?? 1);
    const last = dayText(year, ends, right.day ?? 1);
    if (!from || !last) continue;
    const range = right.day ? { from, to: last } : upTo(today, { from, to: monthFrom(last, 0).to });
    if (range && range.from <= range.to && (said || !today || range.to <= today)) return range;
  }
  return undefined;
}

/** Day first, as most of the world writes it, unless that cannot be; in English it may be either. */
function ordersOf(text: string, language: string): readonly boolean[] {
  const pairs = [...text.matchAll(/(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?!\d)/g)];
  const isMonth = (at: 1 | 2): boolean => pairs.every((pair) => Number(pair[at]) <= 12);
  if (!isMonth(2)) return [true];
  return language.startsWith('en') && isMonth(1) ? [false, true] : [false];
}

/** Each date's parts, its month's name already a number: "28 m2 2026". */
function partsIn(text: string, monthFirst: boolean): Parts | undefined {
  const [, ...iso] = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text) ?? [];
  if (iso.length > 0) return partsOf(iso[0], iso[1], iso[2]);
  const [, one, other, year] = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/])/.exec(text) ?? [];
  if (one) return monthFirst ? partsOf(year, one, other) : partsOf(year, other, one);
  const [, day, month, its] = /(\d{1,2})\s*m(\d+)(?:(?:[\s,/]|năm)*(\d{4}))?/.exec(text) ?? [];
  if (day) return partsOf(its, month, day);
  const named = /m(\d+)(?:\s+(\d{1,2})(?!\d))?(?:(?:[\s,/-]|năm)+(\d{4}))?/.exec(text);
  if (named) return partsOf(named[3], named[1], named[2]);
  const bare = /^\s*(\d{1,2})(?:,?\s+(\d{4}))?\s*$/.exec(text);
  return bare ? partsOf(bare[2], undefined, bare[1]) : undefined;
}

function partsOf(year?: string, month?: string, day?: string): Parts {
  return {
    year: Number(year) || undefined,
    month: Number(month) || undefined,
    day: Number(day) || undefined,
  };
}

/** Months by number: "28 thg 2" and "Feb 28" become "28 m2" and "m2 28". */
function numbered(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?:tháng|thg\.?)\s*(\d{1,2})/g, 'm$1')
    .replace(english, (_, word: string) => `m${months.indexOf(word) / 3 + 1}`);
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const english =
  /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.?(?!\p{L})/gu;
