import { browser } from 'wxt/browser';
import { beginNewLog } from '@/utils/db/new-log';

/** Stands once a new log is begun, and goes when the browser ends: nobody knows how it ended. */
const key = 'new-log';

/** Whether nothing half written can lie in the log that Chromium keeps of the database. Firefox keeps none. */
export async function isLogWhole(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true;
  const { [key]: isBegun } = await browser.storage.session.get(key);
  return isBegun === true;
}

/** A write has failed, which may leave half a record. */
export async function doubtLog(): Promise<void> {
  await browser.storage.session.remove(key);
}

/**
 * Has a new log begun where the one in use may not be whole. Whoever opens the database waits for it, so that nothing
 * is written behind half a record. Where it fails, as on a full disk, it stays due.
 */
export async function makeLogWhole(): Promise<void> {
  try {
    if (await isLogWhole()) return;
    await navigator.locks.request(key, async () => {
      if (await isLogWhole()) return;
      await beginNewLog();
      await browser.storage.session.set({ [key]: true });
    });
  } catch {
    // The database may well open all the same.
  }
}
