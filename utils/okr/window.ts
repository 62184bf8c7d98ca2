import type { Cycle } from './cycle';
import { addDaysTo, earlier, isDay, later, type Span, type Day } from './day';
import { growthPeriod } from './growth-period';
import type { KeyResult } from './key-result';
import { periodsIn } from './periods';

/**
 * The days that a key result has: from its start to the last day in time, inside its cycle.
 * A growth asked of the first month only has that month.
 */
export function windowOf(keyResult: KeyResult, cycle: Cycle): Span {
  const last = lastDayInTime(keyResult);
  const ends = last === null ? cycle.ends : earlier(last, cycle.ends);
  const asked = keyResult.startsOn !== null && isDay(keyResult.startsOn) ? keyResult.startsOn : cycle.starts;
  const window = { starts: earlier(later(asked, cycle.starts), ends), ends };
  const unit = growthPeriod(keyResult);
  if (keyResult.growthSpan !== 'first-period' || unit === null) return window;
  return periodsIn(window, unit)[0] ?? window;
}

/** The due day, or the day before it where the due day itself is too late; null without a due day. */
export function lastDayInTime({
  dueOn,
  dueExclusive,
}: Pick<KeyResult, 'dueOn' | 'dueExclusive'>): Day | null {
  if (dueOn === null || !isDay(dueOn)) return null;
  return dueExclusive ? addDaysTo(dueOn, -1) : dueOn;
}
