import { unwrap, type IDBPTransaction, type StoreNames, type StoreValue } from 'idb';
import type { StoredRecord } from '@/utils/merge/record';
import type { Database } from './open';
import { revisionKey } from './revision';
import { rowOf } from './row';
import type { Schema } from './schema';

type Store = StoreNames<Schema>;
type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

/**
 * Runs work in one strict transaction over these stores and answers once the disk has it. Whatever fails, nothing of
 * it is stored: a write that throws would otherwise let the writes before it commit.
 */
export async function atomically<Answer>(
  db: Database,
  stores: readonly Store[],
  work: (tx: Writing) => Promise<Answer>,
): Promise<Answer> {
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
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

/**
 * Puts many values by the store itself, without a promise for each: a write that fails ends its transaction, and one
 * that cannot even begin throws.
 */
export function putAll<Name extends Exclude<Store, 'records'>>(
  tx: Writing,
  name: Name,
  values: Iterable<StoreValue<Schema, Name>>,
): void {
  const store = storeOf(tx, name);
  for (const value of values) store.put(value);
}

/** The same for records, in a transaction over `meta` too: what was made of those before no longer holds. */
export function putRecords(tx: Writing, records: readonly StoredRecord[]): void {
  if (records.length === 0) return;
  const store = storeOf(tx, 'records');
  for (const record of records) store.put(rowOf(record));
  storeOf(tx, 'meta').put(crypto.randomUUID(), revisionKey);
}

function storeOf(tx: Writing, name: Store): IDBObjectStore {
  return unwrap(tx.objectStore(name)) as unknown as IDBObjectStore;
}
