import { openDB, type IDBPDatabase } from 'idb';
import { problem, type Problem } from '@/utils/problem/problem';
import type { Schema } from './schema';
import { createStores } from './upgrades/0001-create-stores';
import type { Upgrade } from './upgrades/upgrade';
import { databaseName } from './version';

export type Database = IDBPDatabase<Schema>;

/** Upgrade n takes the database from version n to n + 1. Append; never edit or reorder. */
export const allUpgrades: readonly Upgrade[] = [createStores];

/** How long another panel may hold up an upgrade before the user is told. */
export const patienceMs = 1_500;

export interface Opening {
  /** The connection was closed for an upgrade or by the browser; the next use opens another. */
  readonly onLost?: () => void;
  /** Is given the database as it was, before an upgrade; what fails in it holds nothing up. */
  readonly beforeUpgrade?: (old: Database) => Promise<unknown>;
  /** A test may stop at an earlier version, or add one that fails. */
  readonly upgrades?: readonly Upgrade[];
}

/**
 * Opens the database, upgrading it where needed. A step that fails leaves the old data whole: the whole upgrade
 * is one transaction. Comes back as a problem when another panel holds an older version open, or when this
 * extension is older than the data.
 */
export async function openDatabase(
  name = databaseName,
  { onLost = () => {}, beforeUpgrade, upgrades = allUpgrades }: Opening = {},
): Promise<Database | Problem> {
  if (beforeUpgrade && upgrades.length > 1) await look(name, upgrades.length, beforeUpgrade);
  let giveUp = () => {};
  const tooLong = new Promise<'busy'>((resolve) => {
    giveUp = () => setTimeout(() => resolve('busy'), patienceMs);
  });
  const opening = openDB<Schema>(name, upgrades.length, {
    async upgrade(db, from, _to, transaction) {
      try {
        for (const upgrade of upgrades.slice(from)) {
          await upgrade(
            db as unknown as IDBPDatabase<unknown>,
            transaction as unknown as Parameters<Upgrade>[1],
          );
        }
      } catch {
        // Nobody waits for this function: left alone, the transaction would commit what was done so far.
        transaction.done.catch(() => undefined);
        transaction.abort();
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

async function look(
  name: string,
  wanted: number,
  beforeUpgrade: (old: Database) => Promise<unknown>,
): Promise<void> {
  try {
    const known = (await indexedDB.databases()).find((each) => each.name === name)?.version ?? wanted;
    if (known >= wanted) return;
    const old = await openDB<Schema>(name, known);
    await beforeUpgrade(old).finally(() => old.close());
  } catch {
    // The upgrade is one transaction: it keeps the old data whole even without a copy.
  }
}

function openingProblem(error: unknown): Problem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return { kind: 'database-newer' };
  if (name === 'QuotaExceededError') return { kind: 'storage-full' };
  return { kind: 'storage-failed', detail: String(error) };
}
