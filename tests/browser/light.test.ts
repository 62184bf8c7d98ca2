import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { built } from './tools/built';
import { type Chromium, launchChromium } from './tools/chromium';
import { gzipped, probedCopy, type Start, startOf } from './tools/probe';
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

interface Moved {
  readonly node?: Node;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

/** What moved on the screen since there was something on it, untouched by the user. */
const moved = (screen: Page): Promise<readonly string[]> =>
  screen.evaluate(async () => {
    // Before that it was empty or still unfolding, and what is drawn first finds its height.
    const { usable, resized } = (globalThis as any).probed as Start;
    const begun = Math.max(usable, resized) - performance.timeOrigin;
    const shifts = await new Promise<PerformanceEntryList>((resolve) => {
      const watch = new PerformanceObserver((list) => resolve(list.getEntries()));
      watch.observe({ type: 'layout-shift', buffered: true });
      setTimeout(resolve, 500, []);
    });
    return shifts
      .filter(({ startTime }) => startTime > begun)
      .flatMap((shift) => (shift as PerformanceEntry & { readonly sources: readonly Moved[] }).sources)
      .map(({ node, previousRect: was, currentRect: is }) => {
        const { className, nodeName } =
          node instanceof Element ? node : (node?.parentElement ?? document.body);
        const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
        return `${nodeName}.${className} from ${place(was)} to ${place(is)}`;
      });
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

test('in the popup the hands begin in a field of the first picture, and what comes after it finds its place kept', async () => {
  const { popup, hands } = await openPopup(chromium, page);
  await hands.shows(words.vi.attachToShort);
  await expect.poll(() => popup.$$eval('.quick input', (fields) => fields.length)).toBeGreaterThan(1);

  expect(await popup.evaluate(() => document.activeElement === document.querySelector('.quick input'))).toBe(
    true,
  );
  expect(await moved(popup)).toEqual([]);
});
