import type { KeyResult } from '../key-result';
import type { Objective } from '../objective';
import type { Check } from './hint-ids';
import { hasTargetNumber } from './target-in-words';
import { says } from './says';
import { promiseWords, stretchWords } from './words';

export const objectiveChecks: readonly Check<
  (objective: Objective, keyResults: readonly KeyResult[]) => boolean
>[] = [
  { id: 'objective-has-target', severity: 'warning', applies: ({ title }) => hasTargetNumber(title) },
  {
    id: 'commitment-mixed',
    severity: 'advice',
    applies: ({ title, commitment }, keyResults) => {
      const words = commitment === 'committed' ? stretchWords : promiseWords;
      return [title, ...keyResults.map((keyResult) => keyResult.title)].some((text) => says(text, words));
    },
  },
];
