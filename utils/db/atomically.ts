import { unwrap, type IDBPTransaction, type StoreNames, type StoreValue } from 'idb';
import type { Database } from './open';
import type { Schema } from './schema';
import { revisionKey } from './revision';

type Store = StoreNames<Schema>;

/**
 * Runs work in one strict transaction over these stores and answers once the disk has it. Whatever fails, nothing of
 * it is stored: a write that throws would otherwise let the writes before it commit. Where records are among the
 * stores, the transaction leaves a new revision behind: what was made of the old one no longer holds.
 */
export async function atomically<Answer>(
  db: Database,
  stores: readonly Store[],
  work: (tx: IDBPTransaction<Schema, Store[], 'readwrite'>) => Promise<Answer>,
): Promise<Answer> {
  const ofRecords = stores.includes('records');
  const tx = db.transaction([...stores, ...(ofRecords ? (['meta'] as const) : [])], 'readwrite', {
    durability: 'strict',
  });
  try {
    if (ofRecords) await raiseRevision(tx);
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

/**
 * Puts many values by the store itself, without a promise for each: a write that fails ends its transaction, and one
 * that cannot even begin throws.
 */
export function putAll<Name extends Store>(
  tx: IDBPTransaction<Schema, Store[], 'readwrite'>,
  name: Name,
  values: Iterable<StoreValue<Schema, Name>>,
): void {
  const store = unwrap(tx.objectStore(name)) as unknown as IDBObjectStore;
  for (const value of values) store.put(value);
}

async function raiseRevision(tx: IDBPTransaction<Schema, Store[], 'readwrite'>): Promise<void> {
  const meta = tx.objectStore('meta');
  const before = await meta.get(revisionKey);
  await meta.put(typeof before === 'number' ? before + 1 : 1, revisionKey);
}
