import { browser } from 'wxt/browser';

const key = 'doubt';

/**
 * After a failed write Chromium goes on in a log with a torn record in its middle, and at its next start throws the
 * whole database away for it. Until then what is saved must have a copy elsewhere: the mark goes when the browser ends.
 */
export async function doubtDatabase(): Promise<void> {
  await browser.storage.session.set({ [key]: true });
}

export async function isDatabaseDoubted(): Promise<boolean> {
  const { [key]: doubted } = await browser.storage.session.get(key);
  return doubted === true;
}
