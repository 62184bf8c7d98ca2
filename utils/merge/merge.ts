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
 * one of them stays: absence never deletes. Answers `mine` itself when it already has everything. `names` are those of
 * the browser that holds `mine`: a newer value under one of them was written by a copy, which saw nothing of this.
 */
export function mergeRecords(
  mine: StoredRecord,
  theirs: StoredRecord,
  names?: OwnNames,
): { readonly record: StoredRecord; readonly replaced: readonly Replaced[] } {
  const { fields: known } = mine;
  let fields: Record<string, Field> | undefined;
  let replaced: Replaced[] | undefined;
  for (const name in theirs.fields) {
    const value = theirs.fields[name];
    if (!value) continue;
    const before = known[name];
    // What every object inherits is no field.
    const isKnown = Array.isArray(before);
    if (isKnown && compareFields(before, value) >= 0) continue;
    fields ??= { ...known };
    fields[name] = value;
    if (isKnown && isLost(before, value, names)) (replaced ??= []).push({ field: name, value: before[0] });
  }
  const newer = theirs.deleted && (!mine.deleted || compareStamps(theirs.deleted, mine.deleted) > 0);
  if (!fields && !newer) return { record: mine, replaced: [] };
  const record: { -readonly [K in keyof StoredRecord]: StoredRecord[K] } = { ...mine };
  if (fields) record.fields = fields;
  if (newer) record.deleted = theirs.deleted;
  return { record, replaced: replaced ?? [] };
}

/**
 * A text is lost, not edited, unless the author of the newer one is known to have seen it. Where a third browser
 * wrote in between it is not known, and the text is rather kept once too often.
 */
function isLost(mine: Field, theirs: Field, names: OwnNames | undefined): boolean {
  const text = mine[0];
  if (typeof text !== 'string' || text === '' || text === theirs[0]) return false;
  const stamp = mine[1];
  const newer = theirs[1];
  const sawBefore = theirs[2];
  const isSeen = sawBefore !== undefined && compareStamps(sawBefore, stamp) === 0;
  return !isSeen && !isOwnNext(stamp, sawBefore, names) && !isOwnNext(stamp, newer, names);
}

/** Whoever wrote later under the same name had seen it, unless we wrote this one: then a copy of us wrote the other. */
function isOwnNext(stamp: Stamp, later: Stamp | undefined, names: OwnNames | undefined): boolean {
  return later !== undefined && later[1] === stamp[1] && later[0] > stamp[0] && !isOurs(stamp, names);
}

function isOurs([n, device]: Stamp, names: OwnNames | undefined): boolean {
  const until = names?.get(device);
  return until !== undefined && n <= until;
}
