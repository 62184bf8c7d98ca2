import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { databaseHandle } from '@/utils/db/handle';
import { beginNewLog } from '@/utils/db/new-log';
import { openDatabase, type Database } from '@/utils/db/open';

test('what makes a new log begin leaves no database behind, and the others as they were', async () => {
  const db = (await openDatabase()) as Database;
  await db.put('meta', 7, 'kept');

  await beginNewLog();

  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['okrail']);
  expect(await db.get('meta', 'kept')).toBe(7);
  db.close();
});

test('the database is not opened before what has to be first is done', async () => {
  globalThis.indexedDB = new IDBFactory();
  const there: (string | undefined)[] = ['not asked'];
  const first = async () => {
    there.splice(0, 1, ...(await indexedDB.databases()).map(({ name }) => name));
  };

  const db = (await databaseHandle({ first })()) as Database;

  expect(there).toEqual([]);
  expect(db.name).toBe('okrail');
});
