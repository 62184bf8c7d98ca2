import { addDays, addWeeks, getISOWeek, getISOWeekYear, startOfISOWeek } from 'date-fns';
import { addDaysTo, dayOf, type Span } from '@/utils/okr/day';
import { daysBeforeMonday, type FirstWeekday } from '@/utils/okr/first-weekday';

/**
 * The week of a moment in local time, `2026-W48`. Weeks are numbered as ISO does: they belong to the year of their
 * Thursday. One that begins on a Sunday or Saturday has the number of the ISO week whose Monday follows.
 */
export function weekOf(date: Date, first: FirstWeekday = 1): string {
  const inIsoWeek = addDays(date, daysBeforeMonday(first));
  const year = String(getISOWeekYear(inIsoWeek)).padStart(4, '0');
  return `${year}-W${String(getISOWeek(inIsoWeek)).padStart(2, '0')}`;
}

/** Its first day, 0:00 local time. Throws a RangeError for a week that does not exist (`2026-W54`, or W53 of a year with 52). */
export function weekStart(week: string, first: FirstWeekday = 1): Date {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) throw new RangeError(`No such week: ${week}`);
  const fourth = new Date(2000, 0, 4);
  fourth.setFullYear(Number(match[1]));
  // 4 January always lies in the first ISO week.
  const monday = addWeeks(startOfISOWeek(fourth), Number(match[2]) - 1);
  if (weekOf(monday) !== week) throw new RangeError(`No such week: ${week}`);
  return addDays(monday, -daysBeforeMonday(first));
}

/** The first moment after the week: 0:00 local time of the next one's first day. */
export function weekEnd(week: string, first: FirstWeekday = 1): Date {
  return weekStart(nextWeek(week), first);
}

/** The seven days of a week. */
export function daysOfWeek(week: string, first: FirstWeekday = 1): Span {
  const starts = dayOf(weekStart(week, first));
  return { starts, ends: addDaysTo(starts, 6) };
}

export function previousWeek(week: string): string {
  return weekOf(addWeeks(weekStart(week), -1));
}

export function nextWeek(week: string): string {
  return weekOf(addWeeks(weekStart(week), 1));
}
