import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel, setBaseline } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const blogReads = 'Tăng 20% số lượt đọc blog';
let home: Chromium;
let office: Chromium;
let site: Site;

beforeAll(async () => {
  [home, office, site] = await Promise.all([launchChromium(), launchChromium(), serveDemo()]);
});
afterAll(async () => {
  await Promise.all([home.close(), office.close()]);
  await site.close();
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
