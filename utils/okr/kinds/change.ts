import type { KeyResult } from '../key-result';

/** "2,000 followers more", "$3 less": no start is named, so what counts is how far the value has moved since its first reading. */
export function countsChange({
  kind,
  baseline,
  binding,
}: Pick<KeyResult, 'kind' | 'baseline' | 'binding'>): boolean {
  return kind === 'metric' && baseline === null && binding?.rollUp === 'change';
}

/** The change that completes it, with its sign: −3 for "$3 less". Null without a target. */
export function changeAsked({ target, direction }: Pick<KeyResult, 'target' | 'direction'>): number | null {
  return target !== null && direction === 'decrease' ? -Math.abs(target) : target;
}

/** A change typed by hand: where a fall is asked, `3` and `−3` both say that it fell by 3, and only `+3` that it rose. */
export function changeTyped(value: number, text: string, { direction }: KeyResult): number {
  return direction === 'decrease' && !text.trim().startsWith('+') ? 0 - Math.abs(value) : value;
}

/** Where a change leads from a known value, without the dust of binary fractions: 0.8 from 1.2 by −0.4. */
export const changedTo = (start: number, change: number): number => Number((start + change).toPrecision(15));
