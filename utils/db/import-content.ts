import type { Content } from '@/utils/backup/backup';
import { planImport, type ImportMode, type ImportPlan } from '@/utils/backup/plan-import';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { StoredRecord } from '@/utils/merge/record';
import { isProblem, problem, type Problem } from '@/utils/problem/problem';
import { readWeekJson } from '@/utils/week/formats/json';
import { columnOf } from '@/utils/week/team';
import { applyChanges } from './apply-changes';
import { atomically, putAll, putRecords } from './atomically';
import { fromSaved } from './content';
import type { Database } from './open';
import { savingProblem } from './saving-problem';
import { asTeamFiles, teamFilesKey } from './team-files';

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
  readonly teamFiles: readonly string[];
}

const stores = ['records', 'captures', 'pictures', 'log', 'replaced', 'meta'] as const;

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
  readonly newTeamFiles: number;
}> {
  const tx = db.transaction(['records', 'captures', 'meta']);
  const [here, known, team] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('captures').getAllKeys(),
    tx.objectStore('meta').get(teamFilesKey),
  ]);
  const newTeamFiles = newFilesAmong(content.teamFiles ?? [], asTeamFiles(team)).length;
  const have = new Set(known);
  const newCaptures = content.captures.filter(({ id }) => !have.has(id)).length;
  return { plan: planImport(here, content.records, mode, tools), here, newCaptures, newTeamFiles };
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
      const [here, haveCaptures, havePictures, haveLog, meta] = await Promise.all([
        tx.objectStore('records').getAll(),
        tx.objectStore('captures').getAllKeys(),
        tx.objectStore('pictures').getAllKeys(),
        tx.objectStore('log').getAllKeys(),
        tx.objectStore('meta').get(teamFilesKey),
      ]);
      const team = asTeamFiles(meta);
      const plan = planImport(here, content.records, mode, tools);
      const added = {
        captures: missing(content.captures, haveCaptures, ({ id }) => id),
        pictures: missing(pictures, havePictures, ({ evidence }) => evidence),
        log: missing(content.log, haveLog, ({ id }) => id),
        teamFiles: newFilesAmong(content.teamFiles ?? [], team),
      };
      const entry = entryFor('import', plan.changes, plan.inverse, tools);
      putRecords(tx, plan.records);
      putAll(tx, 'captures', added.captures);
      putAll(tx, 'pictures', added.pictures);
      putAll(tx, 'log', [...added.log, entry]);
      // Into an empty database the texts that were kept come along; else they would come again with each import.
      putAll(tx, 'replaced', [...plan.replaced, ...(here.length === 0 ? content.replaced : [])]);
      if (added.teamFiles.length > 0)
        await tx.objectStore('meta').put([...team, ...added.teamFiles], teamFilesKey);
      return {
        entry,
        captures: added.captures.map(({ id }) => id),
        pictures: added.pictures.map(({ evidence }) => evidence),
        log: added.log.map(({ id }) => id),
        teamFiles: added.teamFiles,
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
      const records = await applyChanges(tx.objectStore('records'), entry.inverse, tools.now, tools.device);
      putRecords(tx, records);
      const undone = entryFor('undo', entry.inverse, entry.changes, tools);
      const team = asTeamFiles(await tx.objectStore('meta').get(teamFilesKey));
      await Promise.all([
        ...imported.captures.map((id) => tx.objectStore('captures').delete(id)),
        ...imported.pictures.map((id) => tx.objectStore('pictures').delete(id)),
        ...imported.log.map((id) => tx.objectStore('log').delete(id)),
        tx.objectStore('log').put(undone),
        tx.objectStore('meta').put(
          team.filter((file) => !imported.teamFiles.includes(file)),
          teamFilesKey,
        ),
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

/** The week files of members and weeks that are not here yet; what is here stays. */
function newFilesAmong(incoming: readonly string[], here: readonly string[]): readonly string[] {
  const columns = (file: string) => {
    const week = readWeekJson(file);
    return isProblem(week) ? undefined : columnOf(week);
  };
  const known = new Set(here.map(columns));
  return incoming.filter((file) => {
    const column = columns(file);
    if (column === undefined || known.has(column)) return false;
    known.add(column);
    return true;
  });
}

function entryFor(
  verb: 'import' | 'undo',
  changes: LogEntry['changes'],
  inverse: LogEntry['inverse'],
  { now, newId, by }: ImportTools,
): LogEntry {
  return { id: newId(), at: now, by, verb, subjects: changes.map(({ id }) => id), changes, inverse };
}
