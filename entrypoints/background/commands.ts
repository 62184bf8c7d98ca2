import { browser } from 'wxt/browser';
import { openPanel } from '@/utils/browser/panel';
import { makeWish } from '@/utils/browser/wish';

/** The keys: open the panel; or open it and attach the page in front. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.windowId === undefined) return;
    // The key press that allows the panel to open does not survive an await.
    const opened = openPanel(tab.windowId);
    if (command === 'attach-page') void makeWish({ windowId: tab.windowId, at: Date.now() });
    void opened.catch(() => undefined);
  });
}
