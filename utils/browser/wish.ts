import { browser } from 'wxt/browser';

/** What a key, a menu or the popup asks the panel to do with a page. Handed over through the session's storage. */
export interface Wish {
  readonly windowId: number;
  readonly at: number;
  /** A link to attach unread, in place of the page in front. */
  readonly link?: { readonly address: string; readonly title: string };
  readonly quote?: string;
}

const key = 'wish';

export async function makeWish(wish: Wish): Promise<void> {
  await browser.storage.session.set({ [key]: wish });
}

/** Calls back with each wish for this window, the one already waiting included; each is granted once. */
export function onWish(windowId: number, grant: (wish: Wish) => void): void {
  const take = (value: unknown) => {
    if (!isWish(value) || value.windowId !== windowId) return;
    void browser.storage.session.remove(key);
    grant(value);
  };
  browser.storage.session.onChanged.addListener((changes) => take(changes[key]?.newValue));
  void browser.storage.session.get(key).then((stored) => take(stored[key]));
}

function isWish(value: unknown): value is Wish {
  return typeof value === 'object' && value !== null && 'windowId' in value && 'at' in value;
}
