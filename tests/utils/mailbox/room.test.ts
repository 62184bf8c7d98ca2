import { expect, test } from 'vitest';
import { itemsWithin } from '@/utils/mailbox/room';
import { applyChange } from '@/utils/merge/apply';
import { costOf, unpack } from '@/utils/merge/pack';
import { recordsOf } from '@/utils/merge/read-rows';
import type { StoredRecord } from '@/utils/merge/record';
import { quarter } from './quarter';

const weeks = ['2026-W52', '2026-W51'];
const device = 'aaaaaa';
const { work, pages } = quarter(5);
const last = 1_900_000_000_000;
const made = (kind: string, id: string, set: Record<string, unknown>, at = last) =>
  applyChange(undefined, { kind, id, set }, 'me', at, device);

test('a new record changes the last item of its shelf, and no other', async () => {
  const checkIn = made('check-in', '01ba5e00-0000-7000-8000-000000000000', {
    keyResult: 'kr',
    at: last,
    value: 7,
  });
  const before = await itemsWithin([...work, ...pages], device, 0, weeks);
  const after = await itemsWithin([checkIn, ...pages, ...work], device, 0, weeks);

  expect(before.items.size).toBeGreaterThan(9);
  expect(changedKeys(before.items, after.items)).toEqual(['v1.aaaaaa.104']);
});

test('the same records in any order make the same items', async () => {
  const one = await itemsWithin([...work, ...pages], device, 0, weeks);
  const other = await itemsWithin([...pages, ...work].toReversed(), device, 0, weeks);

  expect(changedKeys(one.items, other.items)).toEqual([]);
});

test('an edit in a report of this week rewrites one item', async () => {
  const line = work.find(
    ({ kind, fields }) => kind === 'item' && String(fields.report?.[0]).endsWith('W52'),
  )!;
  const edited = applyChange(
    line,
    { kind: 'item', id: line.id, set: { text: 'Viết lại' } },
    'me',
    last,
    device,
  );
  const before = await itemsWithin(work, device, 0, weeks);
  const after = await itemsWithin(
    work.map((each) => (each === line ? edited : each)),
    device,
    0,
    weeks,
  );

  expect(changedKeys(before.items, after.items)).toEqual(['v1.aaaaaa.00']);
});

test('a record that is too large leaves its room to those after it, and is counted', async () => {
  const large = made('evidence', 'page:large', { title: noise(20_000) }, last + 9);
  const { items, left } = await itemsWithin([large, ...pages], device, 0, weeks);

  expect(left).toBe(1);
  expect(await idsIn(items)).toEqual(pages.map(({ id }) => id).toSorted());
});

test('a record that would fit alone, but not in the room that is left, gives way to smaller ones after it', async () => {
  const large = made('evidence', 'page:large', { title: noise(5_000) }, last + 9);
  const { items } = await itemsWithin([large, ...pages], device, 89_000, weeks);
  const there = await idsIn(items);

  expect(there.includes('page:large')).toBe(false);
  expect(there.length).toBeGreaterThan(8);
});

test('where room is short the most important and the newest that fit are there', async () => {
  const { items, left } = await itemsWithin([...pages, ...work], device, 50_000, weeks);
  const there = new Set(await idsIn(items));
  const bytes = [...items].reduce((sum, [key, value]) => sum + costOf(key, value), 0);

  expect(bytes).toBeLessThanOrEqual(42_000);
  expect(bytes).toBeGreaterThan(40_000);
  expect(left).toBe(work.length + pages.length - there.size);
  expect(work.filter(({ id }) => !there.has(id)).length).toBe(0);
  expect(there.has(pages.at(-1)!.id)).toBe(true);
  expect(there.has(pages.at(0)!.id)).toBe(false);
});

test('what matters most goes above the soft limit, the rest does not', async () => {
  const { items } = await itemsWithin([...work, ...pages], device, 92_000, weeks);

  expect(await idsIn(items)).toEqual(
    work
      .filter(({ kind, id, fields }) => {
        const week = /W5[12]$/;
        if (kind === 'report') return week.test(id);
        if (kind === 'item') return week.test(String(fields.report?.[0]));
        return kind !== 'check-in';
      })
      .map(({ id }) => id)
      .toSorted(),
  );
});

function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

async function idsIn(items: ReadonlyMap<string, string>): Promise<string[]> {
  const found: StoredRecord[] = [];
  for (const value of items.values()) found.push(...(recordsOf((await unpack(value))!, 'me') ?? []));
  return found.map(({ id }) => id).toSorted();
}

function noise(length: number): string {
  let seed = 7;
  const next = () => (seed = (seed * 16_807) % 2_147_483_647) % 90;
  return Array.from({ length }, () => String.fromCharCode(33 + next())).join('');
}
