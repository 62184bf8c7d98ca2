import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from './tools/built';
import { type Chromium, launchChromium } from './tools/chromium';
import { gzipped, probedCopy, startOf } from './tools/probe';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel, openPopup } from './tools/story';

/** Kilobytes of script, gzip, that may run until a screen can be used. */
const budget = { firstRun: 46, panel: 45, popup: 40 } as const;

let chromium: Chromium;
let site: Site;
let extension: string;
let page: Page;

beforeAll(async () => {
  extension = probedCopy(built('chrome-mv3'), {
    'sidepanel.html': '.panel button',
    'popup.html': '.popup button',
  });
  [chromium, site] = await Promise.all([launchChromium({ extension }), serveDemo()]);
  page = await chromium.open(site.address(articlePath));
});
afterAll(async () => {
  await chromium.close();
  await site.close();
  rmSync(extension, { recursive: true, force: true });
});

const kilobytesUntilUsable = async (screen: Page): Promise<number> => {
  const { scripts } = await startOf(screen);
  expect(scripts).not.toEqual([]);
  return gzipped(built('chrome-mv3'), scripts) / 1000;
};

test('little script runs until the panel can be used: at the first run, and with OKRs in it', async () => {
  const first = await openPanel(chromium, page);
  expect(await kilobytesUntilUsable(first.panel)).toBeLessThan(budget.firstRun);

  await begin(first.hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
  await first.panel.close();
  const second = await openPanel(chromium, page);
  await second.hands.shows('KR');
  expect(await kilobytesUntilUsable(second.panel)).toBeLessThan(budget.panel);
});

test('little script runs until the popup can be used', async () => {
  const { popup } = await openPopup(chromium, page);

  expect(await kilobytesUntilUsable(popup)).toBeLessThan(budget.popup);
});
