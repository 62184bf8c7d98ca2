import type { Database } from './open';
import { revisionKey, type Revision } from './revision';
import { databaseName, schemaVersion } from './version';

/** What a first screen shows, as it was kept: one small value. */
export interface KeptGlance {
  /** The state of the records that it shows. */
  readonly revision: Revision;
  /** The version of OKRail that made it. */
  readonly madeBy: string;
  /** Milliseconds since 1970: from then on, standings are those of another day. */
  readonly until: number;
  /** Known to those who made it and who show it. */
  readonly shows: unknown;
}

export const glanceKey = 'glance';

export async function keepGlance(db: Database, glance: KeptGlance): Promise<void> {
  await db.put('meta', glance, glanceKey);
}

/** Whether what is kept still shows the records as they are. */
export async function glanceHolds(db: Database, madeBy: string, now: number): Promise<boolean> {
  const { store } = db.transaction('meta');
  const [revision, glance] = await Promise.all([store.get(revisionKey), store.get(glanceKey)]);
  return holds(glance as KeptGlance | undefined, revision, madeBy, now);
}

function holds(glance: KeptGlance | undefined, revision: unknown, madeBy: string, now: number): boolean {
  return glance?.revision === revision && glance?.madeBy === madeBy && now < glance.until;
}

export interface FirstLook {
  /** `empty` when nothing was ever stored; undefined when it has to be made anew, or cannot be told so quickly. */
  readonly glance: KeptGlance | 'empty' | undefined;
  /** What was being typed when the panel closed; undefined when it could not be read here. */
  readonly typing: ReadonlyMap<string, unknown> | undefined;
}

/** How long the database may take before somebody looks who can also say what is wrong with it. */
const patienceMs = 1_500;

/**
 * What the first screen needs, read by a connection of its own that nothing has to be fetched for and that changes
 * nothing: what has to be upgraded, or fails, is left to `openDatabase`.
 */
export async function firstLook(madeBy: string, now: number): Promise<FirstLook> {
  const unknown: FirstLook = { glance: undefined, typing: undefined };
  const tooLong = new Promise<FirstLook>((resolve) => setTimeout(resolve, patienceMs, unknown));
  return Promise.race([tooLong, look(madeBy, now).catch(() => unknown)]);
}

async function look(madeBy: string, now: number): Promise<FirstLook> {
  const opening = indexedDB.open(databaseName);
  let isNew = false;
  opening.addEventListener('upgradeneeded', () => {
    // There is none yet, and asking must not make one.
    isNew = true;
    opening.transaction?.abort();
  });
  const db = await answer(opening).catch((error: unknown) => {
    if (isNew) return undefined;
    throw error;
  });
  if (!db) return { glance: 'empty', typing: new Map() };
  try {
    if (db.version !== schemaVersion) return { glance: undefined, typing: undefined };
    const tx = db.transaction(['meta', 'typing', 'records']);
    const [meta, kept] = [tx.objectStore('meta'), tx.objectStore('typing')];
    const [revision, glance, keys] = await Promise.all([
      answer(meta.get(revisionKey)),
      answer(meta.get(glanceKey)) as Promise<KeptGlance | undefined>,
      answer(kept.getAllKeys()),
    ]);
    // What is hardly ever there is not asked for each time.
    const values: readonly unknown[] = keys.length > 0 ? await answer(kept.getAll()) : [];
    const typing = new Map(keys.map((key, i) => [String(key), values[i]]));
    if (holds(glance, revision, madeBy, now)) return { glance, typing };
    const some = await answer(tx.objectStore('records').getAllKeys(null, 1));
    return { glance: some.length === 0 ? 'empty' : undefined, typing };
  } finally {
    db.close();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The database did not answer.')),
    );
  });
}
