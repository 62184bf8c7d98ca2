import { tzOffset } from '@date-fns/tz';
import { addDays } from 'date-fns';
import type { FirstWeekday } from '@/utils/okr/first-weekday';
import { weekStart } from './week';

/** Which weekday (Monday 1 … Sunday 7), at which minute after midnight, on whose clock (null: the machine's own). */
export interface Deadline {
  readonly deadlineDay: number;
  readonly deadlineMinute: number;
  readonly deadlineZone: string | null;
  /** The day that weeks begin on; Monday unless told otherwise. */
  readonly firstWeekday?: FirstWeekday;
}

/**
 * When a week's report is due: what the clock on that wall shows. A minute that a change of clocks leaves out is the
 * one after the gap; a zone that is not known is the machine's own.
 */
export function deadlineOf(
  week: string,
  { deadlineDay, deadlineMinute, deadlineZone, firstWeekday = 1 }: Deadline,
): Date {
  const day = addDays(weekStart(week, firstWeekday), (deadlineDay - firstWeekday + 7) % 7);
  const wall = [day.getFullYear(), day.getMonth(), day.getDate(), 0, deadlineMinute] as const;
  const there = deadlineZone === null ? NaN : onWall(Date.UTC(...wall), deadlineZone);
  return Number.isNaN(there) ? new Date(...wall) : new Date(there);
}

/**
 * The moment at which a zone's clocks show what a clock in UTC shows at `shown`, in milliseconds; the machine's own
 * changes of clocks have no say. NaN for a zone that is not known.
 */
function onWall(shown: number, zone: string): number {
  const ahead = (at: number): number => tzOffset(zone, new Date(at)) * 60_000;
  const first = shown - ahead(shown);
  const second = shown - ahead(first);
  return ahead(second) === ahead(first) ? second : Math.max(first, second);
}
