import { browser } from 'wxt/browser';
import { onChange } from '@/utils/browser/changes';
import { markKnownPages } from '@/utils/browser/known-icon';
import { attachedAddresses } from '@/utils/db/attached-pages';
import { isProblem } from '@/utils/problem/problem';
import { database } from '../wiring/database';

/** More than anybody looks back on, and still quick for the browser to compare. */
const atMost = 1_000;
const patienceMs = 1_000;

/** Keeps the toolbar button's mark on the pages that are attached. Answers what to call after a save. */
export function markAttachedPages(): () => void {
  let marked = '';
  const mark = async () => {
    const db = await database();
    if (isProblem(db)) return;
    const addresses = await attachedAddresses(db, atMost);
    if (addresses.join('\n') === marked) return;
    await markKnownPages(addresses);
    marked = addresses.join('\n');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void mark().catch(() => undefined), patienceMs);
  };
  browser.runtime.onInstalled.addListener(soon);
  browser.runtime.onStartup.addListener(soon);
  // What another browser of the user has attached arrives through the mailbox.
  onChange(soon);
  return soon;
}
