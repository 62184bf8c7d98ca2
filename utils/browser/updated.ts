import { browser } from 'wxt/browser';

const key = 'updatedFrom';

/** Notes which version an update came from, until the user has heard of it. Listens from the worker. */
export function listenForUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason !== 'update' || previousVersion === undefined) return;
    if (previousVersion === browser.runtime.getManifest().version) return;
    void updatedFrom().then((earlier) =>
      // Two updates without a look in between are one piece of news.
      earlier === undefined ? browser.storage.local.set({ [key]: previousVersion }) : undefined,
    );
  });
}

/** The version that the user last knew; undefined when there is nothing new. */
export async function updatedFrom(): Promise<string | undefined> {
  const { [key]: found } = await browser.storage.local.get(key);
  return typeof found === 'string' ? found : undefined;
}

export async function newsHeard(): Promise<void> {
  await browser.storage.local.remove(key);
}
