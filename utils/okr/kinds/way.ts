import type { KeyResult } from '../key-result';

/**
 * The share of the way from one value to another: (value − from) ÷ (to − from), not clamped.
 * Where there is no way (from = to) it is 0 until the target is met, then 1.
 */
export function shareOfWay(value: number, from: number, to: number, down: boolean): number {
  if (nearly(value, to)) return 1;
  if (from === to) return (down ? value < to : value > to) ? 1 : 0;
  return (value - from) / (to - from);
}

/** Whether a key result wants its value to go down: as it says, else by its comparator, else by where it starts. */
export function aimsDown({ direction, comparator, baseline, target }: KeyResult): boolean {
  if (direction !== null) return direction === 'decrease';
  if (comparator === '<=' || comparator === '<') return true;
  if (comparator === '>=' || comparator === '>') return false;
  return baseline !== null && target !== null && target < baseline;
}

// 10 × 1.1 is 11.000000000000002; whoever reaches 11 has reached it.
function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
