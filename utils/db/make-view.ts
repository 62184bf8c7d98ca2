import { entityOf } from '@/utils/merge/entity';
import { isKind, type Entities } from '@/utils/merge/kinds';
import type { StoredRecord } from '@/utils/merge/record';
import { loadAtRevision } from './load';
import type { Database } from './open';
import { keepView, readView, type View } from './view';

/** The view of the panel, made anew where the records have changed since it was made; `empty` without any record. */
export async function makeView(
  db: Database,
  madeBy: string,
  reports: readonly string[],
): Promise<View | 'empty'> {
  const known = await readView(db, madeBy);
  if (known === 'empty' || (known && reports.every((each) => known.reports.includes(each)))) return known;
  const { revision, records } = await loadAtRevision(db, reports);
  const view = { revision, madeBy, reports, entities: entitiesOf(records) };
  await keepView(db, view);
  return view;
}

function entitiesOf(records: readonly StoredRecord[]): Entities {
  const entities: Record<string, unknown[]> = {};
  for (const record of records) {
    const entity = isKind(record.kind) ? entityOf(record) : undefined;
    if (entity) (entities[record.kind] ??= []).push(entity);
  }
  return entities as Entities;
}
