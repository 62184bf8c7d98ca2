import { atomically } from './atomically';
import type { Database } from './open';
import type { ReplacedText } from './schema';

/** As many texts that gave way are kept, the newest. */
const mostTexts = 500;

/** A text that gave way, and the report that its record is a line of, if it is one. */
export interface ReplacedRow extends ReplacedText {
  readonly id: number;
  readonly report: string | null;
}

/** The texts that gave way to newer ones, newest first. */
export async function replacedTexts(db: Database): Promise<readonly ReplacedRow[]> {
  const texts = await db.getAll('replaced');
  const rows = await Promise.all(
    texts.map(async (text): Promise<ReplacedRow | undefined> => {
      if (text.id === undefined) return undefined;
      const record = await db.get('records', ['me', text.record]);
      const report = record?.kind === 'item' ? record.fields.report?.[0] : undefined;
      return { ...text, id: text.id, report: typeof report === 'string' ? report : null };
    }),
  );
  return rows.filter((row) => row !== undefined).toSorted((a, b) => b.at - a.at || b.id - a.id);
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
