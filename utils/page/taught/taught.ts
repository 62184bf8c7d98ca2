import type { Anchor } from '@/utils/evidence/taught';
import type { Figure } from '@/utils/evidence/figure';
import type { Means } from '../read';
import { bitsOn } from './bits';
import { findByAnchor } from './find';

/** What is asked of a page: a recipe's id and how to find its number. */
export interface Wanted {
  readonly id: string;
  readonly anchor: Anchor;
}

/** A taught number as the page shows it now, or that it has moved. */
export type TaughtReading =
  | { readonly id: string; readonly moved: true }
  | ({ readonly id: string; readonly moved: false } & Pick<
      Figure,
      'value' | 'raw' | 'granularity' | 'modifier' | 'unit' | 'currency'
    >);

/** Looks every taught number up again. Changes nothing on the page; a number that is not found for certain has moved. */
export function readTaught(
  page: Document,
  wanted: readonly Wanted[],
  means: Means = {},
): readonly TaughtReading[] {
  const bits = bitsOn(page, means);
  return wanted.slice(0, 100).map(({ id, anchor }) => {
    const number = findByAnchor(bits, anchor);
    if (!number) return { id, moved: true };
    const { value, raw, granularity, modifier, unit, currency } = number;
    return { id, moved: false, value, raw: raw.slice(0, 200), granularity, modifier, unit, currency };
  });
}
