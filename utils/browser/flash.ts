import { browser } from 'wxt/browser';

const shownMs = 4_000;

/** Says something on the toolbar button for a moment: a sign on it, and words where the mouse rests. Ends when it is over. */
export async function flash(sign: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: sign });
  await browser.action.setTitle({ title });
  await new Promise((resolve) => setTimeout(resolve, shownMs));
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: 'OKRail' });
}
