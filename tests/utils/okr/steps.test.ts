import fc from 'fast-check';
import { expect, it } from 'vitest';
import { step } from '@/utils/okr/key-result';
import { shareDone, stepsOf } from '@/utils/okr/steps';
import { keyResultOf } from './support';

const milestone = keyResultOf({
  kind: 'milestone',
  'step:b': { title: 'Film', weight: 3, order: 'a1', doneAt: null },
  'step:a': { title: 'Script', weight: 1, order: 'a0', doneAt: 5 },
  'step:gone': null,
  'step:broken': { title: 7 },
  'step:more': 'text',
  steps: 3,
});

it('steps come in their order, without those removed or broken', () => {
  expect(stepsOf(milestone).map(({ id, title }) => [id, title])).toEqual([
    ['a', 'Script'],
    ['b', 'Film'],
  ]);
});

it('a step that says little weighs 1 and is not done', () => {
  const keyResult = keyResultOf({ kind: 'milestone', 'step:a': { title: 'Script' } });
  expect(stepsOf(keyResult)).toEqual([{ id: 'a', title: 'Script', weight: 1, order: 'a0', doneAt: null }]);
});

it('the share done goes by weight', () => {
  expect(shareDone(stepsOf(milestone))).toBe(0.25);
  expect(shareDone([])).toBeNull();
  expect(shareDone([{ title: 'x', weight: 0, order: 'a0', doneAt: 1 }])).toBeNull();
});

it('a step is read as its schema reads it', () => {
  const odd = fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.constant(undefined));
  fc.assert(
    fc.property(
      fc.record({ title: odd, weight: odd, order: odd, doneAt: odd }, { requiredKeys: [] }),
      (value) => {
        const parsed = step.safeParse(value);
        const [read] = stepsOf(keyResultOf({ kind: 'milestone', 'step:a': value }));
        expect(read).toEqual(parsed.success ? { ...parsed.data, id: 'a' } : undefined);
      },
    ),
  );
});
