import { browser } from 'wxt/browser';
import { assignedShortcuts } from '@/utils/browser/shortcuts';
import { keptTroubles } from '@/utils/browser/troubles';
import { allRecords } from '@/utils/db/load';
import type { Database } from '@/utils/db/open';
import { kindNames } from '@/utils/merge/kind-names';
import { writeDiagnostics } from '@/utils/problem/diagnostics';

/** The problem report of this browser, as text. */
export async function diagnosticsOf(db: Database, language: string): Promise<string> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return writeDiagnostics({
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    language,
    browserLanguage: navigator.language,
    records: await allRecords(db),
    kinds: kindNames,
    stored: {
      captures: await db.count('captures'),
      pictures: await db.count('pictures'),
      log: await db.count('log'),
      replaced: await db.count('replaced'),
      syncBytes: await browser.storage.sync.getBytesInUse(null),
    },
    permissions,
    sites: origins.length,
    keys: [...(await assignedShortcuts()).keys()],
    troubles: await keptTroubles(),
  });
}
