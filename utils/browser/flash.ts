import { browser } from 'wxt/browser';

const shownMs = 5_000;

/** Says something on the toolbar button for a moment: a sign on it, and words where the mouse rests. */
export async function flash(sign: string, title: string): Promise<void> {
  const before = await browser.action.getBadgeText({});
  await browser.action.setBadgeText({ text: sign });
  await browser.action.setTitle({ title });
  setTimeout(() => {
    void browser.action.setBadgeText({ text: before === sign ? '' : before });
    void browser.action.setTitle({ title: '' });
  }, shownMs);
}
