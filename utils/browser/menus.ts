import { browser } from 'wxt/browser';

export type MenuId = 'attach-page' | 'attach-link' | 'attach-quote';

/** Where each menu item shows up. */
const contexts = { 'attach-page': ['page'], 'attach-link': ['link'], 'attach-quote': ['selection'] } as const;

/** Makes the context menu anew with these words. */
export async function showMenus(titles: Readonly<Record<MenuId, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of Object.keys(contexts) as MenuId[]) {
    browser.contextMenus.create({ id, title: titles[id], contexts: [...contexts[id]] });
  }
}
