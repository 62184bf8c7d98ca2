import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { pack } from '@/utils/merge/pack';
import type { StoredRecord } from '@/utils/merge/record';
import { rowsOf } from '@/utils/merge/rows';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel, setBaseline } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const blogReads = 'Tăng 20% số lượt đọc blog';
let home: Chromium;
let office: Chromium;
let third: Chromium;
let site: Site;

beforeAll(async () => {
  [home, office, third, site] = await Promise.all([
    launchChromium(),
    launchChromium(),
    launchChromium(),
    serveDemo(),
  ]);
});
afterAll(async () => {
  await Promise.all([home.close(), office.close(), third.close()]);
  await site.close();
});

test('a text that another browser replaced without having seen it is shown, and is put back', async () => {
  const title = 'Nhận gấp đôi số phản hồi khảo sát khách hàng';
  const page = await third.open(site.address(articlePath));
  const { panel, hands } = await openPanel(third, page);
  await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
  const mine = await panel.evaluate(
    (start) =>
      new Promise<{ id: string; title: string }>((resolve) => {
        const opening = indexedDB.open('okrail');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const found = reading.result.find(({ fields }) => String(fields.title?.[0]).startsWith(start));
            resolve({ id: found.id, title: found.fields.title[0] });
          });
        });
      }),
    title.slice(0, 30),
  );
  const theirs: StoredRecord = {
    id: mine.id,
    kind: 'key-result',
    space: 'me',
    fields: { title: ['Tên từ máy kia', [Date.now() + 60_000, 'zzzzzz']] },
  };
  const item = await pack(rowsOf([theirs]));
  await panel.evaluate(
    (value) => (globalThis as any).chrome.storage.sync.set({ 'v1.zzzzzz.20': value }),
    item,
  );
  await hands.shows('Tên từ máy kia');
  const settings = await third.extensionPage('options.html');
  const its = handsOn(settings);
  await its.shows(t.replaced);
  await its.shows(mine.title);
  await its.shows(t.standsNow('Tên từ máy kia'));
  await its.click(t.restore);
  await panel.bringToFront();

  await hands.shows(mine.title);
  await hands.hides('Tên từ máy kia');
  expect(third.errors()).toEqual([]);
});

const syncItems = (page: Page) =>
  page.evaluate(() => (globalThis as any).chrome.storage.sync.get(null) as Promise<Record<string, unknown>>);

test('a second browser that receives the items goes on as Lan and shows the same report', async () => {
  const page = await home.open(site.address(articlePath));
  const { panel, hands } = await openPanel(home, page);
  await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
  await setBaseline(hands, 'vi', blogReads, '1.300');
  await hands.click(t.attachThisPage);
  await attachInDialog(hands, 'vi', blogReads, t.figureName('views', ''));
  await hands.click(t.place.week);
  await hands.shows(/1\.300 → 1\.560/);
  await hands.fill(t.addLineTo(t.section.plan), 'Gửi khảo sát đợt hai');
  await hands.press('Enter');
  await until('the line', () => panel.$$eval('.week-section.plan textarea', (all) => all.length > 1));
  const settings = await home.extensionPage('options.html');
  await handsOn(settings).shows(/kB/);
  await handsOn(settings).click(t.syncNow);
  const items = await until('every record to be published', async () => {
    const all = await syncItems(settings);
    const said = await handsOn(settings).text();
    return Object.keys(all).length > 1 && !said.includes('chỉ có trên máy này') && all;
  });
  const report = await panel.$$eval('.week textarea', (all) => all.map((it) => it.value));

  const other = await office.open(site.address(articlePath));
  const first = await openPanel(office, other);
  const empty = await syncItems(first.panel);
  await first.panel.evaluate((all) => (globalThis as any).chrome.storage.sync.set(all), items);
  await first.panel.close();
  const second = await openPanel(office, other);
  await handsOn(second.panel).shows('Lan');
  await second.panel.evaluate(() =>
    (document.querySelector('.continue button') as HTMLButtonElement).click(),
  );
  await second.hands.click(t.place.week);
  await second.hands.shows('Gửi khảo sát đợt hai');

  expect(empty).toEqual({});
  expect(await second.panel.$$eval('.week textarea', (all) => all.map((it) => it.value))).toEqual(report);
  // Pictures and the figures of captures stay where they were taken.
  expect(JSON.stringify(items)).not.toContain('data:image');
});
