import { openDB, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { problem, type Problem } from '@/utils/problem/problem';
import type { Schema } from './schema';
import { createStores } from './upgrades/0001-create-stores';

export type Database = IDBPDatabase<Schema>;

/** Takes the database from one version to the next. It may use nothing that can change later. */
export type Upgrade = (
  db: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, ArrayLike<StoreNames<unknown>>, 'versionchange'>,
) => void | Promise<void>;

/** Upgrade n takes the database from version n to n + 1. Append; never edit or reorder. */
const upgrades: readonly Upgrade[] = [createStores];

/** How long another panel may hold up an upgrade before the user is told. */
const patienceMs = 1_500;

/**
 * Opens the database, upgrading it where needed. A step that fails leaves the old data whole: the whole upgrade
 * is one transaction. Comes back as a problem when another panel holds an older version open, or when this
 * extension is older than the data.
 * `upTo` lets a test stop at any version.
 */
export async function openDatabase(
  name = 'okrail',
  { onLost = () => {}, upTo = upgrades.length }: { onLost?: () => void; upTo?: number } = {},
): Promise<Database | Problem> {
  let giveUp = () => {};
  const tooLong = new Promise<'busy'>((resolve) => {
    giveUp = () => setTimeout(() => resolve('busy'), patienceMs);
  });
  const opening = openDB<Schema>(name, upTo, {
    async upgrade(db, from, _to, transaction) {
      for (const upgrade of upgrades.slice(from, upTo)) {
        await upgrade(
          db as unknown as IDBPDatabase<unknown>,
          transaction as unknown as Parameters<Upgrade>[1],
        );
      }
    },
    blocked: () => giveUp(),
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: () => onLost(),
  });
  try {
    const db = await Promise.race([opening, tooLong]);
    if (db !== 'busy') return db;
    opening.then((late) => late.close()).catch(() => {});
    return problem({ kind: 'database-busy' });
  } catch (error) {
    return problem(openingProblem(error));
  }
}

function openingProblem(error: unknown): Problem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return { kind: 'database-newer' };
  if (name === 'QuotaExceededError') return { kind: 'storage-full' };
  return { kind: 'storage-failed', detail: String(error) };
}
