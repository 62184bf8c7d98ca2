import { lostTexts, mergeRecords, type OwnNames } from '@/utils/merge/merge';
import type { StoredRecord } from '@/utils/merge/record';
import { preferencesId } from '@/utils/okr/no-preferences';
import { atomically, putAll, putRecords } from './atomically';
import type { Database } from './open';
import type { ReplacedText } from './schema';

/**
 * Merges records that came through a mailbox into the store, in one strict transaction, and answers which changed.
 * What was stored meanwhile is merged, never overwritten; texts that lose are kept. `names` are this browser's.
 */
export async function mergeIntoStore(
  db: Database,
  incoming: readonly StoredRecord[],
  now: number,
  names?: OwnNames,
): Promise<readonly string[]> {
  return atomically(db, ['records', 'replaced', 'meta'], async (tx) => {
    const store = tx.objectStore('records');
    const known = await Promise.all(incoming.map(({ space, id }) => store.get([space, id])));
    const here = new Map(known.flatMap((row) => (row ? [[keyOf(row), row as StoredRecord]] : [])));
    const changed = new Map<string, StoredRecord>();
    const lost: ReplacedText[] = [];
    for (const record of incoming) {
      const mine = here.get(keyOf(record));
      const theirs = mine ? withoutIdentity(mine, record) : record;
      const merged = mine ? mergeRecords(mine, theirs) : theirs;
      if (merged === mine) continue;
      here.set(keyOf(merged), merged);
      changed.set(keyOf(merged), merged);
      for (const { field, value } of mine ? lostTexts(mine, theirs, names) : [])
        lost.push({ record: theirs.id, kind: theirs.kind, field, value, at: now });
    }
    putRecords(tx, [...changed.values()]);
    putAll(tx, 'replaced', lost);
    return [...changed.values()].map(({ id }) => id);
  });
}

function keyOf({ space, id }: StoredRecord): string {
  return JSON.stringify([space, id]);
}

/** Who sits at this browser was said here; another browser that began under another name does not change it. */
function withoutIdentity(mine: StoredRecord, theirs: StoredRecord): StoredRecord {
  if (mine.id !== preferencesId || mine.fields.me === undefined) return theirs;
  const { me: _me, ...fields } = theirs.fields;
  return { ...theirs, fields };
}
