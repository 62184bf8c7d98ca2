import type { KeyResult } from './key-result';
import type { PeriodUnit } from './periods';

/** The period over which a growth repeats when it is asked of every one, or of the first; null when it never does. */
export function growthPeriod({ kind, growthSpan, relativeTo }: KeyResult): PeriodUnit | null {
  if (kind !== 'growth' || growthSpan === 'by-end') return null;
  return byReference[relativeTo ?? 'prev-month'];
}

const byReference: Readonly<Record<NonNullable<KeyResult['relativeTo']>, PeriodUnit | null>> = {
  'prev-month': 'month',
  'prev-quarter': 'quarter',
  // No cycle holds two years: against last year there is only one comparison to make.
  'prev-year': null,
};
