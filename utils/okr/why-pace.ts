import { countedAhead } from './counted';
import type { Cycle } from './cycle';
import { dayOf, daysBetween, type Day } from './day';
import type { KeyResult } from './key-result';
import type { Standing } from './standing';
import type { PeriodUnit } from './periods';
import { windowOf } from './window';

/** Why a key result is said to be where it is, for one sentence. */
export type WhyPace =
  | { readonly by: 'complete' }
  | { readonly by: 'missing'; readonly what: 'baseline' | 'target' }
  /** What the value is expected to be by today, along the line or the waypoints. */
  | { readonly by: 'line'; readonly expected: number; readonly value: number | null }
  /** Only a period that is not over yet has been told of. */
  | { readonly by: 'running'; readonly period: PeriodUnit; readonly value: number }
  /** The share, 0…1, of the periods due or of the check-ins that are as asked; null while none is due. */
  | { readonly by: 'periods' | 'check-ins'; readonly share: number | null }
  /** Days left to the last day in time; negative when it is past. */
  | { readonly by: 'date'; readonly last: Day; readonly daysLeft: number };

export function whyPace(keyResult: KeyResult, standing: Standing, cycle: Cycle, now: Date): WhyPace {
  const { complete, missing, expectedValue, value, progress, running } = standing;
  if (complete) return { by: 'complete' };
  if (missing === 'baseline' || missing === 'target') return { by: 'missing', what: missing };
  if (value === null && typeof running === 'number' && keyResult.period !== null)
    return { by: 'running', period: keyResult.period, value: running };
  if (expectedValue !== null && keyResult.kind !== 'milestone') {
    return { by: 'line', expected: countedAhead(keyResult, standing, expectedValue), value };
  }
  if (keyResult.kind === 'keep') return { by: 'check-ins', share: progress };
  if (keyResult.kind !== 'milestone') return { by: 'periods', share: progress };
  const last = windowOf(keyResult, cycle).ends;
  return { by: 'date', last, daysLeft: daysBetween(dayOf(now), last) };
}
