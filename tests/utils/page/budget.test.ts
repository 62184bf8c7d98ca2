// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { newBudget } from '@/utils/page/budget';
import { readPage } from '@/utils/page/read';

const address = 'https://blog.vn/bao-cao';

beforeEach(() => {
  document.head.innerHTML = '<title>Báo cáo</title>';
});

/** A page of so many labelled numbers. */
function stepsOf(count: number): { readonly steps: number; readonly nodes: number } {
  document.body.innerHTML = Array.from(
    { length: count },
    (_, i) => `<div><span>Lượt xem ${i}</span><b>${i * 37}</b></div>`,
  ).join('');
  const budget = newBudget();
  readPage(document, address, { budget });
  return { steps: budget.steps(), nodes: count * 5 };
}

test('the steps of a reading grow with the page and not with its square', () => {
  const small = stepsOf(500);
  const large = stepsOf(2_000);

  expect(small.steps).toBeGreaterThan(500);
  expect(large.steps / large.nodes).toBeLessThan((small.steps / small.nodes) * 1.5);
}, 60_000);

test('a stage that has used up its share ends, says so, and leaves the next one its own', () => {
  const budget = newBudget();
  budget.enter('walk');
  while (budget.spend(1_000));
  const walked = budget.steps();
  budget.enter('find');

  expect(budget.over()).toBe('too long');
  expect(walked).toBeLessThan(500_000);
  expect(budget.spend()).toBe(true);
});

test('a slow machine ends a large page and leaves a small one whole', () => {
  let now = 0;
  const slow = newBudget(() => (now += 1_000));
  slow.enter('walk');

  expect(slow.spend(30_000)).toBe(true);
  expect(slow.spend(30_000)).toBe(false);
  expect(slow.over()).toBe('too slow');
});
