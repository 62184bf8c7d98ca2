import { changeAsked, countsChange } from '@/utils/okr/kinds/change';
import { goalOf } from '@/utils/okr/kinds/growth';
import type { KeyResult } from '@/utils/okr/key-result';

/**
 * A rounded figure never proves that a target is reached: "12 N" may be 11,950. Where the goal lies within
 * the rounding, the value counts at the end of its range that does not reach it; elsewhere as it is shown.
 * The goal of a growth is derived from its baseline. `granularity` is half the smallest step that the text can show,
 * in the unit of the value.
 */
export function provenValue(value: number, granularity: number, keyResult: KeyResult): number {
  const goal = goalIn(keyResult);
  if (goal === null || granularity === 0) return value;
  const falls = fallsTo(goal, keyResult);
  const short = falls ? value + granularity : value - granularity;
  const reached = falls ? value <= goal : value >= goal;
  const certain = falls ? short <= goal : short >= goal;
  return reached && !certain ? short : value;
}

/** The value that completes a key result; null where it has none, or none is known yet. */
function goalIn(keyResult: KeyResult): number | null {
  if (countsChange(keyResult)) return changeAsked(keyResult);
  if (keyResult.kind !== 'growth') return keyResult.target;
  return keyResult.baseline === null ? null : goalOf(keyResult, keyResult.baseline);
}

function fallsTo(goal: number, { kind, direction, comparator, baseline }: KeyResult): boolean {
  if (kind === 'keep') return comparator === '<=' || comparator === '<';
  return direction === 'decrease' || (kind === 'growth' && baseline !== null && goal < baseline);
}
