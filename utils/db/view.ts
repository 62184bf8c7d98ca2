import type { Entities } from '@/utils/merge/kinds';
import type { Database } from './open';
import { revisionKey, type Revision } from './revision';

/** What the panel shows first, readable as it is: one value in place of hundreds of records. */
export interface View {
  /** The state of the records that it shows. */
  readonly revision: Revision;
  /** The version of OKRail that made it. */
  readonly madeBy: string;
  /** The reports in it. */
  readonly reports: readonly string[];
  readonly entities: Entities;
}

const viewKey = 'view';

/**
 * The view, when it shows the records as they are now. `empty` when there is no record at all, undefined when it has
 * to be made anew.
 */
export async function readView(db: Database, madeBy: string): Promise<View | 'empty' | undefined> {
  const tx = db.transaction(['meta', 'records']);
  const meta = tx.objectStore('meta');
  const [revision, view, some] = await Promise.all([
    meta.get(revisionKey),
    meta.get(viewKey),
    tx.objectStore('records').getAllKeys(null, 1),
  ]);
  if (some.length === 0) return 'empty';
  const known = view as View | undefined;
  return known?.revision === revision && known?.madeBy === madeBy ? known : undefined;
}

export async function keepView(db: Database, view: View): Promise<void> {
  await db.put('meta', view, viewKey);
}
