import { browser } from 'wxt/browser';
import type { Database } from '@/utils/db/open';
import { isLogWhole, makeLogWhole } from './new-log';

/**
 * Takes the day's copy anew when the last one is older than an hour, and lets go what is too much. While the log of the
 * database may not be whole, takes a copy each time, and tries for a new log. One at a time.
 */
export async function keepCopy(db: Database): Promise<void> {
  await navigator.locks.request('copies', async () => {
    const { isDue, listSnapshots, takeSnapshot } = await import('@/utils/backup/snapshots');
    const { local } = browser.storage;
    const now = Date.now();
    if (!(await isLogWhole())) {
      const { readContent } = await import('@/utils/db/content');
      await takeSnapshot(local, await readContent(db), { now, occasion: 'doubt' });
      await makeLogWhole();
      return;
    }
    if (!isDue(await listSnapshots(local), now)) return;
    const { readContent } = await import('@/utils/db/content');
    const { deviceId } = await import('@/utils/db/meta');
    const { prunePictures } = await import('@/utils/db/pictures');
    const { pruneReplaced } = await import('@/utils/db/replaced');
    const device = await deviceId(db, Math.random);
    await takeSnapshot(local, await readContent(db), { now, occasion: 'daily', device });
    await prunePictures(db);
    await pruneReplaced(db);
  });
}

/** Keeps a copy of the data as an older version left it. */
export async function copyBeforeUpgrade(old: Database): Promise<void> {
  const { takeSnapshot } = await import('@/utils/backup/snapshots');
  const { readContent } = await import('@/utils/db/content');
  await takeSnapshot(browser.storage.local, await readContent(old), { now: Date.now(), occasion: 'upgrade' });
}
