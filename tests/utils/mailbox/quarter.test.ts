import { expect, test } from 'vitest';
import { packItems } from '@/utils/mailbox/items';
import { costOf } from '@/utils/merge/pack';
import type { StoredRecord } from '@/utils/merge/record';
import { byImportance } from '@/utils/merge/tiers';
import { quarter } from './quarter';

test('a full quarter with two hundred pages takes at most 80 kB', async () => {
  const { work, pages } = quarter(11);

  expect(await bytesOf([...work, ...pages])).toBeLessThanOrEqual(80_000);
});

async function bytesOf(records: readonly StoredRecord[]): Promise<number> {
  const key = 'v1.aaaaaa.00';
  const items = await packItems(byImportance(records, ['2026-W52', '2026-W51']), key.length);
  expect(items.flatMap((item) => item.records).length).toBe(records.length);
  return items.reduce((sum, { value }) => sum + costOf(key, value), 0);
}
