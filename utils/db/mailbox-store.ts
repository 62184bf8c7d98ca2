import { mergeRecords } from '@/utils/merge/merge';
import type { StoredRecord } from '@/utils/merge/record';
import { preferencesId } from '@/utils/okr/member';
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
    for (const record of incoming) {
      const mine = await tx.objectStore('records').get([record.space, record.id]);
      const theirs = mine ? withoutIdentity(mine, record) : record;
      const { record: merged, replaced } = mine
        ? mergeRecords(mine, theirs)
        : { record: theirs, replaced: [] };
      if (mine && merged === mine) continue;
      await tx.objectStore('records').put(rowOf(merged));
      for (const { field, value } of replaced) {
        await tx.objectStore('replaced').add({ record: theirs.id, kind: theirs.kind, field, value, at: now });
      }
      changed.push(theirs.id);
    }
    return changed;
  });
}

/** Who sits at this browser was said here; another browser that began under another name does not change it. */
function withoutIdentity(mine: StoredRecord, theirs: StoredRecord): StoredRecord {
  if (mine.id !== preferencesId || mine.fields.me === undefined) return theirs;
  const { me: _me, ...fields } = theirs.fields;
  return { ...theirs, fields };
}
