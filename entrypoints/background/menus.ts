import { browser } from 'wxt/browser';
import { showMenus } from '@/utils/browser/menus';
import { openPanel } from '@/utils/browser/panel';
import { makeWish } from '@/utils/browser/wish';
import { recordsById } from '@/utils/db/load';
import { words } from '@/utils/i18n';
import { preferencesId } from '@/utils/okr/no-preferences';
import { isProblem } from '@/utils/problem/problem';
import { database } from '../wiring/database';

/** Words of the context menu, in the language that the user chose, else the browser's. */
export async function offerMenus(): Promise<void> {
  const db = await database();
  const [preferences] = isProblem(db) ? [] : await recordsById(db, [preferencesId]);
  const chosen = preferences?.fields.language?.[0] ?? browser.i18n.getUILanguage();
  await showMenus(String(chosen).startsWith('vi') ? words.vi.menu : words.en.menu);
}

/** Attach the page, a link or a selection from the context menu. */
export function listenForMenus(): void {
  browser.runtime.onInstalled.addListener(() => void offerMenus());
  browser.runtime.onStartup.addListener(() => void offerMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.windowId === undefined) return;
    const { windowId } = tab;
    // The click that allows the panel to open does not survive an await.
    const opened = openPanel(windowId);
    const at = Date.now();
    if (info.menuItemId === 'attach-link' && info.linkUrl) {
      void makeWish({ windowId, at, link: { address: info.linkUrl, title: info.selectionText ?? '' } });
    } else {
      void makeWish({ windowId, at, ...(info.selectionText ? { quote: info.selectionText } : {}) });
    }
    void opened.catch(() => undefined);
  });
}
