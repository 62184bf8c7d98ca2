import type { LogEntry } from '@/utils/merge/log-entry';
import type { Capture } from '@/utils/evidence/capture';
import { applyChange } from '@/utils/merge/apply';
import type { StoredRecord } from '@/utils/merge/record';
import { problem, type Problem } from '@/utils/problem/problem';
import { atomically, putAll } from './atomically';
import type { Database } from './open';
import { letOldPicturesGo } from './pictures';
import { mySpace, rowOf } from './row';
import { savingProblem } from './saving-problem';
import type { Picture } from './schema';

/** One user action with all that it brings. */
export interface Saving {
  readonly entry: LogEntry;
  readonly captures: readonly Capture[];
  readonly picture?: Picture;
}

/**
 * Stores one action, whole or not at all, and answers once the disk has it. Each record is read inside the
 * transaction, so two panels that act at once lose nothing of each other.
 */
export async function save(
  db: Database,
  { entry, captures, picture }: Saving,
  device: string,
): Promise<readonly StoredRecord[] | Problem> {
  try {
    return await atomically(db, ['records', 'captures', 'pictures', 'log'], async (tx) => {
      const records = new Map<string, StoredRecord>();
      for (const change of entry.changes) {
        const before = records.get(change.id) ?? (await tx.objectStore('records').get([mySpace, change.id]));
        records.set(change.id, applyChange(before, change, mySpace, entry.at, device));
      }
      putAll(tx, 'records', [...records.values()].map(rowOf));
      putAll(tx, 'captures', captures);
      putAll(tx, 'log', [entry]);
      if (picture) {
        putAll(tx, 'pictures', [picture]);
        await letOldPicturesGo(tx.objectStore('pictures'));
      }
      return [...records.values()];
    });
  } catch (error) {
    return problem(savingProblem(error));
  }
}
