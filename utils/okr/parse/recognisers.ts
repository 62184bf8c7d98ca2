import { findDates } from './dates';
import { blank, oneOf, spanOf, wholeWords, type Span } from './pattern';
import { findQuantities, type Quantity } from './quantity';
import type { FoundPeriod, Reading, Recogniser } from './reading';
import { answeringVerbs, fallingVerbs, risingVerbs } from './vocabulary/verbs';
import { longTimeUnits } from './vocabulary/nouns';
import { gluedName, namePatterns } from './vocabulary/names';
import { adverbs, periodWords, twofoldAdverbs } from './vocabulary/periods';
import { referencePatterns } from './vocabulary/references';

/** The order matters: what is blanked out early cannot be mistaken for a target later. */
export const recognisers: readonly Recogniser[] = [
  setAsideAddressesAndScores,
  setAsideQuotes,
  readReferences,
  readDates,
  readRhythms,
  readPeriods,
  setAsideNames,
  setAsideDurations,
  readQuantities,
];

const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu;
const scores =
  /[([] ?(?:score|điểm|grade|status|weight|trọng số|confidence|tự tin|owner|phụ trách)[^)\]\d]{0,20}\d+(?:[.,/]\d+)* ?%? ?[)\]]/giu;

function setAsideAddressesAndScores(reading: Reading): Reading {
  return setAside(
    reading,
    [...reading.open.matchAll(addresses), ...reading.open.matchAll(scores)].map(spanOf),
  );
}

const quotes = /“[^”]{1,120}”|"[^"]{1,120}"|«[^»]{1,120}»|‘[^’]{1,120}’/gu;
function setAsideQuotes(reading: Reading): Reading {
  return setAside(reading, [...reading.open.matchAll(quotes)].map(spanOf));
}

const references = referencePatterns.map(
  ([reference, source]) => [reference, wholeWords(`(?:${source})(?! ?(?:ngày )?\\d)`)] as const,
);
const comparisons = wholeWords('so với|compared (?:to|with)|versus|vs\\.?|relative to', 'iu');

function readReferences(reading: Reading): Reading {
  let next = reading;
  for (const [reference, pattern] of references) {
    const spans = [...next.open.matchAll(pattern)].map(spanOf);
    if (spans.length > 0)
      next = { ...setAside(next, spans), relativeTo: next.relativeTo ?? reference, compared: true };
  }
  return comparisons.test(next.open) ? { ...next, compared: true } : next;
}

function readDates(reading: Reading): Reading {
  const dates = findDates(reading.open, reading.language === 'vi');
  const reference = dates.find((date) => date.role === 'reference');
  const next = setAside({ ...reading, dates }, dates);
  if (!reference || next.relativeTo !== null) return next;
  const { parts } = reference;
  const spoken =
    parts.quarter !== undefined
      ? 'prev-quarter'
      : parts.month !== undefined
        ? 'prev-month'
        : parts.year !== null
          ? 'prev-year'
          : null;
  const due = dates.find((date) => date !== reference && date.parts.year !== null);
  const yearEarlier =
    due !== undefined &&
    parts.year !== null &&
    due.parts.year === parts.year + 1 &&
    due.parts.quarter === parts.quarter &&
    due.parts.month === parts.month;
  return { ...next, relativeTo: yearEarlier ? 'prev-year' : spoken, compared: true };
}

// "Hội nghị Nhân sự Việt Nam 2020", "the roadmap for 2020": a year by itself is a name; "reach 2000 users" is a number.
const nameYear =
  /(?<=[^\s] \p{Lu}[\p{L}\p{N}]* )(?:19|20)\d{2}(?![\d%]|[.,]\d)|(?<!(?:^|[^\p{L}])(?:to|from|lên|xuống|từ|đạt|reach|than|least|most) )(?<=\p{L} )(?:19|20)\d{2}(?=$|[.,;:)](?: |$))/gu;
const names = namePatterns.map((source) => wholeWords(source));
function setAsideNames(reading: Reading): Reading {
  let next = setAside(
    reading,
    [...reading.open.matchAll(gluedName), ...reading.open.matchAll(nameYear)].map(spanOf),
  );
  for (const pattern of names) next = setAside(next, [...next.open.matchAll(pattern)].map(spanOf));
  return next;
}

const periodNames = oneOf(Object.keys(periodWords));
const rhythms = wholeWords(
  `(?:every|each|mỗi|cứ|định kỳ) (?<count>\\d{1,2}|two|three|hai|ba) (?<unit>${periodNames})s?(?: (?:một lần|1 lần|once))?|(?<count2>\\d{1,2}|hai|ba) (?<unit2>${periodNames}) ?(?:một lần|1 lần|/ ?lần|/ ?1 lần)`,
);
const twofold = wholeWords(oneOf(Object.keys(twofoldAdverbs)));

function readRhythms(reading: Reading): Reading {
  const found: FoundPeriod[] = [];
  for (const match of reading.open.matchAll(rhythms)) {
    const g = match.groups ?? {};
    const period = periodWords[(g.unit ?? g.unit2 ?? '').toLowerCase()];
    const count =
      { two: 2, hai: 2, three: 3, ba: 3 }[(g.count ?? g.count2 ?? '').toLowerCase()] ??
      Number(g.count ?? g.count2);
    found.push({ ...spanOf(match), period: withoutYear(period), interval: count, form: 'rate' });
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
  `(?:(?<!(?<![\\p{L}])(?:in|within|for|once|after|to|trong|trong vòng|sau|xuống|lên|còn|từ|đến|dưới|quá|đa|hơn|trước) )(?<![\\p{L}])(?:per|a|an|each|every|mỗi|hàng|hằng|một|từng|trên mỗi|theo|1(?= (?:ngày|tuần|tháng|quý)(?! \\p{L}*(?:đầu|sau))))[ ](?:single |calendar )?|\\/ ?(?:1 ?|mỗi )?)(?<unit>${periodNames})(?![\\p{L}\\p{N}])(?! (?:of|đầu|sau|tới|trước)(?![\\p{L}]))`,
  'giu',
);
const adverb = wholeWords(oneOf(Object.keys(adverbs)));
// "doanh thu tháng đạt …": the measure of a month.
const measureOfPeriod = wholeWords(
  '(?<=(?:doanh thu|doanh số|lợi nhuận|chi phí|traffic|sản lượng) )(?<unit>ngày|tuần|tháng|quý)(?= (?:đạt|lên|tăng|giảm|từ|là|trên|tối thiểu|ít nhất|≥|>|:))',
);
const leadingRate = new RegExp(`^(?<unit>tuần|tháng|ngày|quý)(?= \\d)`, 'iu');

function readPeriods(reading: Reading): Reading {
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

const durationLead =
  'trong vòng|trong|suốt|sau|kéo dài|liên tục|within|in|over|for|during|after|throughout|the next|the first|first|next|last';
const duration = wholeWords(
  `(?:${durationLead}) (?:the |the next |the first |khoảng |less than |under )?\\d+(?: ?[-–] ?\\d+)? (?:consecutive |business |working |straight )?(?:${oneOf(longTimeUnits)})(?: (?:liên tiếp|liên tục|đầu tiên|đầu|tới|làm việc|sau))?`,
);
const shortDay = /(?:ngày|days?)(?: làm việc)?$/iu;
const answering = wholeWords(oneOf(answeringVerbs), 'iu');

function setAsideDurations(reading: Reading): Reading {
  // "reply within 2 days" is the figure itself; "launch within 2 days" is a time limit.
  const answers = answering.test(reading.open);
  const spans = [...reading.open.matchAll(duration)]
    .filter((match) => !(answers && shortDay.test(match[0])))
    .map(spanOf);
  return { ...setAside(reading, spans), durations: spans.length };
}

function readQuantities(reading: Reading): Reading {
  return { ...reading, quantities: joinRanges(findQuantities(reading.open, reading.language), reading.open) };
}

/** "3 - 4 bài", "20–30 %", "between 3 and 5", "từ 3 đến 5 bài". */
function joinRanges(quantities: readonly Quantity[], open: string): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const low = joined.at(-1);
    const between = low === undefined ? '' : open.slice(low.end, quantity.start);
    const isRange =
      low !== undefined &&
      low.high === null &&
      low.value < quantity.value &&
      low.percent <= quantity.percent &&
      spans(low, quantity, between, open);
    if (isRange) {
      joined[joined.length - 1] = {
        ...quantity,
        ...leadKept(low),
        value: low.scaled || !quantity.scaled ? low.value : low.value * scaleOf(quantity, open),
        high: quantity.value,
      };
    } else joined.push(quantity);
  }
  return joined;
}

const moving = wholeWords(oneOf(risingVerbs, fallingVerbs, ['đưa', 'from', 'move', 'go']), 'iu');

/** Whether two neighbouring numbers are the ends of a range, and not a start and a target. */
function spans(low: Quantity, high: Quantity, between: string, open: string): boolean {
  if (/^ ?[-–—] ?$/u.test(between)) return true;
  const moves = moving.test(open) && !high.percent;
  if (/^ (?:and|và) $/iu.test(between))
    return /(?:between|trong khoảng|từ) ?$/iu.test(open.slice(0, low.start));
  if (!/^ (?:đến|tới|to|hoặc|or) $/iu.test(between) || moves) return false;
  return !low.from || (/^từ/iu.test(open.slice(low.leadStart)) && !moving.test(open));
}

const leadKept = (low: Quantity) => ({
  start: low.start,
  leadStart: low.leadStart,
  comparator: low.comparator,
  goal: low.goal,
  label: low.label,
  from: low.from,
});

function scaleOf(quantity: Quantity, open: string): number {
  const digits = /[\d.,]+/.exec(open.slice(quantity.start, quantity.end))?.[0] ?? '1';
  return quantity.value / Number(digits.replace(',', '.'));
}

function setAside(reading: Reading, spans: readonly Span[]): Reading {
  return spans.length === 0 ? reading : { ...reading, open: blank(reading.open, spans) };
}
