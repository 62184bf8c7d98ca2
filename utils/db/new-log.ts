import { deleteDB, openDB } from 'idb';

const name = 'okrail-passing';

/**
 * Makes Chromium begin a new log for all databases of this extension. For a database that is let go, even an empty
 * one, it puts into tables what the log holds, and ends the log. That matters after a browser was killed, and after a
 * write that failed: either may leave half a record at the end of the log. Chromium then goes on writing behind it,
 * and at its next start takes it for damage and throws everything away.
 */
export async function beginNewLog(): Promise<void> {
  (await openDB(name)).close();
  await deleteDB(name);
}
