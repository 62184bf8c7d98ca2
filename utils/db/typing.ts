import type { Database } from './open';

/** Keeps what a person is typing, so that closing the panel mid-word loses nothing. Empty text is forgotten. */
export async function keepTyping(db: Database, key: string, value: unknown): Promise<void> {
  const tx = db.transaction('typing', 'readwrite', { durability: 'strict' });
  if (value === null || value === '') await tx.store.delete(key);
  else await tx.store.put(value, key);
  await tx.done;
}

export async function allTyping(db: Database): Promise<ReadonlyMap<string, unknown>> {
  const tx = db.transaction('typing');
  const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return new Map(keys.map((key, i) => [key, values[i]]));
}
