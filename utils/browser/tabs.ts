import { browser } from 'wxt/browser';
import { sampleAddress } from '@/utils/evidence/sample';
import { isSample, sampleUrl } from './sample';

export interface Tab {
  readonly id: number;
  readonly windowId: number;
  /** Empty where the browser does not let us see it. */
  readonly address: string;
  readonly title: string;
}

/** The tab in front of the user in this panel's window. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const address = tab.url ?? '';
  return {
    id: tab.id,
    windowId: tab.windowId,
    address: isSample(address) ? sampleAddress : address,
    title: tab.title ?? '',
  };
}

/** Calls back when another page may be in front: another tab, or the page in it was left for another. */
export function onCurrentTabChange(callback: (left: number | undefined) => void): void {
  browser.tabs.onActivated.addListener(() => callback(undefined));
  browser.tabs.onUpdated.addListener((id, { status, url, title }, tab) => {
    if (tab.active && (status !== undefined || url !== undefined || title !== undefined))
      callback(status === 'loading' ? id : undefined);
  });
}

export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({
    url: address === sampleAddress ? sampleUrl(navigator.language.slice(0, 2)) : address,
  });
}
