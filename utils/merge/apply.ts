import type { Change, Field, Stamp, StoredRecord } from './record';

/**
 * A record after one change by this device. The stamp is later than everything that this record has seen, whatever
 * the device's clock says, so an edit always beats what its author saw. `now` is in milliseconds since 1970.
 */
export function applyChange(
  before: StoredRecord | undefined,
  change: Change,
  space: string,
  now: number,
  device: string,
): StoredRecord {
  const stamp: Stamp = [Math.max(now, newestStamp(before) + 1), device];
  const base = before ?? { id: change.id, kind: change.kind, space, fields: {} };
  if (change.remove) return { ...base, deleted: stamp };
  const written = Object.entries(change.set ?? {}).map(([name, value]): [string, Field] => {
    const seen = base.fields[name];
    const sawBefore = typeof seen?.[0] === 'string' ? lastOfAnother(seen, device) : undefined;
    return [name, sawBefore ? [value, stamp, sawBefore] : [value, stamp]];
  });
  return { ...base, fields: { ...base.fields, ...Object.fromEntries(written) } };
}

/** A record lives while some field of it is newer than its tombstone. */
export function isAlive({ deleted, fields }: StoredRecord): boolean {
  return !deleted || Object.values(fields).some(([, stamp]) => compareStamps(stamp, deleted) > 0);
}

export function compareStamps(a: Stamp, b: Stamp): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
}

/**
 * Which of two values of a field is newer. Copied profiles may write two values at one stamp, until one of them takes
 * another name; then the values decide, the same way in every browser.
 */
export function compareFields(a: Field, b: Field): number {
  const order = compareStamps(a[1], b[1]);
  if (order !== 0 || a[0] === b[0]) return order;
  const [one, other] = [JSON.stringify(a[0] ?? null), JSON.stringify(b[0] ?? null)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What the author saw of others: through a run of edits of one's own, the value that the run began on. */
function lastOfAnother([, stamp, sawBefore]: Field, device: string): Stamp | undefined {
  return stamp[1] === device ? sawBefore : stamp;
}

function newestStamp(record: StoredRecord | undefined): number {
  if (!record) return 0;
  return Math.max(record.deleted?.[0] ?? 0, ...Object.values(record.fields).map(([, stamp]) => stamp[0]));
}
