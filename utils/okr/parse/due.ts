import type { KeyResult } from '../key-result';
import type { Day } from '../day';
import { dayBefore } from './calendar';
import { findDates, likelyYear, rangeOf, type FoundDate } from './dates';
import type { Reading } from './reading';

export interface Span {
  readonly startsOn: Day | null;
  readonly dueOn: Day | null;
  readonly dueExclusive: boolean;
  readonly duePrecision: KeyResult['duePrecision'];
  readonly dueYearAssumed: boolean;
  readonly startYearAssumed: boolean;
  /** The date that gave the due day, and others that could have. */
  readonly due: FoundDate | null;
  readonly others: readonly Day[];
  /** A day that no calendar has: "31/2/2026". */
  readonly impossible: FoundDate | null;
  readonly start: FoundDate | null;
}

const deadlines = new Set<FoundDate['role']>(['before', 'through']);

/** Start and due day of a sentence. `objective` lends its year to dates that have none. */
export function spanOfDates(reading: Reading, objective: string): Span {
  const { dates, today } = reading;
  const lent =
    [...dates, ...findDates(objective, reading.language === 'vi')].find(
      (date) => date.role !== 'reference' && date.parts.year !== null,
    )?.parts.year ?? null;
  const ranges = dates
    .filter((date) => date.role !== 'name' && date.role !== 'reference')
    .map((date) => ({ date, ...resolved(date, lent, today) }));
  const start = ranges.find(({ date }) => date.role === 'start') ?? null;
  const ends = ranges.filter(({ date }) => date.role !== 'start');
  const wanted = ends.filter(({ date }) => deadlines.has(date.role));
  const pool = wanted.length > 0 ? wanted : ends;
  const due = pool.reduce<(typeof pool)[number] | null>(
    (last, next) => (last === null || (next.range?.to ?? '') > (last.range?.to ?? '') ? next : last),
    null,
  );
  const whole = due?.range ?? null;
  const before = due?.date.role === 'before';
  const isDay = whole?.precision === 'day' && whole.from === whole.to;
  return {
    startsOn:
      start?.range?.from ??
      (due?.date.role === 'within' && whole !== null && due.date.parts.edge === undefined
        ? whole.from
        : null),
    dueOn:
      whole === null
        ? null
        : before && !isDay && due?.date.parts.edge === undefined
          ? dayBefore(whole.from)
          : whole.to,
    dueExclusive: before && isDay,
    duePrecision: whole?.precision ?? 'day',
    dueYearAssumed: due?.assumed ?? false,
    startYearAssumed: start === null ? (due?.assumed ?? false) : start.assumed,
    due: due?.date ?? null,
    others: pool
      .filter((other) => other !== due && other.range !== null && !other.assumed)
      // "trong tháng 11 và tháng 12/2026" is one stretch.
      .filter((other) => due === null || reading.text.slice(other.date.end, due.date.start).trim() !== '')
      .map((other) => other.range!.to),
    impossible: ranges.find(({ range }) => range === null)?.date ?? null,
    start: start?.date ?? null,
  };
}

function resolved(date: FoundDate, lent: number | null, today: Day) {
  const year = date.parts.year ?? (date.parts.relative === undefined ? lent : null);
  return { range: rangeOf(date.parts, year ?? likelyYear(date.parts, today), today), assumed: year === null };
}
