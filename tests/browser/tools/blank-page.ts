import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { PageFacts } from '@/utils/page/facts';
import { launchChromium } from './chromium';
import { openPanel } from './story';

/** Reads the page in front as the panel does: by the script that the extension injects. */
async function readFront(panel: Page): Promise<PageFacts> {
  const answer = await panel.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page-reader.js'] });
    return JSON.stringify(result);
  })()`);
  return JSON.parse(String(answer)) as PageFacts;
}

/** An empty page on every path of an address of its own. */
async function serveBlank(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const blank = '<!doctype html><html lang="vi"><head><title>Trang</title></head><body></body></html>';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(blank);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** An empty page in Chromium with the panel beside it, for all tests of a suite to fill and read. */
export function useBlankPage(): { readonly page: Page; readonly read: () => Promise<PageFacts> } {
  let page!: Page;
  let panel!: Page;
  let close!: () => Promise<void>;
  beforeAll(async () => {
    const [chromium, site] = await Promise.all([launchChromium(), serveBlank()]);
    page = await chromium.open(`${site.origin}/bai-viet/mot`);
    ({ panel } = await openPanel(chromium, page));
    close = async () => {
      await chromium.close();
      site.close();
    };
  });
  afterAll(() => close());
  return {
    get page() {
      return page;
    },
    read: () => readFront(panel),
  };
}
