import { applyChange } from '@/utils/merge/apply';
import type { Change, StoredRecord } from '@/utils/merge/record';
import { mySpace } from './row';

interface RecordStore {
  get(key: [string, string]): Promise<StoredRecord | undefined>;
}

/**
 * The records that these changes by this device leave, each worked out on what the store has of it. `now` in
 * milliseconds since 1970. All are asked for at once, since each answer takes its way to the browser and back.
 */
export async function applyChanges(
  store: RecordStore,
  changes: readonly Change[],
  now: number,
  device: string,
): Promise<readonly StoredRecord[]> {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const rows = await Promise.all(ids.map((id) => store.get([mySpace, id])));
  const before = new Map(ids.map((id, i) => [id, rows[i]]));
  const after = new Map<string, StoredRecord>();
  for (const change of changes)
    after.set(
      change.id,
      applyChange(after.get(change.id) ?? before.get(change.id), change, mySpace, now, device),
    );
  return [...after.values()];
}
