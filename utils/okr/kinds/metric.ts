import { dayOf } from '../day';
import type { KeyResult } from '../key-result';
import { isIn, isOver, periodsIn, type PeriodUnit } from '../periods';
import { changeAsked, countsChange } from './change';
import { latestOf, pointsOf, type Facts, type Point, type Reached } from './rule';
import { aimsDown, shareOfWay } from './way';

/** From a start to a target, up or down. A rate ("50 leads a month") stands at the value of its latest whole period. */
export function metric(facts: Facts): Reached {
  const { keyResult, history } = facts;
  const points = pointsOf(history);
  const series = keyResult.period === null ? points : wholePeriods(facts, points, keyResult.period);
  const { value, previous } = latestOf(series);
  const from = startOf(keyResult);
  const to = countsChange(keyResult) ? changeAsked(keyResult) : keyResult.target;
  const running = keyResult.period === null ? {} : { running: valueOfNow(facts, points, keyResult.period) };
  const known = { value, previous, from, to, series, ...running, judgedBy: 'line' as const };
  if (to === null) return { ...known, progress: null, missing: 'target', complete: false };
  if (from === null) return { ...known, progress: null, missing: 'baseline', complete: false };
  if (value === null) return { ...known, progress: null, missing: 'value', complete: false };
  const progress = shareOfWay(value, from, to, aimsDown(keyResult));
  const complete = progress >= 1 && !(isStrict(keyResult) && value === to);
  return { ...known, progress, missing: null, complete };
}

/** Without a start, a change begins at 0 and so does a way up; where a way down begins, nobody can know. */
function startOf(keyResult: KeyResult): number | null {
  if (keyResult.baseline !== null) return keyResult.baseline;
  if (countsChange(keyResult)) return 0;
  return aimsDown(keyResult) || (keyResult.target ?? 0) <= 0 ? null : 0;
}

/** "More than 1,000" is not reached at 1,000. */
function isStrict({ comparator }: KeyResult): boolean {
  return comparator === '>' || comparator === '<';
}

/** The last value reported in the period that is running. */
function valueOfNow(
  { window, today, firstWeekday }: Facts,
  points: readonly Point[],
  unit: PeriodUnit,
): number | null {
  const now = periodsIn(window, unit, firstWeekday).find((period) => isIn(period, today));
  return (now && points.findLast(({ at }) => isIn(now, dayOf(new Date(at))))?.value) ?? null;
}

/** The last value reported in each period that is over. */
function wholePeriods(
  { window, today, firstWeekday }: Facts,
  points: readonly Point[],
  unit: PeriodUnit,
): readonly Point[] {
  return periodsIn(window, unit, firstWeekday)
    .filter((period) => isOver(period, today))
    .flatMap((period) => points.findLast(({ at }) => isIn(period, dayOf(new Date(at)))) ?? []);
}
