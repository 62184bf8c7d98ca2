import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, fanpagePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin } from './tools/story';
import { until } from './tools/until';
import { type HeadedChromium, launchHeadedChromium, ourMenuEntry } from './tools/xvfb';

declare const chrome: typeof import('@wxt-dev/browser').Browser & typeof import('@wxt-dev/browser').browser;

const t = words.vi;
/** On a link and on selected text only “Inspect” stands below ours. */
const ourEntryAboveInspect = ['Up', 'Up', 'Return'] as const;
const blogReads = 'Tăng 20% số lượt đọc blog';

/** Real keys and a real mouse on a real window: what the browser grants, it grants for these. */
describe('gestures in a Chromium with a window', () => {
  let chromium: HeadedChromium;
  let site: Site;
  let page: Page;
  let panel: Page;
  let hands: Hands;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchHeadedChromium(), serveDemo()]);
    page = await chromium.open(site.address(articlePath));
    await page.bringToFront();
    await chromium.press('alt+shift+o');
    // A window that has just come may not hear its first key.
    panel = await chromium.panel().catch(async () => {
      await chromium.press('alt+shift+o');
      return chromium.panel();
    });
    hands = handsOn(panel);
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
  });
  beforeEach(() => page.bringToFront());
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  test('the key for attaching reads the page in front and asks for which key result', async () => {
    await chromium.press('alt+shift+k');

    await hands.shows(t.attachTitle);
    await hands.shows('1.560');
    await attachInDialog(hands, 'vi', blogReads, t.figureName('views', ''));
    await hands.shows(t.attachedTo('1.1'));
  });

  test('the context menu of a page attaches it, on a site never read before', async () => {
    await page.goto(site.otherOrigin + fanpagePath);
    await chromium.pickFromMenu(20, 400, ourMenuEntry);

    await hands.shows(t.attachTitle);
    await hands.shows('12.480');
    await hands.click(t.close);
  });

  test('the context menu of selected text attaches the page with its words', async () => {
    await page.goto(site.address(articlePath));
    const box = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p, p')].find(
        (it) => it.textContent!.length > 80,
      )!;
      paragraph.scrollIntoView({ block: 'center' });
      getSelection()!.selectAllChildren(paragraph);
      const { left, top, width, height } = paragraph.getBoundingClientRect();
      const outer = { x: window.screenX, y: window.screenY + (window.outerHeight - window.innerHeight) };
      return {
        x: outer.x + left + width / 4,
        y: outer.y + top + height / 2,
        text: paragraph.textContent!.trim(),
      };
    });
    await chromium.pickFromMenu(box.x, box.y, ourEntryAboveInspect);

    await hands.shows(t.attachTitle);
    await hands.shows(box.text.slice(0, 40));
    await attachInDialog(hands, 'vi', blogReads);
  });

  test('the context menu of a link attaches what nobody has opened yet, as unread', async () => {
    await page.goto(site.address('/'));
    const box = await page.evaluate(() => {
      const link = document.querySelectorAll('a')[2]!;
      link.scrollIntoView({ block: 'center' });
      const { left, top, height } = link.getBoundingClientRect();
      const outer = { x: window.screenX, y: window.screenY + (window.outerHeight - window.innerHeight) };
      return { x: outer.x + left + 8, y: outer.y + top + height / 2 };
    });
    await chromium.pickFromMenu(box.x, box.y, ourEntryAboveInspect);

    await hands.shows(t.unreadUntilOpened);
    await attachInDialog(hands, 'vi', blogReads);
    await hands.click(t.place.evidence);
    await hands.shows(t.unread);
  });

  test('the key for the toolbar opens the popup, ready for a number', async () => {
    await page.bringToFront();
    await chromium.press('alt+shift+u');
    const popup = await chromium.popup();

    await until('the first field to have the focus', () =>
      popup.evaluate(() => document.activeElement?.tagName === 'INPUT'),
    );
    await popup.close();
  });

  test('the address bar updates a key result by its words, a number and Enter', async () => {
    await hands.click(t.place.okr);
    await page.bringToFront();
    await chromium.press('ctrl+l');
    await chromium.type('okr luot doc 1.610');
    // The address bar asks the extension while it is typed into; Enter takes what it has been told.
    await pause(1_000);
    await chromium.press('Return');

    await hands.click(blogReads);
    await hands.shows('1.610');
    await hands.click(blogReads);
  });

  test('pages that are attached are known to the browser itself, so that it can mark the button there', async () => {
    const worker = await chromium.worker();
    const known = await until('the rule', async () => {
      return worker.evaluate(
        () =>
          new Promise<string>((resolve) =>
            chrome.declarativeContent.onPageChanged.getRules(['known-pages'], ([rule]) =>
              resolve(rule ? JSON.stringify(rule.conditions) : ''),
            ),
          ),
      );
    });

    expect(known).toContain(site.address(articlePath));
  });

  test('none of it broke the content policy or threw', () => {
    expect(chromium.violations()).toEqual([]);
    expect(chromium.errors()).toEqual([]);
  });
});
