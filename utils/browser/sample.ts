import { browser } from 'wxt/browser';
import type { PageFacts } from '@/utils/page/facts';

const name = 'okrail-sample';
const patienceMs = 2_000;

/** Whether a tab shows the extension's own sample page. */
export function isSample(address: string): boolean {
  return address.startsWith(`${browser.runtime.getURL('/')}sample.html`);
}

export function sampleUrl(language: string): string {
  return `${browser.runtime.getURL('/')}sample.html?language=${language}`;
}

/** The sample page reads itself when asked: browsers let no extension inject into its own pages. */
export function answerAsSample(read: () => PageFacts): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    if (data === 'read') channel.postMessage(read());
  });
}

/** What the sample page shows; undefined when it does not answer. */
export function readSample(): Promise<PageFacts | undefined> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(name);
    const end = (facts?: PageFacts) => {
      clearTimeout(timer);
      channel.close();
      resolve(facts);
    };
    const timer = setTimeout(() => end(), patienceMs);
    channel.addEventListener('message', ({ data }) => {
      if (data !== 'read') end(data as PageFacts);
    });
    channel.postMessage('read');
  });
}
