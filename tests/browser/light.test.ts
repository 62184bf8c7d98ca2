import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { built } from './tools/built';
import { type Chromium, launchChromium } from './tools/chromium';
import { gzipped, probedCopy, startOf } from './tools/probe';
import { handsOn } from './tools/hands';
import { glanceKept } from './tools/kept-glance';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel, openPopup } from './tools/story';

/** Kilobytes of script, gzip, that may run until a screen can be used. */
const budget = { firstRun: 42, panel: 37, popup: 25 } as const;

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

/** What moved on the screen since there was something on it, untouched by the user. */
const moved = (screen: Page): Promise<readonly string[]> =>
  screen.evaluate(async () => {
    // Before that it was empty, and what is drawn first finds its height.
    const usable = (globalThis as any).probed.usable - performance.timeOrigin;
    const shifts = await new Promise<PerformanceEntryList>((resolve) => {
      const watch = new PerformanceObserver((list) => resolve(list.getEntries()));
      watch.observe({ type: 'layout-shift', buffered: true });
      setTimeout(resolve, 500, []);
    });
    return shifts
      .filter(({ startTime }) => startTime > usable)
      .flatMap((shift) => (shift as PerformanceEntry & { readonly sources: { node?: Node }[] }).sources)
      .map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? 'gone')));
  });

const kilobytesUntilUsable = async (screen: Page): Promise<number> => {
  const { scripts } = await startOf(screen);
  expect(scripts).not.toEqual([]);
  return gzipped(built('chrome-mv3'), scripts) / 1000;
};

test('little script runs until each screen can be used: before the first run, in it, and with OKRs', async () => {
  const { popup: newcomer } = await openPopup(chromium, page);
  expect(await kilobytesUntilUsable(newcomer)).toBeLessThan(budget.popup);
  await newcomer.close();

  const first = await openPanel(chromium, page);
  expect(await kilobytesUntilUsable(first.panel)).toBeLessThan(budget.firstRun);

  await begin(first.hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
  await glanceKept(first.panel);
  await first.panel.close();
  const second = await openPanel(chromium, page);
  await second.hands.shows('KR');
  expect(await kilobytesUntilUsable(second.panel)).toBeLessThan(budget.panel);

  const { popup } = await openPopup(chromium, page);
  await handsOn(popup).shows(words.vi.quickUpdate);
  expect(await kilobytesUntilUsable(popup)).toBeLessThan(budget.popup);
});

test('what comes after the first screen pushes nothing of it away from under the hand', async () => {
  const { panel, hands } = await openPanel(chromium, page);
  await hands.shows('KR');
  // The last that comes by itself.
  await hands.shows(/ít hơn 3 mục tiêu/);

  expect(await moved(panel)).toEqual([]);
});
