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
 * that has. `names` are those of the browser that holds `mine`: a newer value under one of them was written by a copy,
 * which saw nothing of this.
 */
export function mergeRecords(
  mine: StoredRecord,
  theirs: StoredRecord,
  names?: OwnNames,
): { readonly record: StoredRecord; readonly replaced: readonly Replaced[] } {
  const fields = newestFields(mine.fields, theirs.fields);
  const deleted = newestOf(mine.deleted, theirs.deleted);
  if (fields === mine.fields && deleted === mine.deleted) return { record: mine, replaced: [] };
  const replaced = lostTexts(mine.fields, theirs.fields, fields, names);
  const isTheirs = fields === theirs.fields && deleted === theirs.deleted;
  if (isTheirs && theirs.kind === mine.kind && theirs.space === mine.space)
    return { record: theirs, replaced };
  const record: { -readonly [K in keyof StoredRecord]: StoredRecord[K] } = { ...mine };
  record.fields = fields;
  if (deleted) record.deleted = deleted;
  return { record, replaced };
}

type Fields = StoredRecord['fields'];

/** One side itself where it has everything: of many records none is made anew then. */
function newestFields(mine: Fields, theirs: Fields): Fields {
  if (hasAll(mine, theirs)) return mine;
  if (hasAll(theirs, mine)) return theirs;
  const fields: Record<string, Field> = { ...mine };
  for (const name in theirs) {
    const value = theirs[name];
    if (isNewer(value, mine[name])) fields[name] = value;
  }
  return fields;
}

function hasAll(fields: Fields, others: Fields): boolean {
  for (const name in others) if (isNewer(others[name], fields[name])) return false;
  return true;
}

function isNewer(value: Field | undefined, than: Field | undefined): value is Field {
  return isField(value) && !(isField(than) && compareFields(than, value) >= 0);
}

/** What every object inherits is no field, whatever a field is named. */
function isField(value: Field | undefined): value is Field {
  return Array.isArray(value);
}

function newestOf(mine: Stamp | undefined, theirs: Stamp | undefined): Stamp | undefined {
  return theirs && (!mine || compareStamps(theirs, mine) > 0) ? theirs : mine;
}

function lostTexts(mine: Fields, theirs: Fields, fields: Fields, names: OwnNames | undefined): Replaced[] {
  const lost: Replaced[] = [];
  for (const name in theirs) {
    const before = mine[name];
    const after = theirs[name];
    if (after && after === fields[name] && isField(before) && isLost(before, after, names))
      lost.push({ field: name, value: before[0] });
  }
  return lost;
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
