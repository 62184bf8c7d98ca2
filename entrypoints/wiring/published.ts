import { browser } from 'wxt/browser';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import type { Database } from '@/utils/db/open';
import { readMailbox } from '@/utils/mailbox/browser-sync';
import type { StoredRecord } from '@/utils/merge/record';

/** What the user's browsers have published. */
export async function published(): Promise<readonly StoredRecord[]> {
  return (await readMailbox(browser.storage.sync)).records;
}

/** Takes it into this database, and answers how many records that changed. What cannot be read now is read later. */
export async function takeInPublished(db: Database): Promise<number> {
  const records = await published().catch(() => []);
  return (await mergeIntoStore(db, records, Date.now())).length;
}
