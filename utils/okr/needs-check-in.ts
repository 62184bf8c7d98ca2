import type { Cycle } from './cycle';
import { dateOf, dayOf } from './day';
import type { FirstWeekday } from './first-weekday';
import type { KeyResult } from './key-result';
import { calendarPeriod } from './periods';
import type { Standing } from './standing';
import { windowOf } from './window';

/** Whether the weekly round asks for a key result: it has begun, is not complete, and nobody has told of it this week. */
export function needsCheckIn(
  keyResult: KeyResult,
  { complete, lastAt }: Pick<Standing, 'complete' | 'lastAt'>,
  cycle: Cycle,
  now: Date,
  firstWeekday: FirstWeekday = 1,
): boolean {
  const today = dayOf(now);
  if (complete || windowOf(keyResult, cycle).starts > today) return false;
  return lastAt === null || lastAt < dateOf(calendarPeriod(today, 'week', firstWeekday).starts).getTime();
}
