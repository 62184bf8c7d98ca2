import { browser } from 'wxt/browser';
import { doubtDatabase } from '@/utils/browser/doubt';
import { beginNewLog } from '@/utils/db/new-log';
import { openDatabase } from '@/utils/db/open';
import { databaseName } from '@/utils/db/version';
import { isProblem } from '@/utils/problem/problem';
import { copyBeforeUpgrade } from '../wiring/copies';

/** Goes when the browser ends. */
const key = 'new-log';

/** Has Chromium begin a new log each time that the browser has started: nobody knows how it ended before. */
export async function beginNewLogOfSession(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  await navigator.locks.request(key, async () => {
    const { [key]: isBegun } = await browser.storage.session.get(key);
    if (isBegun === true) return;
    await beginAnew();
    await browser.storage.session.set({ [key]: true });
  });
}

async function beginAnew(): Promise<void> {
  const isThere = (await indexedDB.databases()).some(({ name }) => name === databaseName);
  if (!isThere) return;
  const db = await openDatabase(databaseName, { beforeUpgrade: copyBeforeUpgrade });
  // Where another panel is in the way the next wake tries again.
  if (isProblem(db)) throw new Error(db.kind);
  // A write that fails may itself tear the log.
  await beginNewLog(db).catch(doubtDatabase);
  db.close();
}
