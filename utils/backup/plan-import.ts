import { applyChange } from '@/utils/merge/apply';
import { lostTexts, mergeRecords } from '@/utils/merge/merge';
import type { Change, StoredRecord } from '@/utils/merge/record';
import { preferencesId } from '@/utils/okr/no-preferences';
import type { SavedText } from './backup';
import { difference } from './difference';

/**
 * merge: what is newer wins, field by field, and nothing that is here leaves.
 * replace: everything becomes as it is in the backup; what the backup does not have is removed.
 */
export type ImportMode = 'merge' | 'replace';

export interface ImportPlan {
  /** The records to store, whole. */
  readonly records: readonly StoredRecord[];
  /** What changes, as the user sees it, and what takes it back. */
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  /** Texts that give way to newer ones. */
  readonly replaced: readonly SavedText[];
}

/**
 * Works out an import and changes nothing. What the backup brings keeps its own stamps, so that other browsers see
 * what they have seen before; what replacing must overrule is written anew by this `device`. `now` in milliseconds.
 */
export function planImport(
  here: readonly StoredRecord[],
  incoming: readonly StoredRecord[],
  mode: ImportMode,
  { now, device }: { readonly now: number; readonly device: string },
): ImportPlan {
  const mine = new Map(here.map((record) => [keyOf(record), record]));
  const theirs = new Map(incoming.map((record) => [keyOf(record), record]));
  const plan = {
    records: [] as StoredRecord[],
    changes: [] as Change[],
    inverse: [] as Change[],
    replaced: [] as SavedText[],
  };
  for (const key of new Set([...theirs.keys(), ...mine.keys()])) {
    const before = mine.get(key);
    const given = theirs.get(key);
    const wanted = given && before && mode === 'merge' ? withoutIdentity(before, given) : given;
    const merged = merge(before, wanted, now);
    let after = merged.record;
    const overruled = mode === 'replace' ? difference(after, wanted) : undefined;
    if (overruled && after) after = applyChange(after, overruled, after.space, now, device);
    else plan.replaced.push(...merged.replaced);
    if (!after || after === before) continue;
    plan.records.push(after);
    const change = difference(before, after);
    const back = difference(after, before);
    if (change) plan.changes.push(change);
    if (back) plan.inverse.unshift(back);
  }
  return plan;
}

function keyOf({ space, id }: StoredRecord): string {
  return JSON.stringify([space, id]);
}

function merge(
  before: StoredRecord | undefined,
  wanted: StoredRecord | undefined,
  at: number,
): { readonly record: StoredRecord | undefined; readonly replaced: readonly SavedText[] } {
  if (!before || !wanted) return { record: before ?? wanted, replaced: [] };
  const { id, kind } = before;
  const replaced = lostTexts(before, wanted);
  return {
    record: mergeRecords(before, wanted),
    replaced: replaced.map((text) => ({ ...text, record: id, kind, at })),
  };
}

/** Who sits at this browser was said here; a file that somebody else saved does not change it. */
function withoutIdentity(mine: StoredRecord, theirs: StoredRecord): StoredRecord {
  if (mine.id !== preferencesId || mine.fields.me === undefined) return theirs;
  const { me: _me, ...fields } = theirs.fields;
  return { ...theirs, fields };
}
