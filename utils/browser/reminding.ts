import { browser } from 'wxt/browser';

const alarm = 'reminder';
/** Rail blue, readable on light and dark toolbars. */
const colour = { ground: '#1b5fb4', text: '#ffffff' } as const;

/** Rings at this moment (milliseconds since 1970), once; null takes the alarm away. */
export async function setReminder(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: at });
}

export function onReminder(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) callback();
  });
}

/** The mark on the toolbar icon, four letters at most, and what the icon says of itself; an empty text takes the mark away. */
export async function showBadge(text: string, title: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colour.ground });
  await browser.action.setBadgeTextColor({ color: colour.text });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}
