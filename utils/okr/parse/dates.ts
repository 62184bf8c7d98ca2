import type { Day } from '../day';
import { dayRange, edgeOf, halfRange, monthRange, quarterRange, yearRange, type DayRange } from './calendar';
import { dateShapes, type DateParts } from './date-shapes';
import { blank, endingWith, oneOf, spanOf, type Span } from './pattern';
import { beforeWords, onWords, startWords, throughWords, withinWords } from './vocabulary/calendar';
import { referenceLeads } from './vocabulary/references';

/** What a date in the sentence is for. A `name` dates nothing: "the Q3 budget". */
export type DateRole = 'start' | 'before' | 'through' | 'within' | 'on' | 'bare' | 'reference' | 'name';

export interface FoundDate extends Span {
  readonly parts: DateParts;
  readonly role: DateRole;
  /** As written, without its introduction. */
  readonly words: string;
}

/** Every date of a sentence, in reading order, with its words of introduction; one pass for each shape. */
export function findDates(open: string, dayFirst: boolean): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let rest = open;
  for (const { pattern, read } of dateShapes) {
    for (const match of rest.matchAll(pattern)) {
      const parts = read(match.groups ?? {}, dayFirst);
      if (parts === null) continue;
      const span = spanOf(match);
      const lead = leadOf(open, span);
      if (!isDate(open, span, parts, lead.role)) continue;
      rest = blank(rest, [span]);
      found.push({
        start: lead.start,
        end: span.end,
        parts,
        role: roleOf(open, span, parts, lead.role),
        words: match[0],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The days meant, once the year is known; null for a day that no calendar has. */
export function rangeOf(parts: DateParts, year: number, today: Day): DayRange | null {
  const whole = wholeRange(parts, year, today);
  return whole === null || parts.edge === undefined ? whole : edgeOf(whole, parts.edge);
}

/** The nearest year in which these days lie ahead, or ended less than a month ago. */
export function likelyYear(parts: DateParts, today: Day): number {
  const thisYear = Number(today.slice(0, 4));
  const recently = new Date(Date.parse(today) - 31 * 86_400_000).toISOString().slice(0, 10);
  const years = [thisYear - 1, thisYear, thisYear + 1];
  return years.find((year) => (rangeOf(parts, year, today)?.to ?? '') >= recently) ?? thisYear;
}

function wholeRange(parts: DateParts, year: number, today: Day): DayRange | null {
  if (parts.relative !== undefined) return relativeRange(parts.relative, parts.ahead ?? 0, today);
  if (parts.month !== undefined && parts.date !== undefined) return dayRange(year, parts.month, parts.date);
  if (parts.month !== undefined) return monthRange(year, parts.month);
  if (parts.quarter !== undefined) return quarterRange(year, parts.quarter);
  if (parts.half !== undefined) return halfRange(year, parts.half);
  return yearRange(year);
}

function relativeRange(unit: NonNullable<DateParts['relative']>, ahead: number, today: Day): DayRange | null {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  if (unit === 'year') return yearRange(year + ahead);
  if (unit === 'month') {
    const index = year * 12 + month - 1 + ahead;
    return monthRange(Math.floor(index / 12), (index % 12) + 1);
  }
  if (unit === 'quarter') {
    const index = year * 4 + Math.ceil(month / 3) - 1 + ahead;
    return quarterRange(Math.floor(index / 4), (index % 4) + 1);
  }
  const monday = Date.UTC(
    year,
    month - 1,
    date - ((new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7),
  );
  const asDay = (days: number) => new Date(monday + days * 86_400_000).toISOString().slice(0, 10);
  return { from: asDay(7 * ahead), to: asDay(7 * ahead + 6), precision: 'day' };
}

const leads: readonly (readonly [DateRole, RegExp])[] = [
  ['reference', endingWith(oneOf(referenceLeads))],
  ['before', endingWith(oneOf(beforeWords))],
  ['start', endingWith(oneOf(startWords))],
  ['through', endingWith(oneOf(throughWords))],
  ['within', endingWith(oneOf(withinWords))],
  ['on', endingWith(oneOf(onWords))],
];

function leadOf(text: string, span: Span): { readonly role: DateRole; readonly start: number } {
  const before = text
    .slice(Math.max(0, span.start - 40), span.start)
    .replace(/(?:ngày|the|[:(,~]) *$/iu, (word) => ' '.repeat(word.length));
  if (afterFactor.test(before)) return { role: 'reference', start: span.start };
  // "no later than" ends in "than": the longest introduction is the one meant.
  let longest: { readonly role: DateRole; readonly index: number } | null = null;
  for (const [role, pattern] of leads) {
    const match = pattern.exec(before);
    if (match && (longest === null || match.index < longest.index)) longest = { role, index: match.index };
  }
  if (longest !== null) return { role: longest.role, start: span.start - before.length + longest.index };
  // "in 2026" and "năm 2026" carry their own introduction.
  const own = /^(by|until|đến|hết|before|after|since|in|during|throughout)(?= )/iu
    .exec(text.slice(span.start, span.end))?.[1]
    ?.toLowerCase();
  if (own !== undefined) return { role: ownRoles[own] ?? 'within', start: span.start };
  return { role: 'bare', start: span.start };
}

// "gấp 3 lần năm 2025", "up 40% on September": the number before the date must stay.
const afterFactor = /(?:(?:gấp|nhân) [\d.,]+ lần|\d ?(?:x|%|percent|times) on|\dx)\s*$/iu;

const ownRoles: Readonly<Record<string, DateRole>> = {
  by: 'through',
  until: 'through',
  đến: 'through',
  hết: 'through',
  before: 'before',
  after: 'start',
  since: 'start',
};

/** Without a year, a day or month is only believed where a date is expected: "24/7" and "5/10" are none. */
function isDate(text: string, span: Span, parts: DateParts, role: DateRole): boolean {
  if (parts.year !== null || parts.relative !== undefined || parts.edge !== undefined) return true;
  if (parts.quarter !== undefined || parts.half !== undefined) return true;
  const words = text.slice(span.start, span.end);
  if (/^ngày|tháng/iu.test(words)) return true;
  if (role !== 'bare') return true;
  if (/\p{L}/u.test(words) && !/^t\d/iu.test(words) && parts.date !== undefined) return true;
  return /^ ?(?:[-–—]|đến|tới|to) ?\d{1,2}\/\d{1,2}/u.test(text.slice(span.end, span.end + 12));
}

// "(vs 2 in Q4 2025)"
const aside = /\((?:vs\.?|versus|so với|compared|up from|down from|from|was|trước đó)(?![\p{L}])[^)]*$/iu;

function roleOf(text: string, span: Span, parts: DateParts, lead: DateRole): DateRole {
  if (/^ ?(?:[-–—]|đến|tới|to) ?(?:ngày )?\d{1,2}[/.-]\d{1,2}/u.test(text.slice(span.end, span.end + 20)))
    return 'start';
  if (aside.test(text.slice(0, span.start))) return 'reference';
  const followed =
    /^ (?!to |and |with |through |via |by |in |on |for |as |at |so |với |thông |qua |bằng |nhờ |từ |và |để |cho |tại |ở |trên |theo |khi |sau |\()[\p{L}]/u;
  const loose = lead === 'bare' || /(?:^|[^\p{L}])(?:of|của) $/iu.test(text.slice(0, span.start));
  if (parts.quarter !== undefined && parts.year === null && loose && followed.test(text.slice(span.end)))
    return 'name';
  return lead;
}
