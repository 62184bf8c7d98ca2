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
const partKey = (i: number) => `${viewKey} ${i}`;
const allParts = () => IDBKeyRange.bound(`${viewKey} `, `${viewKey} \uffff`);

/** So many entities are one value: a value is unpacked in one go, in which nothing else happens. */
export const inAPart = 400;

/** What is kept under the view's own name; the entities lie in parts beside it. */
interface Head extends Omit<View, 'entities'> {
  readonly parts: number;
}

/** Entities of some kinds, flat. */
type Part = readonly (readonly [kind: string, entity: unknown])[];

/**
 * The view, when it shows the records as they are now. `empty` when there is no record at all, undefined when it has
 * to be made anew. Each part is asked for after the one before it, so that no long work arises.
 */
export async function readView(db: Database, madeBy: string): Promise<View | 'empty' | undefined> {
  const tx = db.transaction(['meta', 'records']);
  const meta = tx.objectStore('meta');
  const [revision, head, some] = await Promise.all([
    meta.get(revisionKey) as Promise<Revision>,
    meta.get(viewKey) as Promise<Partial<Head> | undefined>,
    tx.objectStore('records').getAllKeys(null, 1),
  ]);
  if (some.length === 0) return 'empty';
  if (head?.revision !== revision || head?.madeBy !== madeBy) return undefined;
  const { parts, reports } = head;
  if (parts === undefined || reports === undefined) return undefined;
  const entities: Record<string, unknown[]> = {};
  for (let i = 0; i < parts; i += 1) {
    const part = (await meta.get(partKey(i))) as Part | undefined;
    if (!part) return undefined;
    for (const [kind, entity] of part) (entities[kind] ??= []).push(entity);
  }
  return { revision, madeBy, reports, entities: entities as Entities };
}

/** Keeps it in place of the one before, whole or not at all. */
export async function keepView(db: Database, { entities, ...view }: View): Promise<void> {
  const flat: Part = Object.entries(entities).flatMap(([kind, all]) =>
    all.map((entity) => [kind, entity] as const),
  );
  const parts = Math.ceil(flat.length / inAPart);
  const tx = db.transaction('meta', 'readwrite');
  await Promise.all([
    tx.store.put({ ...view, parts } satisfies Head, viewKey),
    tx.store.delete(allParts()),
    ...Array.from({ length: parts }, (_, i) =>
      tx.store.put(flat.slice(i * inAPart, (i + 1) * inAPart), partKey(i)),
    ),
    tx.done,
  ]);
}
