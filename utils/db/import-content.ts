import type { Content } from '@/utils/backup/backup';
import { planImport, type ImportMode, type ImportPlan } from '@/utils/backup/plan-import';
import { applyChange } from '@/utils/merge/apply';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { StoredRecord } from '@/utils/merge/record';
import { problem, type Problem } from '@/utils/problem/problem';
import { atomically } from './atomically';
import { fromSaved } from './content';
import type { Database } from './open';
import { rowOf } from './row';
import { mySpace, savingProblem } from './save';

export interface ImportTools {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
  readonly device: string;
  readonly by: string | null;
}

/** What an import did, enough to take it back. */
export interface Imported {
  readonly entry: LogEntry;
  readonly captures: readonly string[];
  readonly pictures: readonly string[];
  readonly log: readonly string[];
}

const stores = ['records', 'captures', 'pictures', 'log', 'replaced'] as const;

/** What an import would change. Stores nothing. */
export async function previewImport(
  db: Database,
  content: Content,
  mode: ImportMode,
  tools: Pick<ImportTools, 'now' | 'device'>,
): Promise<{
  readonly plan: ImportPlan;
  readonly here: readonly StoredRecord[];
  readonly newCaptures: number;
}> {
  const tx = db.transaction(['records', 'captures']);
  const [here, known] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('captures').getAllKeys(),
  ]);
  const have = new Set(known);
  const newCaptures = content.captures.filter(({ id }) => !have.has(id)).length;
  return { plan: planImport(here, content.records, mode, tools), here, newCaptures };
}

/**
 * Stores a backup in one strict transaction: all of it or none. What is worked out is worked out on what the
 * transaction sees, so an edit made meanwhile in another panel is not lost. What pages showed only adds up.
 */
export async function importContent(
  db: Database,
  content: Content,
  mode: ImportMode,
  tools: ImportTools,
): Promise<Imported | Problem> {
  try {
    const pictures = content.pictures.map(fromSaved);
    return await atomically(db, stores, async (tx) => {
      const [here, haveCaptures, havePictures, haveLog] = await Promise.all([
        tx.objectStore('records').getAll(),
        tx.objectStore('captures').getAllKeys(),
        tx.objectStore('pictures').getAllKeys(),
        tx.objectStore('log').getAllKeys(),
      ]);
      const plan = planImport(here, content.records, mode, tools);
      const added = {
        captures: missing(content.captures, haveCaptures, ({ id }) => id),
        pictures: missing(pictures, havePictures, ({ evidence }) => evidence),
        log: missing(content.log, haveLog, ({ id }) => id),
      };
      const entry = entryFor('import', plan.changes, plan.inverse, tools);
      const writes: readonly (() => Promise<unknown>)[] = [
        ...plan.records.map((record) => () => tx.objectStore('records').put(rowOf(record))),
        ...added.captures.map((each) => () => tx.objectStore('captures').put(each)),
        ...added.pictures.map((each) => () => tx.objectStore('pictures').put(each)),
        ...added.log.map((each) => () => tx.objectStore('log').put(each)),
        // Into an empty database the texts that were kept come along; else they would come again with each import.
        ...[...plan.replaced, ...(here.length === 0 ? content.replaced : [])].map(
          (text) => () => tx.objectStore('replaced').add(text),
        ),
        () => tx.objectStore('log').put(entry),
      ];
      // A write that throws at once is then one rejection among the others.
      await Promise.all(writes.map(async (write) => write()));
      return {
        entry,
        captures: added.captures.map(({ id }) => id),
        pictures: added.pictures.map(({ evidence }) => evidence),
        log: added.log.map(({ id }) => id),
      };
    });
  } catch (error) {
    return problem(savingProblem(error));
  }
}

/** Takes an import back, whole or not at all: records return under new stamps, what was added beside them goes. */
export async function undoImport(
  db: Database,
  imported: Imported,
  tools: ImportTools,
): Promise<LogEntry | Problem> {
  const { entry } = imported;
  try {
    return await atomically(db, stores, async (tx) => {
      for (const change of entry.inverse) {
        const before = await tx.objectStore('records').get([mySpace, change.id]);
        await tx
          .objectStore('records')
          .put(rowOf(applyChange(before, change, mySpace, tools.now, tools.device)));
      }
      const undone = entryFor('undo', entry.inverse, entry.changes, tools);
      await Promise.all([
        ...imported.captures.map((id) => tx.objectStore('captures').delete(id)),
        ...imported.pictures.map((id) => tx.objectStore('pictures').delete(id)),
        ...imported.log.map((id) => tx.objectStore('log').delete(id)),
        tx.objectStore('log').put(undone),
      ]);
      return undone;
    });
  } catch (error) {
    return problem(savingProblem(error));
  }
}

function missing<T>(all: readonly T[], have: readonly string[], keyOf: (each: T) => string): readonly T[] {
  const known = new Set(have);
  return all.filter((each) => !known.has(keyOf(each)));
}

function entryFor(
  verb: 'import' | 'undo',
  changes: LogEntry['changes'],
  inverse: LogEntry['inverse'],
  { now, newId, by }: ImportTools,
): LogEntry {
  return { id: newId(), at: now, by, verb, subjects: changes.map(({ id }) => id), changes, inverse };
}
