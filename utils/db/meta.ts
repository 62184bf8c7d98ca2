import type { Database } from './open';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** This browser's own short name in stamps and mailbox keys; made once, kept only here. `random` gives 0…1. */
export async function deviceId(db: Database, random: () => number): Promise<string> {
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  const known = await tx.store.get('device');
  if (typeof known === 'string') return known;
  const made = Array.from({ length: 6 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  await tx.store.put(made, 'device');
  await tx.done;
  return made;
}

export function readMeta(db: Database, key: string): Promise<unknown> {
  return db.get('meta', key);
}

export async function writeMeta(db: Database, key: string, value: unknown): Promise<void> {
  await db.put('meta', value, key);
}
