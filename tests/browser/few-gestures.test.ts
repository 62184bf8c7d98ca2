import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, campaignPath, fanpagePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel, setBaseline } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const blogReads = 'Tăng 20% số lượt đọc blog';

/** A click, a number typed, a key pressed: each is one gesture. What is counted is what a user's hands do. */
describe('the everyday work takes few gestures', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let hands: Hands;
  let gestures = 0;
  const gesture = async <T>(work: Promise<T>): Promise<T> => {
    gestures += 1;
    return work;
  };

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    page = await chromium.open(site.address(articlePath));
    ({ hands } = await openPanel(chromium, page));
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
    await setBaseline(hands, 'vi', blogReads, '1.300');
    await hands.click(t.attachThisPage);
    await attachInDialog(hands, 'vi', blogReads, t.figureName('views', ''));
  });
  beforeEach(() => {
    gestures = 0;
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  /** A click on the toolbar button: the popup. */
  async function toolbar(): Promise<{ readonly popup: Page; readonly quick: Hands }> {
    await gesture(chromium.clickAction(page));
    const popup = await chromium.popup();
    return { popup, quick: handsOn(popup) };
  }

  test('what a page shows by now to the key result that it feeds: two', async () => {
    site.change(articlePath, (html) => html.replaceAll('1.560', '1.640'));
    await page.reload();
    const { popup, quick } = await toolbar();
    await quick.shows(t.attachedTo('1.1'));
    await gesture(quick.click(t.readAgain));
    await quick.shows(/Đã đọc lại trang/);
    await popup.close();

    await hands.shows('1.640');
    expect(gestures).toBeLessThanOrEqual(2);
  });

  test('a page of a known site to its key result: two', async () => {
    await page.goto(site.address(campaignPath));
    const { popup, quick } = await toolbar();
    await gesture(quick.click(blogReads));
    await quick.shows(t.attached('1.1'));
    await popup.close();

    expect(gestures).toBeLessThanOrEqual(2);
  });

  test('a new page to any key result, with its figure: three', async () => {
    await page.goto(site.otherOrigin + fanpagePath);
    const { quick } = await toolbar();
    await gesture(quick.click(t.chooseAnother));
    await hands.shows(t.attachTitle);
    await gesture(hands.press('Enter'));
    await hands.hides(t.attachTitle);

    await hands.shows(/đã gắn KR/);
    expect(gestures).toBeLessThanOrEqual(3);
  });

  test('so are pages in other languages, by the words that are handed over for them', async () => {
    site.change(
      fanpagePath,
      () => `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Panel</title></head><body><main>
        <h1>Analityka</h1><div><div><h3>Wizyty</h3><p>45 231</p></div><div><h3>Odsłony stron</h3><p>1,2 mln</p></div>
        <div><h3>Współczynnik odrzuceń</h3><p>42,3%</p></div></div></main></body></html>`,
    );
    await page.goto(site.address(fanpagePath));
    const { quick } = await toolbar();
    await quick.click(t.chooseAnother);
    await hands.shows(t.attachTitle);

    await hands.shows('45.231');
    await hands.shows('1.200.000');
    await hands.shows('42,3');
    await hands.click(t.close);
  });

  test('a number for the key result that needs one most, from the toolbar: three', async () => {
    const { popup, quick } = await toolbar();
    await until('the first field to have the focus', () =>
      popup.evaluate(() => document.activeElement?.tagName === 'INPUT'),
    );
    await popup.waitForSelector('.quick li:nth-child(2) input');
    const second = await popup.$eval('.quick li:nth-child(2) input', (field) => field.ariaLabel);
    await gesture(popup.keyboard.type('77'));
    await gesture(quick.press('Enter'));
    await quick.shows(/Đã check-in KR 1\.\d/);
    // The next number can be typed at once, into the line that came next.
    await until('the focus in the next field', async () => {
      const label = await popup.evaluate(() => document.activeElement?.ariaLabel);
      return label === second;
    });

    expect(gestures).toBeLessThanOrEqual(3);
    await popup.close();
  });

  test('the week out of the door: two', async () => {
    await hands.click(t.place.week);
    await hands.shows(t.drafted);
    await gesture(hands.click(t.export));
    await gesture(hands.click(t.saveMarkdown));
    await hands.shows('.md');

    expect(gestures).toBeLessThanOrEqual(2);
  });
});
