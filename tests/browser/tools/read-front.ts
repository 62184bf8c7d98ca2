import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { PageFacts } from '@/utils/page/facts';

/** Reads the page in front as the panel does: by the script that the extension injects. */
export async function readFront(panel: Page): Promise<PageFacts> {
  const answer = await panel.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page-reader.js'] });
    return JSON.stringify(result);
  })()`);
  return JSON.parse(String(answer)) as PageFacts;
}

/** An empty page on every path of an address of its own. */
export async function serveBlank(): Promise<{ readonly origin: string; readonly close: () => void }> {
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
