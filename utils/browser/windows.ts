import { browser } from 'wxt/browser';

export async function currentWindowId(): Promise<number> {
  const window = await browser.windows.getCurrent();
  return window.id ?? browser.windows.WINDOW_ID_CURRENT;
}
