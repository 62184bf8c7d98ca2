import { expect, test } from 'vitest';
import { keyResultLabels } from '@/utils/week/labels';
import { aKeyResult, anObjective } from './a-week';

test('key results are numbered by their objective and their place in it, not by when they were made', () => {
  const objectives = [anObjective({ id: 'b', order: 'a1' }), anObjective({ id: 'a', order: 'Zz' })];
  const keyResults = [
    aKeyResult({ id: 'b2', objective: 'b', order: 'a1' }),
    aKeyResult({ id: 'b1', objective: 'b', order: 'a0' }),
    aKeyResult({ id: 'a1', objective: 'a' }),
  ];
  expect([...keyResultLabels(objectives, keyResults)]).toEqual([
    ['a1', '1.1'],
    ['b1', '2.1'],
    ['b2', '2.2'],
  ]);
});

test('what is archived, or belongs nowhere, has no number and leaves no gap', () => {
  const objectives = [anObjective({ id: 'a', archivedAt: 1 }), anObjective({ id: 'b', order: 'a1' })];
  const keyResults = [
    aKeyResult({ id: 'a1', objective: 'a' }),
    aKeyResult({ id: 'b1', objective: 'b', archivedAt: 1 }),
    aKeyResult({ id: 'b2', objective: 'b', order: 'a1' }),
    aKeyResult({ id: 'c1', objective: 'gone' }),
  ];
  expect([...keyResultLabels(objectives, keyResults)]).toEqual([['b2', '1.1']]);
});
