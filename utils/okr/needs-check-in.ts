import { startOfISOWeek } from 'date-fns';
import type { Cycle } from './cycle';
import { dayOf } from './day';
import type { KeyResult } from './key-result';
import type { Standing } from './standing';
import { windowOf } from './window';

/** Whether the weekly round asks for a key result: it has begun, is not complete, and nobody has told of it this week. */
export function needsCheckIn(
  keyResult: KeyResult,
  { complete, lastAt }: Pick<Standing, 'complete' | 'lastAt'>,
  cycle: Cycle,
  now: Date,
): boolean {
  if (complete || windowOf(keyResult, cycle).starts > dayOf(now)) return false;
  return lastAt === null || lastAt < startOfISOWeek(now).getTime();
}
