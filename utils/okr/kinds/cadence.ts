import { dateOf, dayOf, type Span } from '../day';
import type { CheckIn } from '../check-in';
import { isIn, isOver, periodAt, periodsIn } from '../periods';
import type { Facts, Reached } from './rule';

/**
 * So many a day, week, month or quarter: the mean over the periods due so far of min(1, done ÷ asked), and over all
 * periods once the window has closed. Each check-in adds its value, or 1 where it has none, to the period of its `at`;
 * whoever counts a page must therefore date the check-in by the day the page was published.
 * The value is what the current period has; the series has one point a period.
 */
export function cadence({ keyResult, history, window, today, firstWeekday }: Facts): Reached {
  const asked = keyResult.target;
  const periods = periodsIn(window, keyResult.period ?? 'week', firstWeekday);
  const current = periodAt(periods, today);
  const done = (period: Span) => countIn(period, history);
  const value = current && history.length > 0 ? done(current) : null;
  const last = history.at(-1);
  const lastCounts = current && last && isIn(current, dayOf(new Date(last.at)));
  const known = {
    value,
    running: current && isIn(current, today) ? value : null,
    previous: value !== null && lastCounts ? value - (last.value ?? 1) : null,
    from: 0,
    to: asked,
    series: periods
      .filter(({ starts }) => history.length > 0 && starts <= today)
      .map((period) => ({ at: dateOf(period.starts).getTime(), value: done(period) })),
    judgedBy: 'share' as const,
  };
  if (asked === null || asked <= 0) return { ...known, progress: null, missing: 'target', complete: false };
  const shares = periods.map((period) => Math.min(1, Math.max(0, done(period) / asked)));
  // A period that is full before its end is as good as over.
  const due = periods.flatMap((period, i) => {
    const share = shares[i] ?? 0;
    return isOver(period, today) || share === 1 ? [share] : [];
  });
  const progress = due.length === 0 ? null : due.reduce((a, b) => a + b, 0) / due.length;
  return { ...known, progress, missing: null, complete: shares.every((share) => share === 1) };
}

function countIn(period: Span, history: readonly CheckIn[]): number {
  return history
    .filter(({ at }) => isIn(period, dayOf(new Date(at))))
    .reduce((count, { value }) => count + (value ?? 1), 0);
}
