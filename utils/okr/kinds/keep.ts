import type { KeyResult } from '../key-result';
import { isOver } from '../periods';
import { latestOf, pointsOf, type Facts, type Reached } from './rule';

/** At least, at most or between, over time: the share of the check-ins that lie inside the band. */
export function keep({ keyResult, history, window, today }: Facts): Reached {
  const series = pointsOf(history);
  const known = { ...latestOf(series), from: null, to: keyResult.target, series, judgedBy: 'share' as const };
  const inBand = bandOf(keyResult);
  if (inBand === null) return { ...known, progress: null, missing: 'target', complete: false };
  if (series.length === 0) return { ...known, progress: null, missing: 'value', complete: false };
  const progress = series.filter(({ value }) => inBand(value)).length / series.length;
  return { ...known, progress, missing: null, complete: isOver(window, today) && progress === 1 };
}

/** Whether a value lies in the band that a key result keeps to; null when the band has no edges. */
export function bandOf({
  target,
  targetHigh,
  comparator,
  direction,
}: KeyResult): ((value: number) => boolean) | null {
  if (target === null) return null;
  switch (comparator ?? (direction === 'decrease' ? '<=' : '>=')) {
    case '>=':
      return (value) => value >= target;
    case '>':
      return (value) => value > target;
    case '<=':
      return (value) => value <= target;
    case '<':
      return (value) => value < target;
    case '=':
      return (value) => value === target;
    case 'between': {
      if (targetHigh === null) return null;
      const [low, high] = [Math.min(target, targetHigh), Math.max(target, targetHigh)];
      return (value) => value >= low && value <= high;
    }
  }
}
