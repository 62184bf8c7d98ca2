import { compareFields, compareStamps } from './apply';
import type { Field, StoredRecord } from './record';

/** What each browser has in a mailbox now: device → record id → record, or the part of it that it publishes. */
export type Published = ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>;

/**
 * The part of a record that this device publishes: every field that no other device has in the mailbox at the same
 * or a newer stamp. Where two have the same one, the lower device id keeps it. `adopt` says whether fields that
 * others wrote, and that nobody has there any more, are taken over. Undefined when nothing is left to publish.
 */
export function publishedPart(
  record: StoredRecord,
  published: Published,
  device: string,
  adopt: boolean,
): StoredRecord | undefined {
  const others = [...published].filter(([name]) => name !== device);
  const own = published.get(device)?.get(record.id);
  const fields: Record<string, Field> = {};
  for (const [name, field] of Object.entries(record.fields)) {
    const mine = own?.fields[name];
    const iHaveIt = mine !== undefined && compareFields(mine, field) === 0;
    const elsewhere = others.some(([other, records]) => {
      const theirs = records.get(record.id)?.fields[name];
      if (!theirs) return false;
      const order = compareFields(theirs, field);
      return order > 0 || (order === 0 && (!iHaveIt || other < device));
    });
    if (elsewhere) continue;
    if (field[1][1] === device || iHaveIt || adopt) fields[name] = field;
  }
  const { deleted } = record;
  const buried =
    deleted &&
    !others.some(([, records]) => {
      const theirs = records.get(record.id)?.deleted;
      return theirs !== undefined && compareStamps(theirs, deleted) >= 0;
    }) &&
    (deleted[1] === device || adopt || own?.deleted !== undefined);
  if (Object.keys(fields).length === 0 && !buried) return undefined;
  return { id: record.id, kind: record.kind, space: record.space, fields, ...(buried ? { deleted } : {}) };
}

/** Whether every field of a record, and its tombstone, is in the mailbox in somebody's hands. */
export function isCovered(record: StoredRecord, published: Published): boolean {
  const versions = [...published.values()].flatMap((records) => records.get(record.id) ?? []);
  return (
    Object.entries(record.fields).every(([name, field]) =>
      versions.some(({ fields }) => {
        const theirs = fields[name];
        return theirs !== undefined && compareFields(theirs, field) >= 0;
      }),
    ) &&
    (!record.deleted ||
      versions.some(
        ({ deleted }) => deleted && record.deleted && compareStamps(deleted, record.deleted) >= 0,
      ))
  );
}
