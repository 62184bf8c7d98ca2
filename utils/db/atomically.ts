import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database } from './open';
import type { Schema } from './schema';

type Store = StoreNames<Schema>;

/**
 * Runs work in one strict transaction over these stores and answers once the disk has it. Whatever fails, nothing of
 * it is stored: a write that throws would otherwise let the writes before it commit.
 */
export async function atomically<Answer>(
  db: Database,
  stores: readonly Store[],
  work: (tx: IDBPTransaction<Schema, Store[], 'readwrite'>) => Promise<Answer>,
): Promise<Answer> {
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  try {
    const answer = await work(tx);
    await tx.done;
    return answer;
  } catch (error) {
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It has ended already, which is what was wanted.
    }
    throw error;
  }
}
