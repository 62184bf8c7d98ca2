import type { Day } from '../day';
import type { KeyResult } from '../key-result';

/** A stretch of days with both ends; how finely it was named. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  readonly precision: KeyResult['duePrecision'];
}

/** Null for a day that no calendar has. */
export function dayRange(year: number, month: number, date: number): DayRange | null {
  if (month < 1 || month > 12 || date < 1 || date > lastDate(year, month)) return null;
  const day = asDay(year, month, date);
  return { from: day, to: day, precision: 'day' };
}

export function monthRange(year: number, month: number): DayRange | null {
  if (month < 1 || month > 12) return null;
  return { from: asDay(year, month, 1), to: asDay(year, month, lastDate(year, month)), precision: 'month' };
}

export function monthsRange(
  year: number,
  first: number,
  last: number,
  precision: DayRange['precision'],
): DayRange {
  return { from: asDay(year, first, 1), to: asDay(year, last, lastDate(year, last)), precision };
}

export const quarterRange = (year: number, quarter: number): DayRange =>
  monthsRange(year, quarter * 3 - 2, quarter * 3, 'quarter');
export const halfRange = (year: number, half: number): DayRange =>
  monthsRange(year, half * 6 - 5, half * 6, 'month');
export const yearRange = (year: number): DayRange => monthsRange(year, 1, 12, 'year');

/** The first, middle or last part of a stretch. */
export function edgeOf(range: DayRange, edge: 'end' | 'middle' | 'start'): DayRange {
  if (edge === 'end' || range.precision === 'day') return range;
  const from = Date.parse(range.from);
  const share = edge === 'middle' ? 1 / 2 : 1 / 6;
  const days = Math.floor(((Date.parse(range.to) - from) / msPerDay + 1) * share);
  const to = new Date(from + Math.max(0, days - 1) * msPerDay).toISOString().slice(0, 10);
  return { from: range.from, to, precision: 'day' };
}

export function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - msPerDay).toISOString().slice(0, 10);
}

export function lastDate(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const msPerDay = 86_400_000;
const asDay = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
