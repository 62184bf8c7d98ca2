import type { StoredRecord } from '@/utils/merge/record';
import type { RecordRow } from './schema';

/** Whose room the records of this browser's user lie in. */
export const mySpace = 'me';

/** The field that says whose child a record is; kinds without one have no parent. */
const parentFields: Readonly<Record<string, string>> = {
  objective: 'cycle',
  'key-result': 'objective',
  'check-in': 'keyResult',
  attachment: 'keyResult',
  report: 'member',
  item: 'report',
};

const timeFields: Readonly<Record<string, string>> = {
  'check-in': 'at',
  evidence: 'addedAt',
  attachment: 'at',
};

/** A record as it is stored, with its index keys worked out from its fields. */
export function rowOf(record: StoredRecord): RecordRow {
  const parent = record.fields[parentFields[record.kind] ?? '']?.[0];
  const at = record.fields[timeFields[record.kind] ?? '']?.[0];
  return {
    ...plain(record),
    parent: typeof parent === 'string' ? parent : '',
    at: typeof at === 'number' ? at : 0,
  };
}

function plain({ id, kind, space, fields, deleted }: StoredRecord): StoredRecord {
  return deleted ? { id, kind, space, fields, deleted } : { id, kind, space, fields };
}
