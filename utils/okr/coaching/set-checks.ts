import type { KeyResult } from '../key-result';
import type { Check } from './hint-ids';

export const setChecks: readonly Check<(keyResults: readonly KeyResult[]) => boolean>[] = [
  { id: 'too-few-key-results', severity: 'advice', applies: ({ length }) => length < 3 },
  { id: 'too-many-key-results', severity: 'advice', applies: ({ length }) => length > 5 },
  {
    // A quantity wants a quality beside it, or the one is bought with the other.
    id: 'all-of-one-kind',
    severity: 'advice',
    applies: (keyResults) => keyResults.length > 1 && new Set(keyResults.map(({ kind }) => kind)).size === 1,
  },
];
