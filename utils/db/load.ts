import { preferencesId } from '@/utils/okr/no-preferences';
import type { StoredRecord } from '@/utils/merge/record';
import type { Database } from './open';
import { revisionKey, type Revision } from './revision';
import { mySpace } from './row';

/** The newest pages that the panel lists without being asked for more. */
const evidenceAtHand = 300;

/**
 * The records that the panel shows: preferences, members, cycles, taught figures, the objectives of the open cycle and
 * of these others with all below them, the evidence these point at and the newest besides, every report, the lines of these reports, and what their lines
 * are tied to in other cycles.
 * Tombstones come along; reading them is left to the caller.
 */
export async function loadRecords(
  db: Database,
  reports: readonly string[],
  otherCycles: readonly string[] = [],
): Promise<readonly StoredRecord[]> {
  return (await loadAtRevision(db, reports, otherCycles)).records;
}

/** The same, with the revision that they are of. */
export async function loadAtRevision(
  db: Database,
  reports: readonly string[],
  otherCycles: readonly string[] = [],
): Promise<{ readonly revision: Revision; readonly records: readonly StoredRecord[] }> {
  const tx = db.transaction(['records', 'meta']);
  const store = tx.objectStore('records');
  const revision = (await tx.objectStore('meta').get(revisionKey)) as Revision;
  const byParent = store.index('kind-parent');
  const ofKind = (kind: string) => byParent.getAll(IDBKeyRange.bound([kind, ''], [kind, '\uffff']));
  const below = async (kind: string, parents: readonly string[]) =>
    (await Promise.all(parents.map((parent) => byParent.getAll([kind, parent])))).flat();

  const [preferences, members, cycles, recipes, kinds, reportRows, items] = await Promise.all([
    store.get([mySpace, preferencesId]),
    ofKind('member'),
    ofKind('cycle'),
    ofKind('recipe'),
    ofKind('page-kind'),
    ofKind('report'),
    below('item', reports),
  ]);
  const open = preferences?.fields.cycle?.[0];
  const wantedCycles = new Set([...(typeof open === 'string' ? [open] : []), ...otherCycles]);
  const objectives = await below('objective', [...wantedCycles]);
  const keyResults = await below('key-result', ids(objectives));
  const elsewhere = await otherCyclesOf(items, new Set(ids(keyResults)), store, below);
  const [checkIns, attachments, newest] = await Promise.all([
    below('check-in', ids(keyResults)),
    below('attachment', ids(keyResults)),
    newestEvidence(store.index('kind-at')),
  ]);
  const have = new Set(ids(newest));
  const wanted = new Set(
    attachments.map((row) => String(row.fields.evidence?.[0] ?? '')).filter((id) => !have.has(id)),
  );
  const attached = await Promise.all([...wanted].map((id) => store.get([mySpace, id])));
  await tx.done;
  const records = [
    preferences,
    ...members,
    ...cycles,
    ...recipes,
    ...kinds,
    ...reportRows,
    ...items,
    ...objectives,
    ...keyResults,
    ...elsewhere,
    ...checkIns,
    ...attachments,
    ...newest,
    ...attached,
  ].filter((row) => row !== undefined);
  return { revision, records };
}

export function recordsById(db: Database, wanted: readonly string[]): Promise<readonly StoredRecord[]> {
  const tx = db.transaction('records');
  return Promise.all(wanted.map((id) => tx.store.get([mySpace, id]))).then((rows) =>
    rows.filter((row) => row !== undefined),
  );
}

/** Every record there is, for publishing and for export. */
export function allRecords(db: Database): Promise<readonly StoredRecord[]> {
  return db.getAll('records');
}

interface RecordStore {
  get(key: [string, string]): Promise<StoredRecord | undefined>;
}

/** The objectives and key results of the other cycles that these lines are tied to: enough to number them. */
async function otherCyclesOf(
  items: readonly StoredRecord[],
  known: ReadonlySet<string>,
  store: RecordStore,
  below: (kind: string, parents: readonly string[]) => Promise<readonly StoredRecord[]>,
): Promise<readonly StoredRecord[]> {
  const parentsOf = async (rows: readonly (StoredRecord | undefined)[], field: string) => {
    const names = new Set(rows.map((row) => String(row?.fields[field]?.[0] ?? '')));
    return [...names].filter((id) => id !== '' && !known.has(id));
  };
  const get = (wanted: readonly string[]) => Promise.all(wanted.map((id) => store.get([mySpace, id])));
  const tied = await get(await parentsOf(items, 'keyResult'));
  const above = await get(await parentsOf(tied, 'objective'));
  const objectives = await below('objective', await parentsOf(above, 'cycle'));
  return [...objectives, ...(await below('key-result', ids(objectives)))];
}

interface EvidenceIndex {
  openCursor(range: IDBKeyRange, direction: 'prev'): Promise<EvidenceCursor | null>;
}
interface EvidenceCursor {
  readonly value: StoredRecord;
  continue(): Promise<EvidenceCursor | null>;
}

async function newestEvidence(index: EvidenceIndex): Promise<readonly StoredRecord[]> {
  const rows: StoredRecord[] = [];
  let cursor = await index.openCursor(IDBKeyRange.bound(['evidence', 0], ['evidence', Infinity]), 'prev');
  while (cursor && rows.length < evidenceAtHand) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}

function ids(rows: readonly StoredRecord[]): readonly string[] {
  return rows.map((row) => row.id);
}
