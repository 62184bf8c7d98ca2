import { compareFields, compareStamps } from './apply';
import type { Field, Stamp, StoredRecord } from './record';

/** A text of this browser that gave way to one whose author had not seen it. */
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
  const fields: Record<string, Field> = { ...mine.fields };
  const replaced: Replaced[] = [];
  let changed = false;
  for (const [name, value] of Object.entries(theirs.fields)) {
    const known = mine.fields[name];
    if (known && compareFields(known, value) >= 0) continue;
    fields[name] = value;
    changed = true;
    if (known && isLost(known, value)) replaced.push({ field: name, value: known[0] });
  }
  const newer = theirs.deleted && (!mine.deleted || compareStamps(theirs.deleted, mine.deleted) > 0);
  if (!changed && !newer) return { record: mine, replaced };
  const deleted = newer ? theirs.deleted : mine.deleted;
  return { record: { ...mine, fields, ...(deleted ? { deleted } : {}) }, replaced };
}

/**
 * A text is lost, not edited, unless the author of the newer one is known to have seen it. Where a third browser
 * wrote in between it is not known, and the text is rather kept once too often.
 */
function isLost([text, stamp]: Field, [newer, newerStamp, sawBefore]: Field): boolean {
  if (typeof text !== 'string' || text === '' || text === newer) return false;
  const [n, device] = stamp;
  const isSeen = (seen: Stamp | undefined) => seen !== undefined && seen[1] === device && seen[0] >= n;
  return !isSeen(sawBefore) && (newerStamp[1] !== device || newerStamp[0] === n);
}
