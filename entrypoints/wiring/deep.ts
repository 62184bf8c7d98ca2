import type { Capture } from '@/utils/evidence/capture';
import * as captures from '@/utils/db/captures';
import * as records from '@/utils/db/load';
import * as log from '@/utils/db/log';
import * as meta from '@/utils/db/meta';
import type { Database } from '@/utils/db/open';
import * as saving from '@/utils/db/save';
import * as team from '@/utils/db/team-files';
import * as typing from '@/utils/db/typing';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { StoredRecord } from '@/utils/merge/record';
import { tell } from '@/utils/messages/tell';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { database } from './database';
import { doubtLog } from './new-log';

/**
 * What a first screen does without, and every screen after it needs: the database, and what makes a board of it. One
 * part, fetched while nothing else happens or when it is first needed. It knows no schema: those take up room that a
 * panel which is only looked at can spare.
 */
export { uuidv7 as newId } from 'uuidv7';
export { boardInSteps, boardOf } from '@/utils/stores/board';
export { tell } from '@/utils/messages/tell';
export { loadWorkspace } from './load-workspace';

/** The database. What keeps it from being opened is thrown, as the cause. */
export async function db(): Promise<Database> {
  const opened = await database();
  if (isProblem(opened)) throw new Error(opened.kind, { cause: opened });
  return opened;
}

export async function deviceId(): Promise<string> {
  return meta.deviceId(await db(), Math.random);
}

export async function byId(ids: readonly string[]): Promise<readonly StoredRecord[]> {
  return records.recordsById(await db(), ids);
}

/** Stores an action with what belongs to it, and asks the background to publish it. */
export async function save(
  entry: LogEntry,
  seen: readonly Capture[],
  image: Blob | undefined,
): Promise<readonly StoredRecord[] | Problem> {
  const opened = await database();
  if (isProblem(opened)) return opened;
  const evidence = seen[0]?.evidence;
  const picture = image && evidence ? { evidence, at: entry.at, image } : undefined;
  const saved = await saving.save(
    opened,
    { entry, captures: seen, ...(picture ? { picture } : {}) },
    await deviceId(),
  );
  // The background publishes; if it cannot be asked now, its alarm comes round anyway.
  if (isProblem(saved)) await doubtLog();
  else tell('saved', {});
  return saved;
}

export async function logOf(subject: string): Promise<readonly LogEntry[]> {
  return log.logOf(await db(), subject);
}

export async function capturesOf(
  evidence: readonly string[],
): Promise<ReadonlyMap<string, readonly Capture[]>> {
  return captures.capturesOf(await db(), evidence);
}

export async function pictureOf(evidence: string): Promise<Blob | undefined> {
  return (await captures.pictureOf(await db(), evidence))?.image;
}

export async function keepTyping(key: string, value: unknown): Promise<void> {
  await typing.keepTyping(await db(), key, value);
}

/** What was being typed in every form when it was last closed. */
export async function allTyping(): Promise<ReadonlyMap<string, unknown>> {
  return typing.allTyping(await db());
}

export async function teamFiles(): Promise<readonly string[]> {
  return team.teamFiles(await db());
}

export async function keepTeamFiles(files: readonly string[]): Promise<Problem | undefined> {
  return team.keepTeamFiles(await db(), files);
}
