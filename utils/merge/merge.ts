import { compareFields, compareStamps } from './apply';
import type { Field, Stamp, StoredRecord } from './record';

/** A text of this browser that gave way to one whose author had not seen it. */
export interface Replaced {
  readonly field: string;
  readonly value: unknown;
}

/**
 * Two versions of one record as one: for each field the newer value wins, and the newer tombstone. What is in only
 * one of them stays: absence never deletes. Answers `mine` itself when it already has everything. `device` is the
 * browser that holds `mine`: a newer value under its own name was written by a copy of it, which saw nothing of this.
 */
export function mergeRecords(
  mine: StoredRecord,
  theirs: StoredRecord,
  device?: string,
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
    if (isKnown && isLost(before, value, device)) (replaced ??= []).push({ field: name, value: before[0] });
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
function isLost(mine: Field, theirs: Field, device: string | undefined): boolean {
  const text = mine[0];
  if (typeof text !== 'string' || text === '' || text === theirs[0]) return false;
  const stamp = mine[1];
  const newer = theirs[1];
  const sawBefore = theirs[2];
  const isSeen = sawBefore !== undefined && compareStamps(sawBefore, stamp) === 0;
  return !isSeen && !isOwnNext(stamp, sawBefore, device) && !isOwnNext(stamp, newer, device);
}

/** Whoever wrote later under the same name had seen it, unless that name is ours: then a copy of this browser did. */
function isOwnNext(stamp: Stamp, later: Stamp | undefined, device: string | undefined): boolean {
  return later !== undefined && later[1] === stamp[1] && later[0] > stamp[0] && later[1] !== device;
}
