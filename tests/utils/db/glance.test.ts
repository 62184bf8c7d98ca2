import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { workspaceOf } from '@/utils/actions/workspace';
import { firstLook, glanceHolds, keepGlance, type KeptGlance } from '@/utils/db/glance';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import { makeView } from '@/utils/db/make-view';
import { allUpgrades, openDatabase, type Database } from '@/utils/db/open';
import { save } from '@/utils/db/save';
import { keepTyping } from '@/utils/db/typing';
import { databaseName, schemaVersion } from '@/utils/db/version';
import { isProblem } from '@/utils/problem/problem';
import type { Glance } from '@/utils/stores/glance';
import { glanceOf } from '@/utils/stores/make-glance';
import { startedWorld } from '../actions/world';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function open(): Promise<Database> {
  const db = await openDatabase();
  if (isProblem(db)) throw new Error(db.kind);
  return db;
}

/** A workspace in the database, and its glance as the background keeps it. */
async function kept({ until = Infinity } = {}) {
  const { world, keyResults } = startedWorld();
  const db = await open();
  await mergeIntoStore(db, [...world.records.values()], world.now);
  const view = await makeView(db, '1', []);
  if (view === 'empty') throw new Error('There is something in it.');
  const shows = glanceOf(workspaceOf(view.entities), world.now);
  await keepGlance(db, { revision: view.revision, madeBy: '1', until, shows });
  return { world, keyResults, db, shows };
}

test('asking whether there is a database does not make one', async () => {
  expect(await firstLook('1', 0)).toEqual({ glance: 'empty', typing: new Map() });
  expect(await indexedDB.databases()).toEqual([]);
});

test('an empty database is told from one that shows something, and half-typed text comes along', async () => {
  const db = await open();
  await keepTyping(db, 'paste', 'O: …');

  expect(await firstLook('1', 0)).toEqual({ glance: 'empty', typing: new Map([['paste', 'O: …']]) });
});

test('the glance is what was kept, as long as the records, the version and the day are the same', async () => {
  const { db, shows, world, keyResults } = await kept({ until: 5_000 });
  expect((await firstLook('1', 4_999)).glance).toMatchObject({ shows });
  expect(await glanceHolds(db, '1', 4_999)).toBe(true);

  expect((await firstLook('1', 5_000)).glance).toBeUndefined();
  expect((await firstLook('2', 4_999)).glance).toBeUndefined();
  const { entry, captures } = world.do('checkIn', { keyResult: keyResults[0]!, value: 5, confidence: null });
  await save(db, { entry, captures }, 'dev1');
  expect((await firstLook('1', 4_999)).glance).toBeUndefined();
  expect(await glanceHolds(db, '1', 4_999)).toBe(false);
});

test('a first look asks for a handful of values, however many records there are', async () => {
  await kept({ until: 5_000 });
  const asked = ['get', 'getAll', 'getAllKeys'].map((name) =>
    vi.spyOn(IDBObjectStore.prototype, name as 'get'),
  );
  const cursors = vi.spyOn(IDBIndex.prototype, 'getAll');
  const questions = () => asked.flatMap((each) => each.mock.calls);

  await firstLook('1', 4_999);
  expect(questions()).toHaveLength(3);

  // Where the glance does not hold, it also learns whether there is a record at all.
  await firstLook('1', 5_000);
  expect(questions()).toHaveLength(7);
  expect(asked[2]!.mock.calls).toContainEqual([null, 1]);
  expect(cursors).not.toHaveBeenCalled();
  for (const each of [...asked, cursors]) each.mockRestore();
});

test('a database of another version is left to those who can upgrade it or say what is wrong', async () => {
  expect(schemaVersion).toBe(allUpgrades.length);
  await kept().then(({ db }) => db.close());
  const newer = indexedDB.open(databaseName, schemaVersion + 1);
  await new Promise((resolve) => newer.addEventListener('success', resolve));
  newer.result.close();

  expect(await firstLook('1', 0)).toEqual({ glance: undefined, typing: undefined });
});

test('the glance grows with the board and not with what lies below it', async () => {
  const { world, keyResults } = startedWorld();
  const sizeOf = (): number => {
    const { board } = glanceOf(world.workspace, world.now);
    return JSON.stringify(board.objectives).length;
  };
  for (let i = 0; i < 20; i += 1)
    world.do('checkIn', { keyResult: keyResults[0]!, value: 1_200, confidence: 5 });
  const before = sizeOf();
  for (let i = 0; i < 200; i += 1)
    world.do('checkIn', { keyResult: keyResults[0]!, value: 1_200, confidence: 5 });

  expect(sizeOf()).toBe(before);
});

test('a glance shows what the whole board would', async () => {
  const { shows, world } = await kept();
  const { glance } = (await firstLook('1', 0)) as { glance: KeptGlance };
  const { board } = glance.shows as Glance;
  const whole = glanceOf(world.workspace, world.now).board;

  expect(board).toEqual(whole);
  expect(shows.board.rowById.get(board.keyResults[0]!.keyResult.id)).toBe(shows.board.keyResults[0]);
});
