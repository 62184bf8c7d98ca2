import { expect, test } from 'vitest';
import { carriedKeyResult } from '@/utils/okr/carry-key-result';
import { keyResultOf } from './support';

const open = (value: number | null) => ({ value, complete: false });

test('a number goes on from where it stood', () => {
  const carried = carriedKeyResult(
    keyResultOf({ kind: 'metric', baseline: 100, target: 500, dueOn: '2026-11-30', closedScore: 0.4 }),
    open(260),
  );

  expect(carried).toMatchObject({ baseline: 260, target: 500, dueOn: null, formerly: 'kr' });
  expect(carried).not.toHaveProperty('closedScore');
  expect(carried).not.toHaveProperty('id');
});

test('a number that nobody reported keeps its start', () => {
  expect(
    carriedKeyResult(keyResultOf({ kind: 'metric', baseline: 100, target: 500 }), open(null)),
  ).toMatchObject({ baseline: 100 });
});

test('a growth waits for the value of its new reference period', () => {
  expect(
    carriedKeyResult(keyResultOf({ kind: 'growth', baseline: 1200, target: 20, percent: true }), open(1400)),
  ).toMatchObject({ baseline: null, target: 20 });
});

test('a change begins anew from nothing', () => {
  const binding = { rollUp: 'change' as const, figure: 'followers' };
  expect(carriedKeyResult(keyResultOf({ kind: 'metric', target: 2000, binding }), open(800))).toMatchObject({
    baseline: null,
    target: 2000,
    binding,
  });
});

test('a rate does not start from its last month', () => {
  expect(
    carriedKeyResult(keyResultOf({ kind: 'metric', baseline: 10, target: 50, period: 'month' }), open(38)),
  ).toMatchObject({ baseline: 10 });
});

test('a milestone that is done stays behind, and of one that is not the open steps come along', () => {
  const milestone = keyResultOf({
    kind: 'milestone',
    'step:a': { title: 'Chọn địa điểm', weight: 1, order: 'a0', doneAt: 5 },
    'step:b': { title: 'Mời khách', weight: 2, order: 'a1', doneAt: null },
  });

  expect(carriedKeyResult(milestone, { value: 1, complete: true })).toBeUndefined();
  const carried = carriedKeyResult(milestone, open(0.3));
  expect(carried).not.toHaveProperty('step:a');
  expect(carried).toHaveProperty('step:b', expect.objectContaining({ title: 'Mời khách', doneAt: null }));
});
