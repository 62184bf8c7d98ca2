import { browser } from 'wxt/browser';

/** Opens a week's print view in a tab of its own: paper is wider than the panel. */
export async function openPrint(week: string, withPictures: boolean): Promise<void> {
  const asked = new URLSearchParams({ week, ...(withPictures ? { pictures: '1' } : {}) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/print.html?${asked}`) });
}
