import { browser } from 'wxt/browser';

const permission = { permissions: ['notifications' as const] };

/** Whether the user lets OKRail show notifications in this browser: the browser itself keeps the answer. */
export const notifications = {
  allowed: (): Promise<boolean> => browser.permissions.contains(permission),
  /** Asks the user. Must be called before the first await of a click. */
  ask: (): Promise<boolean> => browser.permissions.request(permission),
  giveUp: async (): Promise<void> => void (await browser.permissions.remove(permission)),
};

/** Shows a notification where the user allows it; another of the same name takes its place. */
export async function notify(name: string, title: string, message: string): Promise<void> {
  if (!(await notifications.allowed())) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(name, { type: 'basic', iconUrl, title, message });
}

/** Calls back with the name of the notification that was clicked. Call it while the worker starts. */
export function onNotificationClick(callback: (name: string) => void): void {
  const listen = () =>
    browser.notifications.onClicked.addListener((name) => {
      void browser.notifications.clear(name);
      callback(name);
    });
  // Until the user allows it, there is no such part of the browser's API.
  const there = browser.notifications as typeof browser.notifications | undefined;
  if (there) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions = [] }) => {
      if (permissions.includes('notifications')) listen();
    });
}
