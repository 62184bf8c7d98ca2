import { browser } from 'wxt/browser';
import { emptyWorkspace, workspaceOf } from '@/utils/actions/workspace';
import { allRecords, loadRecords } from '@/utils/db/load';
import type { Database } from '@/utils/db/open';
import type { StoredRecord } from '@/utils/merge/record';
import { readView } from '@/utils/db/view';
import type { Loaded } from '@/utils/stores/workspace-ports';

/**
 * The workspace as the database has it. The view that the background keeps serves where it is of now and has these
 * reports, and no other cycle is wanted; else the records are read one by one.
 */
export async function loadWorkspace(
  db: Database,
  reports: readonly string[],
  otherCycles: readonly string[],
  everything: boolean,
): Promise<Loaded> {
  const ofRecords = async (records: readonly StoredRecord[]) => {
    const { withRecords } = await import('@/utils/actions/with-records');
    return { workspace: withRecords(emptyWorkspace(), records), reports };
  };
  if (everything) return ofRecords(await allRecords(db));
  const view = await readView(db, browser.runtime.getManifest().version);
  if (view === 'empty') return { workspace: emptyWorkspace(), reports };
  if (view && otherCycles.length === 0 && reports.every((each) => view.reports.includes(each)))
    return { workspace: workspaceOf(view.entities), reports: view.reports };
  return ofRecords(await loadRecords(db, reports, otherCycles));
}
