import { generateKeyBetween } from 'fractional-indexing';
import type { Change } from '@/utils/merge/record';
import { byOrder } from './workspace';

/** The change that makes a record out of an entity. */
export function create(
  kind: string,
  { id, ...fields }: { readonly id: string } & Record<string, unknown>,
): Change {
  return { kind, id, set: fields };
}

/** An order key after the last of these siblings. */
export function orderAfter(siblings: readonly { readonly order: string; readonly id: string }[]): string {
  return generateKeyBetween([...siblings].sort(byOrder).at(-1)?.order ?? null, null);
}

/** An order key that puts something at `index` among these siblings (itself not among them). */
export function orderAt(
  siblings: readonly { readonly order: string; readonly id: string }[],
  index: number,
): string {
  const sorted = [...siblings].sort(byOrder);
  const before = sorted[index - 1]?.order ?? null;
  // Two browsers may have made equal keys; then the next different one is the bound.
  const after =
    sorted.slice(Math.max(index, 0)).find((s) => before === null || s.order > before)?.order ?? null;
  return generateKeyBetween(before, after);
}
