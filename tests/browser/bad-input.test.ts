import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import type { Hands } from './tools/hands';
import { begin, openPanel, openPopup } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const markup = '<img src=x onerror="document.title=1"><script>alert(1)</script>"><b>đậm</b>';
const keyResult = 'Nhận gấp đôi số phản hồi';

/** One blank page of a PDF, as small as they come. */
const pdf =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

function serveOdd(): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/tai-lieu')) {
      response.setHeader('content-type', 'application/pdf');
      response.end(pdf);
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const title = markup.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    response.end(`<!doctype html><html lang="vi"><title>${title}</title><h1>${title}</h1><p>${title}</p>`);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
    );
  });
}

describe('what cannot be read or understood', () => {
  let chromium: Chromium;
  let odd: { server: Server; address: string };
  let page: Page;
  let panel: Page;
  let hands: Hands;

  beforeAll(async () => {
    [chromium, odd] = await Promise.all([launchChromium(), serveOdd()]);
    page = await chromium.open(`${odd.address}/markup`);
    ({ panel, hands } = await openPanel(chromium, page));
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
  });
  afterAll(async () => {
    await chromium.close();
    odd.server.close();
  });

  const countOf = (store: string) =>
    panel.evaluate(
      (name) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('okrail');
          opening.onsuccess = () => {
            const db = opening.result;
            const asking = db.transaction(name).objectStore(name).count();
            asking.onsuccess = () => {
              db.close();
              resolve(asking.result);
            };
          };
        }),
      store,
    );

  test('markup in a title and in selected text stays text', async () => {
    await page.bringToFront();
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
    await hands.click(t.attachThisPage);
    await hands.shows(t.attachTitle);
    await hands.shows(markup);
    await hands.click(t.attachTo(''));
    await hands.hides(t.attachTitle);
    await hands.click(t.place.evidence);
    await hands.shows(markup);

    expect(
      await panel.evaluate(() => document.querySelectorAll('img[src=x], script:not([src])').length),
    ).toBe(0);
    await hands.click(t.place.okr);
  });

  test.each([
    ['nhiều lắm', t.problem.notNumber('nhiều lắm')],
    ['1.2.3,4,5', t.problem.notNumber('1.2.3,4,5')],
  ])('“%s” is no number: it is said, and nothing changes', async (typed, said) => {
    const before = await countOf('records');
    await hands.click(keyResult);
    await hands.fill(t.newValueOf(keyResult), typed);
    await hands.press('Enter');
    await hands.shows(said);
    await hands.shows(t.problem.nothingChanged);

    expect(await countOf('records')).toBe(before);
    await hands.fill(t.newValueOf(keyResult), ' ');
    await hands.click(keyResult);
  });

  test.each([
    ['12,5', '12,5'],
    ['1.234', '1.234'],
  ])('“%s” is a number in Vietnamese', async (typed, shown) => {
    await hands.click(keyResult);
    await hands.fill(t.newValueOf(keyResult), typed);
    await hands.press('Enter');
    await hands.shows(t.checkedIn('1.2'));
    await until('the history', () =>
      panel.evaluate((value) => document.querySelector('.history strong')?.textContent === value, shown),
    );
    await hands.click(keyResult);
  });

  test('a page of the browser cannot be read: the popup says so, and nothing changes', async () => {
    const before = await countOf('records');
    await page.goto('chrome://version/');
    const { popup, hands: quick } = await openPopup(chromium, page);

    await quick.shows(t.problem.unreadable['browser-page']);
    expect(await countOf('records')).toBe(before);
    await popup.close();
  });

  test('a PDF cannot be read: the popup says so, and nothing changes', async () => {
    const before = await countOf('records');
    await page.goto(`${odd.address}/tai-lieu.pdf`);
    const { popup, hands: quick } = await openPopup(chromium, page);

    await quick.shows(t.problem.unreadable.document);
    expect(await countOf('records')).toBe(before);
    await popup.close();
  });

  test('a PDF without a telling address cannot be read either', async () => {
    await page.goto(`${odd.address}/tai-lieu`);
    const { popup, hands: quick } = await openPopup(chromium, page);

    await quick.shows(t.problem.unreadable.document);
    await popup.close();
  });

  test('a tab that is closed while its page is being attached changes nothing that was said', async () => {
    const before = await countOf('records');
    const passing = await chromium.open(`${odd.address}/markup`);
    const { popup } = await openPopup(chromium, passing);
    await popup.close();
    await until('the panel to see the page', () => hands.has(t.attachElsewhere));
    await hands.click(t.attachElsewhere);
    await hands.shows(t.attachTitle);
    await passing.close();
    await hands.click(t.close);

    expect(await countOf('records')).toBe(before);
    expect(chromium.errors()).toEqual([]);
    expect(chromium.violations()).toEqual([]);
  });
});
