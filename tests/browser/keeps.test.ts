import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const keyResult = 'Nhận gấp đôi số phản hồi khảo sát';

describe('what was acknowledged is kept', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let panel: Page;
  let hands: Hands;

  beforeEach(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
  });
  afterEach(async () => {
    await chromium.close();
    await site.close();
  });

  const checkIn = async (value: string) => {
    await hands.fill(t.newValueOf(keyResult), value);
    await hands.press('Enter');
    await hands.shows(t.checkedIn('1.2'));
  };
  const reopen = async () => {
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
  };

  test('closing the panel in the middle of a word loses nothing typed', async () => {
    await hands.click(keyResult);
    await hands.fill(t.note, 'khách bận, hẹn lại thứ Nă');
    await panel.close();
    ({ panel, hands } = await openPanel(chromium, page));
    await hands.click(keyResult);

    await hands.shows('khách bận, hẹn lại thứ Nă');
  });

  test('what was typed is there also when the first look at the database gave nothing', async () => {
    await hands.click(keyResult);
    await hands.fill(t.note, 'khách bận, hẹn lại thứ Nă');
    await panel.close();
    const tab = await chromium.browser().newPage();
    await tab.evaluateOnNewDocument(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (): never {
        IDBFactory.prototype.open = open;
        throw new DOMException('Internal error.', 'UnknownError');
      };
    });
    await tab.goto(`chrome-extension://${chromium.id}/sidepanel.html`);
    await handsOn(tab).click(keyResult);

    await handsOn(tab).shows('khách bận, hẹn lại thứ Nă');
  });

  test('closing the panel in the middle of a line of the report keeps the line as typed', async () => {
    await hands.click(t.place.week);
    await hands.shows('KR 1.1');
    const line = await panel.waitForSelector('.week-section textarea');
    await line!.click({ count: 3 });
    await panel.keyboard.type('đang viết dở câu nà');
    await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    await panel.close();
    ({ panel, hands } = await openPanel(chromium, page));
    await hands.click(t.place.week);

    await hands.shows('đang viết dở câu nà');
  });

  test('killing the service worker loses nothing, and the next save wakes a new one that publishes', async () => {
    await hands.click(keyResult);
    await checkIn('300');
    await chromium.killWorker();
    await checkIn('310');

    await hands.shows('310');
    await until(
      'the items in the sync storage',
      () =>
        panel.evaluate(async () => {
          const all = await (globalThis as any).chrome.storage.sync.get(null);
          return Object.keys(all).some((key) => key.startsWith('v1.'));
        }),
      40_000,
    );
  });

  test('a worker killed in the middle of a write leaves nothing of it, and the panel goes on saving', async () => {
    const worker = await chromium.worker();
    await worker.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('okrail');
          opening.addEventListener('error', () => reject(new Error('not opened')));
          opening.addEventListener('success', () => {
            const store = opening.result.transaction('records', 'readwrite').objectStore('records');
            let count = 0;
            // One write after another, so that the transaction never ends by itself.
            const put = () => {
              const id = `half ${(count += 1)}`;
              const row = { space: 'me', id, kind: 'half', fields: {}, parent: '', at: 0 };
              store.put(row).addEventListener('success', put);
              if (count === 50) resolve();
            };
            put();
          });
        }),
    );
    await chromium.killWorker();
    await hands.click(keyResult);
    await checkIn('315');

    await hands.shows('315');
    const halves = await panel.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('okrail');
          opening.addEventListener('success', () => {
            const index = opening.result.transaction('records').objectStore('records').index('kind-at');
            const counting = index.count(IDBKeyRange.bound(['half', 0], ['half', 1]));
            counting.addEventListener('success', () => {
              opening.result.close();
              resolve(counting.result);
            });
          });
        }),
    );
    expect(halves).toBe(0);
  });

  test('a restart of the browser finds everything as it was', async () => {
    await hands.click(keyResult);
    await checkIn('320');
    await chromium.restart();
    await reopen();

    await hands.click(keyResult);
    await hands.shows('320');
  });

  test('a browser that is killed the moment after "saved" has saved', async () => {
    await hands.click(keyResult);
    for (const value of ['331', '332', '333']) {
      await checkIn(value);
      await chromium.kill9();
      await chromium.restart();
      await reopen();
      await hands.click(keyResult);
      await hands.shows(value);
    }
  });

  test('two panels open at once show one truth', async () => {
    const other = await chromium.extensionPage('sidepanel.html');
    await until('the second panel', async () =>
      (await other.evaluate(() => document.body.innerText)).includes(keyResult),
    );
    await panel.bringToFront();
    await hands.click(keyResult);
    await checkIn('345');

    await until('the second panel to follow', async () => {
      await other.evaluate((name) => {
        const row = [...document.querySelectorAll('button.row')].find((it) => it.textContent?.includes(name));
        if (row?.getAttribute('aria-expanded') === 'false') (row as HTMLButtonElement).click();
      }, keyResult);
      return (await other.evaluate(() => document.body.innerText)).includes('345');
    });
    expect(chromium.errors()).toEqual([]);
  });
});
