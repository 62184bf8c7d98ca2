import type { Cycle } from '../cycle';
import type { KeyResult } from '../key-result';
import { stepsOf } from '../steps';
import { lastDayInTime } from '../window';
import type { Check } from './hint-ids';
import { beginsWith, onlyWords, says } from './says';
import { hasNumber } from './target-in-words';
import { activityWords, resultWords } from './words';

interface Around {
  readonly cycle: Cycle;
  /** What the key results of the same objective that come before it say, in words only. */
  readonly said: ReadonlySet<string>;
}

export const keyResultChecks: readonly Check<(keyResult: KeyResult, around: Around) => boolean>[] = [
  { id: 'not-measurable', severity: 'warning', applies: (keyResult) => !isMeasurable(keyResult) },
  {
    id: 'activity-only',
    severity: 'advice',
    applies: (keyResult) =>
      !hasTarget(keyResult) &&
      beginsWith(keyResult.title, activityWords) &&
      !says(keyResult.title, resultWords),
  },
  {
    id: 'target-equals-start',
    severity: 'warning',
    applies: ({ kind, baseline, target, multiplier }) => {
      if (kind === 'growth') return multiplier === null ? target === 0 : multiplier === 1;
      return kind === 'metric' && baseline !== null && baseline === target;
    },
  },
  {
    id: 'outside-cycle',
    severity: 'warning',
    applies: (keyResult, { cycle }) => {
      const last = lastDayInTime(keyResult);
      const outside = last !== null && (last > cycle.ends || last < cycle.starts);
      return outside || (keyResult.startsOn !== null && keyResult.startsOn > cycle.ends);
    },
  },
  {
    id: 'unit-missing',
    severity: 'advice',
    applies: (keyResult) => hasTarget(keyResult) && !keyResult.percent && keyResult.unit.trim() === '',
  },
  {
    id: 'said-twice',
    severity: 'warning',
    applies: ({ title }, { said }) => said.has(onlyWords(title)),
  },
];

function hasTarget({ kind, target, multiplier }: KeyResult): boolean {
  return kind !== 'milestone' && (target !== null || multiplier !== null);
}

function isMeasurable(keyResult: KeyResult): boolean {
  if (hasTarget(keyResult) || keyResult.dueOn !== null || stepsOf(keyResult).length > 0) return true;
  return hasNumber(keyResult.title);
}
