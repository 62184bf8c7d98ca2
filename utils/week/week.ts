import { addWeeks, getISOWeek, getISOWeekYear, startOfISOWeek } from 'date-fns';

/** The ISO week of a moment in local time, `2026-W48`. It belongs to the year of its Thursday. */
export function weekOf(date: Date): string {
  return `${String(getISOWeekYear(date)).padStart(4, '0')}-W${String(getISOWeek(date)).padStart(2, '0')}`;
}

/** Monday, 0:00 local time. Throws a RangeError for a week that does not exist (`2026-W54`, or W53 of a year with 52). */
export function weekStart(week: string): Date {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) throw new RangeError(`No such week: ${week}`);
  const fourth = new Date(2000, 0, 4);
  fourth.setFullYear(Number(match[1]));
  // 4 January always lies in the first ISO week.
  const start = addWeeks(startOfISOWeek(fourth), Number(match[2]) - 1);
  if (weekOf(start) !== week) throw new RangeError(`No such week: ${week}`);
  return start;
}

/** The first moment after the week: the next Monday, 0:00 local time. */
export function weekEnd(week: string): Date {
  return addWeeks(weekStart(week), 1);
}

export function previousWeek(week: string): string {
  return weekOf(addWeeks(weekStart(week), -1));
}

export function nextWeek(week: string): string {
  return weekOf(addWeeks(weekStart(week), 1));
}
