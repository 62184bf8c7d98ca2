import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { beginNewLog } from '@/utils/db/new-log';
import { openDatabase, type Database } from '@/utils/db/open';
import { replacedTexts } from '@/utils/db/replaced';

test('what is written to fill a log is gone afterwards, and what was there is not', async () => {
  const db = (await openDatabase()) as Database;
  const text = { record: 'o1', kind: 'objective', field: 'title', value: 'Cũ', at: 7 };
  await db.put('replaced', text);

  await beginNewLog(db);

  expect(await replacedTexts(db)).toEqual([{ ...text, id: 1 }]);
  expect(await db.put('replaced', text), 'the next number').toBe(2);
});
