import { expect, test } from 'vitest';
import { itemsWithin } from '@/utils/mailbox/room';
import { costOf } from '@/utils/merge/pack';
import type { StoredRecord } from '@/utils/merge/record';
import { quarter } from './quarter';

const weeks = ['2026-W52', '2026-W51'];
const seeds = [1, 3, 11, 2_026, 48_271];

test.each(seeds)('a quarter of team %i takes at most 45 kB, and 80 kB with its pages', async (seed) => {
  const { work, pages } = quarter(seed);

  expect(await bytesOf(work)).toBeLessThanOrEqual(45_000);
  expect(await bytesOf([...work, ...pages])).toBeLessThanOrEqual(80_000);
});

test('a quarter has the records that it is said to have', () => {
  const { work, pages } = quarter(1);
  const count = (kind: string) => [...work, ...pages].filter((record) => record.kind === kind).length;
  const names = ['objective', 'key-result', 'check-in', 'report', 'item', 'evidence', 'attachment'];

  expect(names.map(count)).toEqual([5, 25, 325, 13, 156, 200, 200]);
});

async function bytesOf(records: readonly StoredRecord[]): Promise<number> {
  const { items, left } = await itemsWithin(records, 'aaaaaa', 0, weeks);
  expect(left).toBe(0);
  return [...items].reduce((sum, [key, value]) => sum + costOf(key, value), 0);
}
