import { oneOf, wholeWords } from './pattern';
import { edgeWords, monthNames, quarterNumbers, spokenMonths } from './vocabulary/calendar';

/** What a piece of text says about a day, before it is known which year is meant. */
export interface DateParts {
  /** Null: not said. */
  readonly year: number | null;
  readonly month?: number;
  readonly date?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly edge?: 'end' | 'middle' | 'start';
  /** The other reading of "6/7/2026". */
  readonly swapped?: boolean;
  /** "this quarter", "cuối năm nay": counted from today. */
  readonly relative?: 'week' | 'month' | 'quarter' | 'year';
  readonly ahead?: number;
}

export interface DateShape {
  readonly pattern: RegExp;
  /** Null: not a date after all. */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    dayFirst: boolean,
  ) => DateParts | null;
}

const y = '(?<year>(?:19|20)\\d{2})';
const shortYear = "(?:(?:fy|cy)? ?'?(?<year>(?:20)\\d{2})|(?:cy|')(?<yy>\\d{2}))";
const edge = `(?<edge>${oneOf(...Object.values(edgeWords))})`;
const month = `(?<month>${oneOf(Object.keys(monthNames))})\\.?`;
const quarter = '(?<quarter>iii|iv|ii|i|[1-4]|một|hai|ba|bốn|tư)';
const viYear = `(?:(?: ?[-/.,]? ?| ?(?:của )?năm )${y})`;
const ordinal = '(?:st|nd|rd|th)?';
// "hài lòng 9/10", "a score of 4/5": out of ten, out of five.
const rating =
  '(?:satisfaction|ratings?|scores?|csat|điểm|hài lòng|đánh giá)(?: (?:of|at|to|is|least|above|average|đạt|từ|lên|trung bình|tối thiểu|ít nhất|trên|[≥>:=]+)){0,3} ';
const notBeforeNumber = '(?![\\d.,/]*\\d)(?! ?(?:%|/|x(?!\\p{L})))';

/** In order: the more a shape says, the earlier it is tried. */
export const dateShapes: readonly DateShape[] = [
  shape(`${y}[-/.](?<month>\\d{1,2})[-/.](?<date>\\d{1,2})`, (g) => full(g.year, g.month, g.date)),
  shape(
    `(?:ngày )?(?<first>\\d{1,2}) ?(?<sign>[-/.]) ?(?<second>\\d{1,2}) ?\\k<sign> ?(?:${y}|(?<yy>\\d{2}))`,
    numericDay,
  ),
  shape(`(?:ngày |mùng )?(?<date>\\d{1,2}) tháng (?<month>\\d{1,2})${notBeforeNumber}(?:${viYear})?`, (g) =>
    full(g.year, g.month, g.date),
  ),
  shape(`(?:the )?(?<date>\\d{1,2})${ordinal} (?:of )?${month}(?:,? ${y})?`, (g) => named(g)),
  shape(
    `(?:${edge} ?-?)?${month} (?<date>\\d{1,2})${ordinal}(?! ?%)(?:,? ${y})?(?! \\p{Ll}{3,}s(?!\\p{L}))`,
    (g) => named(g),
  ),
  shape(`(?:${edge} ?-?)?${month}(?: of)?,? ?'?${y}`, (g) => named(g)),
  shape(`(?:${edge} ?-?)?${month}`, (g) => named(g)),
  shape(`(?:${edge} )?(?:quý|q) ?\\.?${quarter}(?: ?(?:năm|of|/|-|,|\\.)? ?)${shortYear}`, quarterly),
  shape(`(?<fiscal>fy|cy)? ?(?<year>20\\d{2})[- ]?(?:q|quý )${quarter}`, quarterly),
  shape(`(?:fy|cy) ?(?<fiscalYear>\\d{2})[- ]?q${quarter}`, quarterly),
  shape(
    `(?:${edge} )?(?:quý ?|q)${quarter}(?: ?(?:fy|năm tài chính) ?\\d{2,4})?${notBeforeNumber}`,
    quarterly,
  ),
  shape(
    `(?:${edge} )?(?:the )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?(?: ${y})?`,
    nthQuarter,
  ),
  shape(`h(?<half>[12])(?: ?[-/' ]? ?${y})?`, (g) => ({ year: num(g.year), half: Number(g.half) })),
  shape(`(?:nửa|6 tháng|sáu tháng) (?<side>đầu|cuối)(?: của)?(?: năm)?(?: ${y})?`, (g) => ({
    year: num(g.year),
    half: g.side === 'đầu' ? 1 : 2,
  })),
  shape(`(?:the )?(?<side>first|second) half(?: of)?(?: ${y})?`, (g) => ({
    year: num(g.year),
    half: g.side === 'first' ? 1 : 2,
  })),
  shape(`(?:${edge} )?(?:tháng |t)(?<month>1[0-2]|0?[1-9])${viYear}`, (g) => ({
    year: num(g.year),
    month: Number(g.month),
    ...edged(g),
  })),
  shape(`(?:${edge} )?tháng (?<month>1[0-2]|0?[1-9])${notBeforeNumber}`, (g) => ({
    year: null,
    month: Number(g.month),
    ...edged(g),
  })),
  shape(`(?:${edge} )?tháng (?<month>${oneOf(Object.keys(spokenMonths))})(?:${viYear})?`, (g) => ({
    year: num(g.year),
    month: spokenMonths[g.month ?? ''] ?? 0,
    ...edged(g),
  })),
  shape(`(?:${edge} )?t(?<month>1[0-2]|0?[1-9])(?!\\d)`, (g) => ({
    year: null,
    month: Number(g.month),
    ...edged(g),
  })),
  shape(`(?:${edge} )?(?<!\\d ?[-/.] ?)(?<month>1[0-2]|0?[1-9]) ?[-/] ?${y}`, (g) => ({
    year: num(g.year),
    month: Number(g.month),
    ...edged(g),
  })),
  shape(`(?:ngày )(?<first>\\d{1,2})(?: ?[-/.] ?)(?<second>\\d{1,2})`, numericDay),
  shape(
    `(?<!${rating})(?<first>\\d{1,2})/(?<second>\\d{1,2})(?! ?(?:%|\\p{L}+ ?/|điểm|sao|points?|stars?|or (?:more|higher|above|better)|trở lên))`,
    numericDay,
  ),
  shape(
    `(?:${edge} )?(?:the )?(?:năm|year|fiscal year|in|by|during|until|before|after|since|throughout|end of|cuối|hết|đến) ${y}(?! ?%)(?! (?!to |and |with |through |via |by |in |on |for |as |at |so |which |compared |vs )\\p{Ll})`,
    (g) => ({ year: num(g.year), ...edged(g) }),
  ),
  shape(
    `(?<=(?:so với|lần|versus|vs\\.?|compared (?:to|with)|against|relative to|than|% on|percent on|\\dx) )${y}(?![\\d%.,]*[\\d%])(?! \\p{L}+s(?![\\p{L}]))`,
    (g) => ({ year: num(g.year) }),
  ),
  shape(`${edge}[ -](?:năm )?${y}`, (g) => ({ year: num(g.year), ...edged(g) })),
  shape(`(?:năm) ${y}`, (g) => ({ year: num(g.year) })),
  shape(
    `(?:${edge} )(?:of )?(?:the |this )?(?<unit>tháng|quý|năm|month|quarter|year)(?: (?:này|nay))?(?! \\d)`,
    relative(0),
  ),
  shape('(?<eo>eoq|eoy|eom|eow)', (g) =>
    relative(0)(
      { unit: { q: 'quarter', y: 'year', m: 'month', w: 'week' }[g.eo?.at(-1)?.toLowerCase() ?? ''] },
      true,
    ),
  ),
  shape('(?<unit>tuần|tháng|quý|năm) (?:này|nay)|this (?<unit2>week|month|quarter|year)', relative(0)),
  shape('(?<unit>tuần|tháng|quý|năm) (?:sau|tới)|next (?<unit2>week|month|quarter|year)', relative(1)),
];

function shape(source: string, read: DateShape['read']): DateShape {
  return { pattern: wholeWords(source), read };
}

function numericDay(g: Readonly<Record<string, string | undefined>>, dayFirst: boolean): DateParts | null {
  const year = num(g.year) ?? (g.yy === undefined ? null : 2000 + Number(g.yy));
  const [first, second] = [Number(g.first), Number(g.second)];
  const nonsense = first === 0 || second === 0 || (first > 12 && second > 12) || first > 31 || second > 31;
  // With a year it is meant as a day, and is asked about; without one it is no day at all.
  if (nonsense) return year === null ? null : { year, month: second, date: first };
  const dayIsFirst = second > 12 ? false : first > 12 || dayFirst;
  const [date, month] = dayIsFirst ? [first, second] : [second, first];
  return { year, month, date, swapped: !dayFirst && first <= 12 && second <= 12 && first !== second };
}

function full(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
): DateParts | null {
  const parts = { year: num(year), month: Number(month), date: Number(date) };
  return parts.month < 1 || parts.month > 12 || parts.date < 1 || parts.date > 31 ? null : parts;
}

function named(g: Readonly<Record<string, string | undefined>>): DateParts | null {
  const word = g.month ?? '';
  // "may" and "march" are verbs, "mar", "dec" and the like abbreviations: as months they are capitals.
  if (word === word.toLowerCase()) return null;
  const month = monthNames[word.toLowerCase()];
  if (month === undefined) return null;
  const date = g.date === undefined ? undefined : Number(g.date);
  if (date !== undefined && (date < 1 || date > 31)) return null;
  return { year: num(g.year), month, ...(date === undefined ? {} : { date }), ...edged(g) };
}

function quarterly(g: Readonly<Record<string, string | undefined>>): DateParts | null {
  const number = quarterNumbers[(g.quarter ?? '').toLowerCase()];
  if (number === undefined) return null;
  return {
    year: num(g.year) ?? (g.yy === undefined ? null : 2000 + Number(g.yy)),
    quarter: number,
    ...edged(g),
  };
}

function nthQuarter(g: Readonly<Record<string, string | undefined>>): DateParts {
  const nth = (g.nth ?? '').toLowerCase();
  const number = ['first', 'second', 'third', 'fourth'].indexOf(nth) + 1 || Number(nth[0]);
  return { year: num(g.year), quarter: number, ...edged(g) };
}

const units: Readonly<Record<string, NonNullable<DateParts['relative']>>> = {
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};
function relative(ahead: number): DateShape['read'] {
  return (g) => {
    const unit = units[(g.unit ?? g.unit2 ?? '').toLowerCase()];
    return unit === undefined ? null : { year: null, relative: unit, ahead, ...edged(g) };
  };
}

function edged(g: Readonly<Record<string, string | undefined>>): Pick<DateParts, 'edge'> {
  const word = g.edge?.toLowerCase();
  if (word === undefined) return {};
  for (const name of ['end', 'middle', 'start'] as const) {
    if (edgeWords[name].includes(word)) return { edge: name };
  }
  return {};
}

const num = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
