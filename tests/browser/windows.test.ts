import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import { type Hands, handsOn } from './tools/hands';
import { articlePath, campaignPath, fanpagePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel, openPopup } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const article = '7 cách giữ chân nhân sự giỏi';
const keyResult = '1.1';

/** Each window has its own panel, and each panel speaks of the tab in front of its own window. */
describe('pages in several tabs and windows', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let first: Hands;
  let elsewhere: Page;
  let second: Hands;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    page = await chromium.open(site.address(articlePath));
    ({ hands: first } = await openPanel(chromium, page));
    await begin(first, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
    await first.shows(article);
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  const panels = (): readonly Target[] =>
    chromium
      .browser()
      .targets()
      .filter((target) => target.url().endsWith('/sidepanel.html'));

  test('another tab of its window changes what the panel speaks of, and coming back does too', async () => {
    const other = await chromium.open(site.address(fanpagePath));
    await first.hides(article);

    await page.bringToFront();
    await first.shows(article);
    await other.close();
  });

  test('another window, with a page and a panel of its own, leaves the first one alone', async () => {
    const before = panels();
    elsewhere = await chromium.browser().newPage({ type: 'window' });
    await elsewhere.goto(site.address(campaignPath));
    const { hands: popup } = await openPopup(chromium, elsewhere);
    await popup.click(t.openPanel);
    const opened = await until('the panel of the second window', () =>
      panels().find((target) => !before.includes(target)),
    );
    second = handsOn(await opened.asPage());

    await second.shows(keyResult);
    await second.hides(article);
    expect(await first.text()).toContain(article);
  });

  test('what is attached in one window shows in the other, and each panel attaches its own page', async () => {
    await first.click(t.attachThisPage);
    await attachInDialog(first, 'vi', keyResult);
    await first.shows(t.attachedTo('1.1'));

    await second.shows(t.pageCount(1));
    expect(await second.text()).not.toContain(t.attachedTo('1.1'));
  });

  test('the same page in another window is known there, whatever tags its address carries', async () => {
    await elsewhere.goto(`${site.address(articlePath)}?utm_source=zalo`);
    await openPopup(chromium, elsewhere).then(({ popup }) => popup.close());

    await second.shows(t.attachedTo('1.1'));
  });
});
