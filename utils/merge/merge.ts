import { compareStamps } from './apply';
import type { StoredRecord } from './record';

/** A value of this browser that gave way to a newer one. */
export interface Replaced {
  readonly field: string;
  readonly value: unknown;
}

/**
 * Two versions of one record as one: for each field the newer value wins, and the newer tombstone. What is in only
 * one of them stays: absence never deletes. Answers `mine` itself when it already has everything.
 */
export function mergeRecords(
  mine: StoredRecord,
  theirs: StoredRecord,
): { readonly record: StoredRecord; readonly replaced: readonly Replaced[] } {
  const fields: Record<string, StoredRecord['fields'][string]> = { ...mine.fields };
  const replaced: Replaced[] = [];
  let changed = false;
  for (const [field, value] of Object.entries(theirs.fields)) {
    const known = mine.fields[field];
    if (known && compareStamps(known[1], value[1]) >= 0) continue;
    fields[field] = value;
    changed = true;
    if (known && typeof known[0] === 'string' && known[0] !== value[0])
      replaced.push({ field, value: known[0] });
  }
  const newer = theirs.deleted && (!mine.deleted || compareStamps(theirs.deleted, mine.deleted) > 0);
  if (!changed && !newer) return { record: mine, replaced };
  const deleted = newer ? theirs.deleted : mine.deleted;
  return { record: { ...mine, fields, ...(deleted ? { deleted } : {}) }, replaced };
}
