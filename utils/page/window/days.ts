/** A stretch of days, both ends in it, as `yyyy-mm-dd`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A day that exists, or nothing. */
export function dayText(year: number, month: number, day: number): string | undefined {
  const time = Date.UTC(year, month - 1, day);
  const known = year >= 1990 && year <= 2100 && month >= 1 && month <= 12;
  return known && new Date(time).getUTCDate() === day ? textOf(time) : undefined;
}

/** So many days later; fewer than none is earlier. */
export function daysAfter(day: string, count: number): string {
  return textOf(Date.parse(day) + count * 86_400_000);
}

/** So many months from the one that a day lies in, whole; 0 is that month itself. */
export function monthFrom(day: string, count: number, length = 1): Days {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const at = month - 1 + count;
  return { from: textOf(Date.UTC(year, at, 1)), to: textOf(Date.UTC(year, at + length, 0)) };
}

/** Which day of the week a day is; Monday is 0. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

function textOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
