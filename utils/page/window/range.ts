import { numbered, partsIn, type Parts } from './dates';
import { dayText, monthFrom, type Days } from './days';
import { letters } from '../lexicon/letters';

/** How a page writes dates, as far as it is known. */
export interface Written {
  /** Of the page; in English a date of two small numbers may begin with the month. */
  readonly language: string;
  /** `yyyy-mm-dd`; without it a range must name its year. */
  readonly today: string | undefined;
}

/** The first and last day of a text such as "1 – 28 thg 2, 2026" or "Oct 29 - Nov 25, 2026". Never later than today. Nothing where it may be two ranges. */
export function rangeIn(text: string, { language, today }: Written): Days | undefined {
  const [left, right, more] = numbered(text, language)
    .replace(opening, '')
    .replace(/(\/\d{4})-(?=\d)/, '$1 - ')
    .split(/\s*(?:–|—|→|~|\s-\s|\bto\b|đến|tới)\s*/);
  if (!left || !right || more !== undefined) return undefined;
  const ranges = ordersOf(`${left} ${right}`, language).flatMap(
    (monthFirst) => between(partsIn(left, monthFirst), partsIn(right, monthFirst), today) ?? [],
  );
  // Reports do not reach into the future.
  const past = ranges.filter(({ to }) => !today || to <= today);
  const [first, second] = past.length > 0 ? past : ranges;
  return !first || (second && second.from !== first.from) ? undefined : upTo(today, first);
}

/** The days of the whole month or quarter that ends a text: "Tháng 10/2026", "Lượt xem quý 3 2026", "Q3 2026". Never later than today. */
export function monthIn(text: string, today: string | undefined): Days | undefined {
  const match = yearLast.test(text) ? period.exec(numbered(text, 'vi').trim()) : null;
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
    const to = right.day ? last : monthFrom(last, 0).to;
    if (from <= to && (said || !today || from <= today)) return { from, to };
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

/** What stands before the first date: signs, and a name with its colon. */
const opening = new RegExp(`^[^\\d${letters}]*(?:[^\\d:]{1,40}:)?`);
const period = new RegExp(
  `(?:^|[${letters}][\\s:(·-]+)(?:m(\\d+)|(?:quý |quarter |q)([1-4]|i{1,3}|iv))(?:[\\s,/-]|năm)+(\\d{4})\\)?$`,
);
const yearLast = /\d{4}\)?\s*$/;
