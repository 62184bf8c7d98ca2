import { browser } from 'wxt/browser';
import { mergeIntoStore } from '@/utils/db/mailbox-store';
import { readMailbox } from '@/utils/mailbox/browser-sync';
import type { StoredRecord } from '@/utils/merge/record';
import { db } from './deep';

/** What only acting and reading records need: every verb and every schema. Fetched when the user turns to something. */
export { act, undo } from '@/utils/actions/act';
export { withRecords } from '@/utils/actions/with-records';
export { send } from '@/utils/messages/send';

/** What the user's other browsers have published. */
export async function published(): Promise<readonly StoredRecord[]> {
  return (await readMailbox(browser.storage.sync)).records;
}

/** Takes it in. */
export async function takeIn(): Promise<void> {
  await mergeIntoStore(await db(), await published(), Date.now());
}
