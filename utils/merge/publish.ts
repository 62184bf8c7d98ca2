import { compareFields, compareStamps } from './apply';
import type { Field, StoredRecord } from './record';

/** What each browser has in a mailbox now: device → record id → record, or the part of it that it publishes. */
export type Published = ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>;

/**
 * The part of a record that this device publishes: every field, and the tombstone, that no other device has in the
 * mailbox at the same or a newer stamp. Where two have the same one, the lower device id keeps it. `adopt` says
 * whether what others wrote, and nobody has there any more, is taken over. Undefined when nothing is left to publish.
 */
export function publishedPart(
  record: StoredRecord,
  published: Published,
  device: string,
  adopt: boolean,
): StoredRecord | undefined {
  const own = published.get(device)?.get(record.id);
  const others = [...published].flatMap(([name, records]) => {
    const theirs = name === device ? undefined : records.get(record.id);
    return theirs ? [{ name, theirs }] : [];
  });
  /** `order` says whether what somebody has there is newer than ours, the same or older; undefined for nothing. */
  const isMine = (author: string, order: (there: StoredRecord) => number | undefined) => {
    const iHaveIt = own !== undefined && order(own) === 0;
    const isElsewhere = others.some(({ name, theirs }) => {
      const than = order(theirs);
      return than !== undefined && (than > 0 || (than === 0 && (!iHaveIt || name < device)));
    });
    return !isElsewhere && (author === device || iHaveIt || adopt);
  };
  const fields = Object.fromEntries(
    Object.entries(record.fields).filter(([name, field]) =>
      isMine(field[1][1], (there) => orderOf(there, name, field)),
    ),
  );
  const { deleted } = record;
  const buried =
    deleted && isMine(deleted[1], ({ deleted: there }) => there && compareStamps(there, deleted));
  if (Object.keys(fields).length === 0 && !buried) return undefined;
  return { id: record.id, kind: record.kind, space: record.space, fields, ...(buried ? { deleted } : {}) };
}

/** Whether every field of a record, and its tombstone, is in the mailbox in somebody's hands. */
export function isCovered(record: StoredRecord, published: Published): boolean {
  const versions = [...published.values()].flatMap((records) => records.get(record.id) ?? []);
  return (
    Object.entries(record.fields).every(([name, field]) =>
      versions.some((theirs) => (orderOf(theirs, name, field) ?? -1) >= 0),
    ) &&
    (!record.deleted ||
      versions.some(
        ({ deleted }) => deleted && record.deleted && compareStamps(deleted, record.deleted) >= 0,
      ))
  );
}

/** Whether a record's field of this name is newer than this value, the same or older; undefined where it has none. */
function orderOf({ fields }: StoredRecord, name: string, field: Field): number | undefined {
  const there = fields[name];
  // What every object inherits is no field.
  return Array.isArray(there) ? compareFields(there as unknown as Field, field) : undefined;
}
