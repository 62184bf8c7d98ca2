import { addDays, differenceInCalendarDays } from 'date-fns';

/** A calendar day in the user's own time zone, `yyyy-mm-dd`. */
export type Day = string;

/** Days from the first to the last; both belong to it. */
export interface Span {
  readonly starts: Day;
  readonly ends: Day;
}

/** The calendar day of a moment, in local time. */
export function dayOf(date: Date): Day {
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** The first moment of a day, in local time. Throws a RangeError for a day that does not exist (30 February). */
export function dateOf(day: Day): Date {
  const { year, month, date } = partsOf(day);
  const start = new Date(2000, 0, 1);
  start.setFullYear(year, month - 1, date);
  return start;
}

/** Whether a text names a day that exists, as `yyyy-mm-dd`. */
export function isDay(text: string): text is Day {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  // In UTC no day is ever skipped, as some are where a country moves across the date line.
  const exact = new Date(Date.UTC(2000, 0, 1));
  exact.setUTCFullYear(year, month - 1, date);
  return exact.getUTCMonth() === month - 1 && exact.getUTCDate() === date;
}

export interface DayParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly date: number;
}

/** Year, month and date of a day. Throws a RangeError for a day that does not exist. */
export function partsOf(day: Day): DayParts {
  if (!isDay(day)) throw new RangeError(`No such day: ${day}`);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) };
}

export function addDaysTo(day: Day, days: number): Day {
  return dayOf(addDays(dateOf(day), days));
}

/** How many days lie from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

// Days compare as text: the year comes first and every part has its zeros.
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
