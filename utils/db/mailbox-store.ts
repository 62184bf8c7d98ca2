import { mergeRecords } from '@/utils/merge/merge';
import type { StoredRecord } from '@/utils/merge/record';
import { atomically } from './atomically';
import type { Database } from './open';
import { rowOf } from './row';

/**
 * Merges records that came through a mailbox into the store, in one strict transaction, and answers which changed.
 * What was stored meanwhile is merged, never overwritten; texts that lose are kept.
 */
export async function mergeIntoStore(
  db: Database,
  incoming: readonly StoredRecord[],
  now: number,
): Promise<readonly string[]> {
  return atomically(db, ['records', 'replaced'], async (tx) => {
    const changed: string[] = [];
    for (const theirs of incoming) {
      const mine = await tx.objectStore('records').get([theirs.space, theirs.id]);
      const { record, replaced } = mine ? mergeRecords(mine, theirs) : { record: theirs, replaced: [] };
      if (mine && record === mine) continue;
      await tx.objectStore('records').put(rowOf(record));
      for (const { field, value } of replaced) {
        await tx.objectStore('replaced').add({ record: theirs.id, kind: theirs.kind, field, value, at: now });
      }
      changed.push(theirs.id);
    }
    return changed;
  });
}
