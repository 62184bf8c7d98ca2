import type { CheckIn } from '@/utils/okr/check-in';
import type { Cycle } from '@/utils/okr/cycle';
import { dayOf, daysBetween, type Span, type Day } from '@/utils/okr/day';
import type { FirstWeekday } from '@/utils/okr/first-weekday';
import type { KeyResult } from '@/utils/okr/key-result';
import { isIn, periodAt, periodsIn } from '@/utils/okr/periods';
import { windowOf } from '@/utils/okr/window';
import type { Voice } from '../words/voice';

/** A stretch that a report counts a cadence over. */
export interface Counted {
  readonly kind: 'week' | 'month' | 'quarter';
  readonly days: Span;
  /** How many periods of the cadence it holds: a daily one is counted over its week. */
  readonly times: number;
}

/** The stretch of a cadence that a day lies in. A cadence without a period is a weekly one. */
export function countedAround(
  keyResult: KeyResult,
  { cycle, firstWeekday }: { readonly cycle: Cycle; readonly firstWeekday: FirstWeekday },
  day: Day,
): Counted {
  const unit = keyResult.period ?? 'week';
  const kind = unit === 'day' ? 'week' : unit;
  const window = windowOf(keyResult, cycle);
  const days = periodAt(periodsIn(window, kind, firstWeekday), day) ?? window;
  return { kind, days, times: unit === 'day' ? daysBetween(days.starts, days.ends) + 1 : 1 };
}

/** A check-in without a value counts as one. */
export function countIn(checkIns: readonly CheckIn[], { days }: Counted): number {
  return checkIns
    .filter(({ at }) => isIn(days, dayOf(new Date(at))))
    .reduce((sum, { value }) => sum + Math.max(0, value ?? 1), 0);
}

/** `trong tuần`, `của tháng 11`, `in Q4`. */
export function nameOf({ kind, days }: Counted, { words, numbers }: Voice): string {
  const month = Number(days.ends.slice(5, 7));
  if (kind === 'month') return words.period.month(month, numbers.month(days.ends));
  return kind === 'quarter' ? words.period.quarter(Math.ceil(month / 3)) : words.period.thisWeek;
}
