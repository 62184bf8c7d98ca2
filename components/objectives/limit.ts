import type { KeyResult } from '@/utils/okr/key-result';

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' } as const;

/** The sign before the number of a level that is kept: as it says, else by the way that is better. Empty for a band. */
export function limitSign({ comparator, direction }: Pick<KeyResult, 'comparator' | 'direction'>): string {
  if (comparator === 'between') return '';
  return comparator === null ? (direction === 'decrease' ? '≤' : '≥') : signs[comparator];
}
