import type { KeyResult } from '../key-result';
import type { Day } from '../day';
import type { DateParts } from './date-shapes';

/**
 * Which of our references a named period is, seen from the period that is due or else from today: the one directly
 * before, or the same one a year ago. Null for any other ("so với tháng 3" in December): its value is known by hand only.
 */
export function referenceOf(named: DateParts, due: DateParts | null, today: Day): KeyResult['relativeTo'] {
  if (named.date !== undefined || named.edge !== undefined || named.half !== undefined) return null;
  const year = due?.year ?? Number(today.slice(0, 4));
  const month = due?.month ?? (due?.quarter === undefined ? Number(today.slice(5, 7)) : due.quarter * 3 - 2);
  if (named.month !== undefined) {
    const back = periodsBack(year * 12 + month, named.month, named.year, 12);
    return back === 1 ? 'prev-month' : back === 12 ? 'prev-year' : null;
  }
  if (named.quarter !== undefined) {
    const back = periodsBack(year * 4 + Math.ceil(month / 3), named.quarter, named.year, 4);
    return back === 1 ? 'prev-quarter' : back === 4 ? 'prev-year' : null;
  }
  return named.year === year - 1 ? 'prev-year' : null;
}

/** How many periods lie between; without its year the named one is the last that has passed. */
function periodsBack(now: number, part: number, year: number | null, inYear: number): number {
  if (year !== null) return now - (year * inYear + part);
  return (((now - part) % inYear) + inYear) % inYear || inYear;
}
