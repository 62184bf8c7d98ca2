import { atomically } from './atomically';
import type { Database } from './open';
import type { ReplacedText } from './schema';

/** As many texts that gave way are kept, the newest. */
const mostTexts = 500;

/** The texts that gave way to newer ones, newest first. */
export async function replacedTexts(db: Database): Promise<readonly Required<ReplacedText>[]> {
  const texts = await db.getAll('replaced');
  return texts
    .flatMap(({ id, ...text }) => (id === undefined ? [] : [{ ...text, id }]))
    .toSorted((a, b) => b.at - a.at || b.id - a.id);
}

export async function forgetReplaced(db: Database, id: number): Promise<void> {
  await db.delete('replaced', id);
}

/** Lets the oldest texts go that are too many. */
export async function pruneReplaced(db: Database, keep = mostTexts): Promise<void> {
  await atomically(db, ['replaced'], async (tx) => {
    const keys = await tx.objectStore('replaced').getAllKeys();
    await Promise.all(keys.slice(0, -keep).map((key) => tx.objectStore('replaced').delete(key)));
  });
}
