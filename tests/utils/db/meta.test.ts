import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { changeMeta, deviceId, ownNames, readMeta, renewDeviceId } from '@/utils/db/meta';
import { openDatabase, type Database } from '@/utils/db/open';
import { isProblem } from '@/utils/problem/problem';
import { readReminded, remind } from '@/utils/week/reminder';

const open = async (): Promise<Database> => {
  const opened = await openDatabase();
  if (isProblem(opened)) throw new Error(opened.kind);
  return opened;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('of many wakes at the same moment exactly one reminds', async () => {
  await changeMeta(await open(), 'reminded', () => ({ upTo: '2026-W47', of: null }));
  const wakes = await Promise.all(
    Array.from({ length: 8 }, async () => {
      let reminded: string | null = null;
      await changeMeta(await open(), 'reminded', (before) => {
        const done = remind('2026-W48', readReminded(before), { isSent: false, isOn: true });
        reminded = done.remindOf;
        return done.remember;
      });
      return reminded;
    }),
  );

  expect(wakes.filter((week) => week !== null)).toEqual(['2026-W48']);
  expect(await readMeta(await open(), 'reminded')).toEqual({ upTo: '2026-W48', of: '2026-W48' });
});

test('a change that fails changes nothing', async () => {
  const db = await open();
  await changeMeta(db, 'reminded', () => 1);
  await expect(
    changeMeta(db, 'reminded', () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');

  expect(await readMeta(db, 'reminded')).toBe(1);
});

test('a browser knows the names that it gave up, and until which stamp each was its own', async () => {
  const db = await open();
  const first = await deviceId(db, () => 0.1);
  const second = await renewDeviceId(db, () => 0.5, 7);
  const third = await renewDeviceId(db, () => 0.9, 9);

  expect(await deviceId(db, () => 0.3)).toBe(third);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(await ownNames(db, third)).toEqual(
    new Map([
      [first, 7],
      [second, 9],
      [third, Infinity],
    ]),
  );
});
