import type { LogEntry } from '@/utils/merge/log-entry';
import type { Capture } from '@/utils/evidence/capture';
import { applyChange } from '@/utils/merge/apply';
import type { StoredRecord } from '@/utils/merge/record';
import { problem, type Problem } from '@/utils/problem/problem';
import { atomically } from './atomically';
import type { Database } from './open';
import { rowOf } from './row';
import type { Picture } from './schema';

/** One user action with all that it brings. */
export interface Saving {
  readonly entry: LogEntry;
  readonly captures: readonly Capture[];
  readonly picture?: Picture;
}

export const mySpace = 'me';

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
      const writes: readonly (() => Promise<unknown>)[] = [
        ...[...records.values()].map((record) => () => tx.objectStore('records').put(rowOf(record))),
        ...captures.map((capture) => () => tx.objectStore('captures').put(capture)),
        () => (picture ? tx.objectStore('pictures').put(picture) : Promise.resolve()),
        () => tx.objectStore('log').put(entry),
      ];
      // A write that throws at once is then one rejection among the others.
      await Promise.all(writes.map(async (write) => write()));
      return [...records.values()];
    });
  } catch (error) {
    return problem(savingProblem(error));
  }
}

/** What a failed transaction means to the user; nothing of it was stored. */
export function savingProblem(error: unknown): Problem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'storage-full' };
  return { kind: 'storage-failed', detail: String(error) };
}
