import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace } from '@/utils/actions/workspace';
import { isProblem } from '@/utils/problem/problem';
import { capturesOf } from '@/utils/db/captures';
import { readContent } from '@/utils/db/content';
import { loadRecords } from '@/utils/db/load';
import { allUpgrades, openDatabase } from '@/utils/db/open';
import type { Upgrade } from '@/utils/db/upgrades/upgrade';
import { allTyping } from '@/utils/db/typing';
import { frozenVersions, readFrozen, thaw } from './frozen';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function open() {
  const db = await openDatabase();
  if (isProblem(db)) throw new Error(db.kind);
  return db;
}

test('every version that was ever released has its frozen database', () => {
  expect([...frozenVersions()].toSorted((a, b) => a - b)).toEqual(allUpgrades.map((_, i) => i + 1));
});

test.each(frozenVersions())(
  'a database of version %i opens in this one with everything in it',
  async (version) => {
    await thaw('okrail', readFrozen(version));

    const db = await open();

    expect(db.version).toBe(allUpgrades.length);
    const workspace = withRecords(emptyWorkspace(), await loadRecords(db, []));
    expect([...workspace.member.values()].map(({ name }) => name)).toEqual(['Lan']);
    expect([...workspace.objective.values()].map(({ title }) => title)).toEqual([
      'Tăng phạm vi truyền thông xã hội',
    ]);
    expect(workspace['key-result'].size).toBe(3);
    expect([...workspace['check-in'].values()].map(({ value }) => value)).toContain(12);
    const [page] = [...workspace.evidence.values()];
    expect(page!.title).toBe('Bài viết');
    expect((await capturesOf(db, [page!.id])).get(page!.id)![0]!.figures[0]!.value).toBe(5);
    expect((await allTyping(db)).get('check-in:1')).toBe('đang viết dở');
    expect((await readContent(db)).log.length).toBeGreaterThan(2);
    db.close();
  },
);

test.each(frozenVersions())(
  'an upgrade of version %i that fails leaves the old data whole',
  async (version) => {
    const frozen = readFrozen(version);
    await thaw('okrail', frozen);
    const spoils: Upgrade = async (_, transaction) => {
      await (transaction.objectStore('records' as never) as unknown as IDBObjectStore).clear();
      throw new Error('cannot');
    };

    expect(await openDatabase('okrail', { upgrades: [...allUpgrades, spoils] })).toMatchObject({
      kind: 'storage-failed',
    });

    const old = await openDB('okrail');
    expect(old.version).toBe(version);
    for (const { name, rows } of frozen.stores) expect(await old.count(name)).toBe(rows.length);
    old.close();
  },
);

test('before an upgrade the old database is shown to whoever takes a copy', async () => {
  await thaw('okrail', readFrozen(1));
  const seen: number[] = [];

  const db = await openDatabase('okrail', {
    upgrades: [...allUpgrades, () => {}],
    beforeUpgrade: async (old) => seen.push((await readContent(old)).records.length),
  });

  expect(seen).toEqual([readFrozen(1).stores.find(({ name }) => name === 'records')!.rows.length]);
  expect(isProblem(db) ? db.kind : db.version).toBe(allUpgrades.length + 1);
});

test('a copy that cannot be taken holds no upgrade up', async () => {
  await thaw('okrail', readFrozen(1));

  const db = await openDatabase('okrail', {
    upgrades: [...allUpgrades, () => {}],
    beforeUpgrade: () => Promise.reject(new Error('full')),
  });

  expect(isProblem(db) ? db.kind : db.version).toBe(allUpgrades.length + 1);
});
