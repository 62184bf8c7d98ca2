import type { OwnNames } from '@/utils/merge/merge';
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

/**
 * A new name: the old one, under which this browser wrote `until` that stamp, turned out to be used by a copy of this
 * profile too.
 */
export function renewDeviceId(db: Database, random: () => number, until: number): Promise<string> {
  return atomically(db, ['meta'], async (tx) => {
    const store = tx.objectStore('meta');
    const made = newDeviceId(random);
    const givenUp = { ...asGivenUp(await store.get(givenUpKey)), [String(await store.get('device'))]: until };
    await Promise.all([store.put(givenUp, givenUpKey), store.put(made, 'device')]);
    return made;
  });
}

/** The names that this browser writes and wrote under: `device` now, and those that it gave up. */
export async function ownNames(db: Database, device: string): Promise<OwnNames> {
  return new Map([...Object.entries(asGivenUp(await readMeta(db, givenUpKey))), [device, Infinity]]);
}

const givenUpKey = 'given-up-names';

function asGivenUp(value: unknown): Readonly<Record<string, number>> {
  return (value ?? {}) as Readonly<Record<string, number>>;
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
