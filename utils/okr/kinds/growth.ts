import { dateOf, dayOf, type Span } from '../day';
import { growthPeriod } from '../growth-period';
import type { KeyResult } from '../key-result';
import { isIn, isOver, periodAt, periodsIn } from '../periods';
import { latestOf, pointsOf, type Facts, type Point, type Reached } from './rule';
import { shareOfWay } from './way';

/**
 * Growth by a percentage or a factor against a reference period, whose value is the key result's baseline.
 * Without that value, or with 0, there is no way and so no share of it.
 */
export function growth(facts: Facts): Reached {
  const { keyResult } = facts;
  const unit = growthPeriod(keyResult);
  if (keyResult.growthSpan === 'every-period' && unit !== null) {
    return inEveryPeriod(facts, periodsIn(facts.window, unit, facts.firstWeekday));
  }
  return onceOver(facts);
}

/** The value that a growth asks for, given the value it is measured against; null when it asks for none. */
export function goalOf(keyResult: KeyResult, reference: number): number | null {
  const { multiplier, target, direction } = keyResult;
  if (multiplier !== null) return reference * multiplier;
  if (target === null) return null;
  // A rate of 3 % that grows by 2 points is 5 %, not 3.06 %.
  if (inPoints(keyResult)) return reference + (direction === 'decrease' ? -Math.abs(target) : target);
  // A loss of 100 that improves by 20 % is a loss of 80: the percentage is one of the size.
  const change = (Math.abs(reference) * target) / 100;
  return reference + (direction === 'decrease' && target > 0 ? -change : change);
}

/** The unit that says a growth is asked in points of a percentage. */
export const pointsUnit = 'điểm %';

export function inPoints({ kind, unit }: Pick<KeyResult, 'kind' | 'unit'>): boolean {
  return kind === 'growth' && unit === pointsUnit;
}

function onceOver({ keyResult, history, window }: Facts): Reached {
  const points = pointsOf(history);
  const firstOnly = keyResult.growthSpan === 'first-period' && growthPeriod(keyResult) !== null;
  // What came after the first period no longer tells whether the first one grew.
  const series = firstOnly ? points.filter(({ at }) => dayOf(new Date(at)) <= window.ends) : points;
  const from = keyResult.baseline;
  const to = from === null ? null : goalOf(keyResult, from);
  const known = { ...latestOf(series), from, to, series, judgedBy: 'line' as const };
  const missing = missingOf(keyResult, series);
  if (missing !== null || known.value === null || from === null || to === null) {
    return { ...known, progress: null, missing, complete: false };
  }
  const progress = shareOfWay(known.value, from, to, to < from || keyResult.direction === 'decrease');
  return { ...known, progress, missing: null, complete: progress >= 1 };
}

/** The mean, over the periods due so far, of min(1, growth reached ÷ growth asked), each against the period before. */
function inEveryPeriod({ keyResult, history, today, window }: Facts, periods: readonly Span[]): Reached {
  const series = pointsOf(history);
  const { value, previous } = latestOf(series);
  const reference = (period: Span) => valueBefore(period, series, keyResult.baseline);
  const current = periodAt(periods, today);
  const from = current ? reference(current) : null;
  const to = from === null ? null : goalOf(keyResult, from);
  const known = { value, previous, from, to, series, judgedBy: 'share' as const };
  const missing = missingOf(keyResult, series);
  if (missing !== null) return { ...known, progress: null, missing, complete: false };
  const shares = periods.flatMap((period) => {
    const share = shareIn(period, keyResult, series, reference(period));
    // A period that has grown enough before its end is as good as over.
    return share !== null && (isOver(period, today) || share === 1) ? [share] : [];
  });
  const progress = shares.length === 0 ? null : shares.reduce((a, b) => a + b, 0) / shares.length;
  const complete = isOver(window, today) && progress === 1;
  return { ...known, progress, missing: null, complete };
}

function shareIn(
  period: Span,
  keyResult: KeyResult,
  series: readonly Point[],
  from: number | null,
): number | null {
  const to = from === null || (from === 0 && !inPoints(keyResult)) ? null : goalOf(keyResult, from);
  if (from === null || to === null) return null;
  const value = series.findLast(({ at }) => isIn(period, dayOf(new Date(at))))?.value ?? from;
  return Math.min(1, shareOfWay(value, from, to, to < from || keyResult.direction === 'decrease'));
}

/** The last value known before a period; before the first one it is the baseline. */
function valueBefore(period: Span, series: readonly Point[], baseline: number | null): number | null {
  const start = dateOf(period.starts).getTime();
  return series.findLast(({ at }) => at < start)?.value ?? baseline;
}

function missingOf(keyResult: KeyResult, series: readonly Point[]): Reached['missing'] {
  if (keyResult.multiplier === null && keyResult.target === null) return 'target';
  // Of 0 there is no percentage, but there are points above it.
  if (keyResult.baseline === null || (keyResult.baseline === 0 && !inPoints(keyResult))) return 'baseline';
  return series.length === 0 ? 'value' : null;
}
