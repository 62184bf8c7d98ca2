import type { Capture } from '@/utils/evidence/capture';
import type { Database } from './open';
import type { Picture } from './schema';

/** The captures of each of these pages, oldest first. */
export async function capturesOf(
  db: Database,
  evidence: readonly string[],
): Promise<ReadonlyMap<string, readonly Capture[]>> {
  const tx = db.transaction('captures');
  const index = tx.store.index('evidence-at');
  const lists = await Promise.all(
    evidence.map((id) => index.getAll(IDBKeyRange.bound([id, -Infinity], [id, Infinity]))),
  );
  return new Map(evidence.map((id, i) => [id, lists[i] ?? []]));
}

export function pictureOf(db: Database, evidence: string): Promise<Picture | undefined> {
  return db.get('pictures', evidence);
}
