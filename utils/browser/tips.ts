import { browser } from 'wxt/browser';

const key = 'tips';

/** The tips that this browser has shown already. */
export async function shownTips(): Promise<readonly string[]> {
  const { [key]: found } = await browser.storage.local.get(key);
  return Array.isArray(found) ? found.filter((each): each is string => typeof each === 'string') : [];
}

export async function tipShown(tip: string): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: [...new Set([...(await shownTips()), tip])] });
  });
}

/** Whether the toolbar button is in sight; undefined where the browser does not say. */
export async function isPinned(): Promise<boolean | undefined> {
  const { action } = browser as unknown as {
    action: { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  };
  return (await action.getUserSettings?.())?.isOnToolbar;
}
