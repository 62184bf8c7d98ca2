import { atomically, putAll } from './atomically';
import type { Database } from './open';
import type { ReplacedText } from './schema';

/** Chromium ends a log at 4 MB. A value of more than 64 kB would become a file beside it. */
const lumps = 80;
const lump: ReplacedText = {
  id: -1,
  record: '',
  kind: '',
  field: '',
  value: '.'.repeat(60_000),
  at: 0,
};
const inOneGo = 8;

/**
 * Makes Chromium begin a new log for the database, by writing more than a log takes and taking it back. A browser that
 * is killed may leave half a record at the end of the log; Chromium then goes on writing behind it, and at its next
 * start throws the whole database away for a torn record in the middle. A log that is over is read no more.
 */
export async function beginNewLog(db: Database): Promise<void> {
  for (let i = 0; i < lumps; i += inOneGo)
    await atomically(db, ['replaced'], async (tx) => {
      putAll(
        tx,
        'replaced',
        Array.from({ length: inOneGo }, () => lump),
      );
      await tx.objectStore('replaced').delete(-1);
    });
}
