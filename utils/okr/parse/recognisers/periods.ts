import { oneOf, spanOf, wholeWords } from '../pattern';
import type { FoundPeriod, Reading } from '../reading';
import { adverbs, periodWords, twofoldAdverbs } from '../vocabulary/periods';
import { setAside } from './set-aside';

const periodNames = oneOf(Object.keys(periodWords));
const rhythms = wholeWords(
  `(?:every|each|mỗi|cứ|định kỳ) (?<count>\\d{1,2}|two|three|hai|ba) (?<unit>${periodNames})s?(?: (?:một lần|1 lần|once))?|(?:once|one time) (?:a|per|every|each) (?<unit3>${periodNames})|(?<count2>\\d{1,2}|hai|ba) (?<unit2>${periodNames}) ?(?:một lần|1 lần|/ ?lần|/ ?1 lần)`,
);
const weekdays = wholeWords(
  '(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mỗi|hàng|hằng)(?: (?:sáng|chiều|tối))? (?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: (?:hàng|hằng|mỗi) tuần)?|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:hàng|hằng|mỗi) tuần',
);
const twofold = wholeWords(oneOf(Object.keys(twofoldAdverbs)));

/** "every 2 weeks", "2 tuần một lần". */
export function readRhythms(reading: Reading): Reading {
  const found: FoundPeriod[] = [];
  for (const match of reading.open.matchAll(rhythms)) {
    const g = match.groups ?? {};
    const period = periodWords[(g.unit ?? g.unit2 ?? g.unit3 ?? '').toLowerCase()];
    const count =
      { two: 2, hai: 2, three: 3, ba: 3 }[(g.count ?? g.count2 ?? '').toLowerCase()] ??
      Number(g.count ?? g.count2 ?? 1);
    found.push({ ...spanOf(match), period: withoutYear(period), interval: count, form: 'rate' });
  }
  for (const match of reading.open.matchAll(weekdays)) {
    found.push({ ...spanOf(match), period: 'week', interval: 1, form: 'rate' });
  }
  for (const match of reading.open.matchAll(twofold)) {
    found.push({
      ...spanOf(match),
      period: twofoldAdverbs[match[0].toLowerCase()] ?? null,
      interval: 2,
      form: 'rate',
    });
  }
  return setAside({ ...reading, periods: found }, found);
}

// "in a week" is a time limit, "a quarter of" a fraction, "tháng 8" a date: none of them is a rate.
const rate = new RegExp(
  `(?:(?<!(?<![\\p{L}])(?:in|within|for|by|once|after|to|trong|trong vòng|sau|xuống|lên|còn|từ|đến|dưới|quá|đa|hơn|trước) )(?<![\\p{L}])(?:per|a|an|each|every|mỗi|hàng|hằng|một|từng|trên mỗi|theo|1(?= (?:ngày|tuần|tháng|quý)(?! \\p{L}*(?:đầu|sau))))[ ](?:single |calendar )?|\\/ ?(?:1 ?|mỗi )?)(?<unit>${periodNames})(?![\\p{L}\\p{N}])(?! (?:of|đầu|sau|tới|trước)(?![\\p{L}]))`,
  'giu',
);
const adverb = wholeWords(oneOf(Object.keys(adverbs)));
// "doanh thu tháng đạt …": the measure of a month.
const measureOfPeriod = wholeWords(
  '(?<=(?:doanh thu|doanh số|lợi nhuận|chi phí|traffic|sản lượng) )(?<unit>ngày|tuần|tháng|quý)(?= (?:đạt|lên|tăng|giảm|từ|là|trên|tối thiểu|ít nhất|≥|>|:))',
);
const leadingRate = new RegExp(`^(?<unit>tuần|tháng|ngày|quý)(?= \\d)`, 'iu');

/** "per week", "hàng tháng", "monthly". */
export function readPeriods(reading: Reading): Reading {
  const rates = [...reading.open.matchAll(rate), ...firstOf(leadingRate.exec(reading.open))].map(
    (match): FoundPeriod => ({
      ...spanOf(match),
      period: withoutYear(periodWords[(match.groups?.unit ?? '').toLowerCase()]),
      interval: 1,
      form: 'rate',
    }),
  );
  const described = [...reading.open.matchAll(adverb), ...reading.open.matchAll(measureOfPeriod)].map(
    (match): FoundPeriod => ({
      ...spanOf(match),
      period: withoutYear(adverbs[match[0].toLowerCase()] ?? periodWords[match[0].toLowerCase()]),
      interval: 1,
      form: 'adverb',
    }),
  );
  const periods = [...reading.periods, ...rates, ...described].sort((a, b) => a.start - b.start);
  return setAside({ ...reading, periods }, periods);
}

const firstOf = (match: RegExpExecArray | null): readonly RegExpExecArray[] =>
  match === null ? [] : [match];
const withoutYear = (period: FoundPeriod['period'] | 'year' | undefined): FoundPeriod['period'] =>
  period === 'year' ? null : (period ?? null);
