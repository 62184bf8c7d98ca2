import type { LogEntry } from '@/utils/merge/log-entry';
import type { Capture } from '@/utils/evidence/capture';
import type { StoredRecord } from '@/utils/merge/record';
import { problem, type Problem } from '@/utils/problem/problem';
import { applyChanges } from './apply-changes';
import { atomically, putAll, putRecords } from './atomically';
import type { Database } from './open';
import { letOldPicturesGo } from './pictures';
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
    return await atomically(db, ['records', 'captures', 'pictures', 'log', 'meta'], async (tx) => {
      const records = await applyChanges(tx.objectStore('records'), entry.changes, entry.at, device);
      putRecords(tx, records);
      putAll(tx, 'captures', captures);
      putAll(tx, 'log', [entry]);
      if (picture) {
        putAll(tx, 'pictures', [picture]);
        await letOldPicturesGo(tx.objectStore('pictures'));
      }
      return records;
    });
  } catch (error) {
    return problem(savingProblem(error));
  }
}
