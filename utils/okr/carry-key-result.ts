import type { KeyResult } from './key-result';
import { countsChange } from './kinds/change';
import type { Known } from './schema';
import type { Standing } from './standing';
import { stepsOf } from './steps';

export type Carried = Omit<Known<KeyResult>, 'id' | 'objective' | 'order'>;

/**
 * A key result as it goes on in the next cycle: the same wording and target, with a fresh start. A number starts from
 * where it stood, a change from nothing; a growth waits for the value of its new reference period; dates and waypoints
 * are left behind.
 * Undefined for a milestone that is done. Its steps that are not done come along.
 */
export function carriedKeyResult(
  keyResult: KeyResult,
  { value, complete }: Pick<Standing, 'value' | 'complete'>,
): Carried | undefined {
  if (keyResult.kind === 'milestone' && complete) return undefined;
  const kept = Object.fromEntries(
    Object.entries(keyResult).filter(([name]) => !leftBehind.has(name) && !name.startsWith('step:')),
  ) as Carried;
  const steps = stepsOf(keyResult)
    .filter(({ doneAt }) => doneAt === null)
    .map(({ id: step, ...rest }) => [`step:${step}`, rest]);
  return {
    ...kept,
    ...Object.fromEntries(steps),
    baseline: freshBaseline(keyResult, value),
    startsOn: null,
    dueOn: null,
    dueExclusive: false,
    duePrecision: 'day',
    waypoints: [],
    archivedAt: null,
    formerly: keyResult.id,
  };
}

const leftBehind = new Set(['id', 'objective', 'order', 'closedScore', 'missReason']);

function freshBaseline(keyResult: KeyResult, value: number | null): number | null {
  const { kind, period, baseline } = keyResult;
  if (kind === 'growth' || countsChange(keyResult)) return null;
  // A rate begins anew every period, so it goes on from where it began.
  return kind === 'metric' && period === null ? (value ?? baseline) : baseline;
}
