import type { KeyResult } from './key-result';
import type { Standing } from './standing';

/**
 * An expected value as the key result counts: whole where all its values are, for nobody has a third of a reader.
 * A percentage between whole ones has tenths. The target of a growth is a sum and tells nothing of that; its percentage
 * is what is asked, not what is counted.
 */
export function counted(
  { kind, percent }: KeyResult,
  { from, to, value }: Standing,
  expected: number,
): number {
  const known = kind === 'growth' ? [from, value] : [from, to, value];
  const inWholes = known.every((one) => one === null || Number.isInteger(one));
  if (!inWholes) return expected;
  return percent && kind !== 'growth' ? Math.round(expected * 10) / 10 : Math.round(expected);
}

/** The same, unless that would say that it is there already. */
export function countedAhead(keyResult: KeyResult, standing: Standing, expected: number): number {
  const whole = counted(keyResult, standing, expected);
  return whole === standing.value ? expected : whole;
}
