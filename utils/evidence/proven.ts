import type { KeyResult } from '@/utils/okr/key-result';

/**
 * A rounded figure never proves that a target is reached: "12 N" may be 11,950. Where the target lies within
 * the rounding, the value counts at the end of its range that does not reach it; elsewhere as it is shown.
 * `granularity` is half the smallest step that the text can show, in the unit of the value.
 */
export function provenValue(value: number, granularity: number, keyResult: KeyResult): number {
  const { target, direction } = keyResult;
  if (target === null || granularity === 0 || keyResult.kind === 'growth') return value;
  const short = direction === 'decrease' ? value + granularity : value - granularity;
  const reached = direction === 'decrease' ? value <= target : value >= target;
  const certain = direction === 'decrease' ? short <= target : short >= target;
  return reached && !certain ? short : value;
}
