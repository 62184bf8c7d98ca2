import { atomically } from './atomically';
import type { Database } from './open';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** This browser's own short name in stamps and mailbox keys; made once, kept only here. `random` gives 0…1. */
export async function deviceId(db: Database, random: () => number): Promise<string> {
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  const known = await tx.store.get('device');
  if (typeof known === 'string') return known;
  const made = newDeviceId(random);
  await tx.store.put(made, 'device');
  await tx.done;
  return made;
}

/** A new name: the old one turned out to be used by a copy of this profile too. */
export async function renewDeviceId(db: Database, random: () => number): Promise<string> {
  const made = newDeviceId(random);
  await writeMeta(db, 'device', made);
  return made;
}

function newDeviceId(random: () => number): string {
  return Array.from({ length: 6 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

export function readMeta(db: Database, key: string): Promise<unknown> {
  return db.get('meta', key);
}

/** Changes a value in one strict transaction, and answers the new one: whoever changes it at the same time waits. */
export function changeMeta<T>(db: Database, key: string, change: (before: unknown) => T): Promise<T> {
  return atomically(db, ['meta'], async (tx) => {
    const store = tx.objectStore('meta');
    const after = change(await store.get(key));
    await store.put(after, key);
    return after;
  });
}

export async function writeMeta(db: Database, key: string, value: unknown): Promise<void> {
  await db.put('meta', value, key);
}
