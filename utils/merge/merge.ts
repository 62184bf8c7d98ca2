import { compareFields, compareStamps } from './apply';
import type { Field, Stamp, StoredRecord } from './record';

/** A text of this browser that gave way to one whose author had not seen it. */
export interface Replaced {
  readonly field: string;
  readonly value: unknown;
}

/**
 * The names that a browser wrote under, and until which stamp. It gives a name up when it finds that a copy of its
 * profile writes under it too, and the copy may keep it.
 */
export type OwnNames = ReadonlyMap<string, number>;

/**
 * Two versions of one record as one: for each field the newer value wins, and the newer tombstone. What is in only
 * one of them stays: absence never deletes. Answers `mine` itself when it already has everything, and `theirs` when
 * that has.
 */
export function mergeRecords(mine: StoredRecord, theirs: StoredRecord): StoredRecord {
  const fields = newestFields(mine.fields, theirs.fields);
  const deleted = newestOf(mine.deleted, theirs.deleted);
  if (fields === mine.fields && deleted === mine.deleted) return mine;
  const isTheirs = fields === theirs.fields && deleted === theirs.deleted;
  if (isTheirs && theirs.kind === mine.kind && theirs.space === mine.space) return theirs;
  const { id, kind, space } = mine;
  return deleted ? { id, kind, space, fields, deleted } : { id, kind, space, fields };
}

/**
 * The texts of `mine` that give way in a merge with `theirs`, whose author had not seen them. `names` are those of the
 * browser that holds `mine`: a newer value under one of them was written by a copy, which saw nothing of this.
 */
export function lostTexts(mine: StoredRecord, theirs: StoredRecord, names?: OwnNames): readonly Replaced[] {
  const lost: Replaced[] = [];
  for (const name in theirs.fields) {
    const before = fieldOf(mine.fields, name);
    const after = fieldOf(theirs.fields, name);
    if (before && after && compareFields(after, before) > 0 && isLost(before, after, names))
      lost.push({ field: name, value: before[0] });
  }
  return lost;
}

type Fields = StoredRecord['fields'];

/** One side itself where it has everything: of many records none is made anew then. */
function newestFields(mine: Fields, theirs: Fields): Fields {
  let newer = 0;
  let older = 0;
  let common = 0;
  for (const name in theirs) {
    const before = fieldOf(mine, name);
    const order = before ? compareFields(theirs[name]!, before) : 1;
    if (before) common += 1;
    if (order > 0) newer += 1;
    if (order < 0) older += 1;
  }
  if (newer === 0) return mine;
  if (older === 0 && common === countOf(mine)) return theirs;
  const fields: Record<string, Field> = { ...mine };
  for (const name in theirs) {
    const before = fieldOf(mine, name);
    const after = theirs[name]!;
    if (!before || compareFields(after, before) > 0) fields[name] = after;
  }
  return fields;
}

/** What every object inherits is no field, whatever a field is named. */
function fieldOf(fields: Fields, name: string): Field | undefined {
  const field = fields[name];
  return Array.isArray(field) ? (field as unknown as Field) : undefined;
}

function countOf(fields: Fields): number {
  let count = 0;
  for (const _ in fields) count += 1;
  return count;
}

function newestOf(mine: Stamp | undefined, theirs: Stamp | undefined): Stamp | undefined {
  return theirs && (!mine || compareStamps(theirs, mine) > 0) ? theirs : mine;
}

/**
 * A text is lost, not edited, unless the author of the newer one is known to have seen it. Where a third browser
 * wrote in between it is not known, and the text is rather kept once too often.
 */
function isLost(mine: Field, theirs: Field, names: OwnNames | undefined): boolean {
  const [text, stamp] = mine;
  const [newer, newerStamp, sawBefore] = theirs;
  const isSeen =
    isOwnNext(stamp, newerStamp, names) ||
    (sawBefore !== undefined &&
      (compareStamps(sawBefore, stamp) === 0 || isOwnNext(stamp, sawBefore, names)));
  return !isSeen && typeof text === 'string' && text !== '' && text !== newer;
}

/** Whoever wrote later under the same name had seen it, unless we wrote this one: then a copy of us wrote the other. */
function isOwnNext(stamp: Stamp, later: Stamp, names: OwnNames | undefined): boolean {
  return later[1] === stamp[1] && later[0] > stamp[0] && !isOurs(stamp, names);
}

function isOurs([n, device]: Stamp, names: OwnNames | undefined): boolean {
  const until = names?.get(device);
  return until !== undefined && n <= until;
}
