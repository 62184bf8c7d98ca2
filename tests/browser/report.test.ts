import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { reportWords } from '@/utils/i18n/report';
import { weekOf } from '@/utils/week/week';
import { teamWeek } from '../utils/week/team-week';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel, openPopup, setBaseline } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const r = reportWords.vi;
const blogReads = 'Tăng 20% số lượt đọc blog';
const article = '7 cách giữ chân nhân sự giỏi';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let chromium: Chromium;
let site: Site;
let page: Page;
let panel: Page;
let inPanel: Hands;
let report: Page;
let hands: Hands;

beforeAll(async () => {
  [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
  page = await chromium.open(site.address(articlePath));
  ({ panel, hands: inPanel } = await openPanel(chromium, page));
  await begin(inPanel, { language: 'vi', name: 'Lan', templates: [] });
  for (const [i, first] of ['2.1', '1.1'].entries()) {
    await inPanel.click(t.fromTemplate);
    await inPanel.shows(t.use);
    await (await panel.$$('dialog .template-list > li > button'))[3 - 3 * i]!.click();
    await inPanel.hides(t.use);
    await inPanel.shows(i === 0 ? '1.1' : first);
  }
  await setBaseline(inPanel, 'vi', blogReads, '1300');
  await (await openPopup(chromium, page)).hands.click(t.chooseAnother);
  await attachInDialog(inPanel, 'vi', blogReads, t.figureName('views', ''));
  await inPanel.click(t.place.week);
  await inPanel.shows(t.drafted);
  await inPanel.click(t.more);
  await inPanel.click(t.openReport);
  const target = await chromium.browser().waitForTarget((it) => it.url().includes('/report.html'));
  report = (await target.page())!;
  hands = handsOn(report);
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

/** What axe finds wrong here in both themes, by rule and place. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await report.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await report.evaluate(axe);
    found.push(
      ...(await report.evaluate(
        async (values, name) => {
          const { violations } = await (globalThis as any).axe.run(document, {
            runOnly: { type: 'tag', values },
          });
          return violations.flatMap(({ id, nodes }: any) =>
            nodes.map((node: any) => `${name} ${id} ${node.html.slice(0, 200)} ${node.failureSummary}`),
          );
        },
        tags,
        theme,
      )),
    );
  }
  return found;
}

test('the panel opens the report at the open cycle', async () => {
  await hands.shows(blogReads);
  await hands.shows(/còn \d+ ngày|ngày cuối/);
  expect(await report.$eval('h1', (heading) => heading.textContent)).toMatch(/^Q\d \d{4}$/);
});

test('a key result tells its story: a chart, and a table whose points lead to their page', async () => {
  await hands.click(blogReads);
  await hands.shows(r.everyPoint);
  await until('the chart to be drawn', () =>
    report.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.story-chart canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return pixels?.some((part) => part > 0) ?? false;
    }),
  );

  expect(await report.$$eval('.table-place tbody tr', (rows) => rows.length)).toBe(1);
  await hands.shows('1.560 lượt xem');
  await hands.shows(r.plannedPoints);
  // Where the table goes on beyond the edge, a shade says so.
  const place = await report.$eval('.table-place', (table) => getComputedStyle(table).backgroundAttachment);
  expect(place).toBe('local, local, scroll, scroll');
  expect(await faults()).toEqual([]);
  await report.click('.story tbody td a');
  await hands.shows(r.captures);
  await hands.shows(/1\.560/);
  expect(await report.evaluate(() => location.hash)).toMatch(/^#evidence\//);
  expect(await faults()).toEqual([]);
});

test('evidence is found without its marks, and chips narrow it', async () => {
  await hands.click(r.part.evidence);
  await hands.shows(article);
  await hands.fill(r.search, 'giu chan');
  await hands.shows(article);
  await hands.fill(r.search, 'không có gì như thế');
  await hands.shows(t.nothingFound);
  await hands.click(r.clearFilters);
  await hands.click(r.notTied);
  await hands.hides(article);
  await hands.click(r.clearFilters);
  await hands.shows(article);

  expect(await faults()).toEqual([]);
});

test('a week can be opened, held against another and exported', async () => {
  await inPanel.click(t.earlierWeek);
  await inPanel.click(t.draftThisWeek);
  await inPanel.shows(t.drafted);
  await hands.click(r.part.weeks);
  await until('both weeks', () =>
    report.$$eval('.report-list a', (links) => (links.length === 2 ? true : undefined)),
  );
  expect(await faults()).toEqual([]);

  await report.click('.report-list li:first-child a');
  await hands.shows(t.section.progress);
  expect(await hands.has(t.export)).toBe(true);
  await report.select('.week-do select', await otherWeek());
  await until('two weeks side by side', () =>
    report.$$eval('.week-document', (weeks) => (weeks.length === 2 ? true : undefined)),
  );
  expect(await faults()).toEqual([]);

  async function otherWeek(): Promise<string> {
    return report.$eval('.week-do option:last-child', (option) => (option as HTMLOptionElement).value);
  }
});

test('an objective is connected to a key result, and the map draws it, zooms and follows the arrows', async () => {
  await hands.click(r.part.map);
  await hands.shows(r.nothingAligned);
  const lastOf = (place: number) =>
    report.$$eval(
      '.connection select',
      (selects, at) => (selects[at]!.lastElementChild as HTMLOptionElement).value,
      place,
    );
  const choose = async (place: number, value: string) => {
    await report.$$eval(
      '.connection select',
      (selects, at) => selects[at]!.setAttribute('id', `select-${at}`),
      place,
    );
    await report.select(`#select-${place}`, value);
  };
  const serving = await lastOf(0);
  await choose(0, serving);
  await until('an objective not to be offered to itself', () =>
    report.$$eval(
      '.connection select',
      (selects, id) => !selects[2]!.querySelector(`[value="${id}"]`),
      serving,
    ),
  );
  await choose(2, await lastOf(2));
  await until('a rail', () => report.$('.map-rail'));
  expect(await report.$$eval('.map-stop', (stops) => stops.length)).toBe(2);

  await report.focus('.map-stop[tabindex="0"]');
  await hands.press('ArrowRight');
  const right = await report.evaluate(() => document.activeElement?.textContent);
  await hands.press('ArrowLeft');
  expect(await report.evaluate(() => document.activeElement?.textContent)).not.toBe(right);
  const before = await report.$eval('.map-size', (size) => size.clientWidth);
  await hands.press('+');
  await until(
    'a larger map',
    async () => (await report.$eval('.map-size', (size) => size.clientWidth)) > before,
  );
  expect(await faults()).toEqual([]);

  await hands.click(r.listView);
  await hands.shows(r.serves);
  expect(await faults()).toEqual([]);
  await hands.click(t.undo);
  await hands.shows(r.nothingAligned);
});

test('a cycle is closed with reasons and lessons, carried over, and looked back at', async () => {
  await hands.click(r.part.cycle);
  await hands.click(r.close);
  await hands.shows(r.closeLead);
  expect(await faults()).toEqual([]);
  await hands.fill('Điều gì khiến “Gia tăng mạnh', 'Thiếu người viết');
  await hands.fill(r.lessons, 'Bắt đầu sớm hơn hai tuần.');
  await hands.click('Chốt Q');
  await hands.shows('Bắt đầu sớm hơn hai tuần.');
  await hands.shows('Thiếu người viết');
  await hands.shows(/đã chốt/);
  expect(await faults()).toEqual([]);

  await hands.click(r.carry);
  await hands.shows(r.carryChoose);
  expect(await faults()).toEqual([]);
  await hands.click(r.carryDo(2));
  await hands.shows(r.goesOnFrom);
  expect(await hands.text()).not.toContain('Thiếu người viết');
  await inPanel.shows(/Q\d \d{4}/);
  await hands.click(r.part.cycles);
  await until('two cycles', () =>
    report.$$eval('.report-list > li', (cycles) => (cycles.length === 2 ? true : undefined)),
  );
  expect(await faults()).toEqual([]);

  await hands.click(t.undo);
  await until('one cycle again', () =>
    report.$$eval('.report-list > li', (cycles) => (cycles.length === 1 ? true : undefined)),
  );
});

test('a month and a cycle of any days can be opened', async () => {
  await hands.click(r.shape.days);
  await report.$eval('input[type=date]', (field) => field.focus());
  const days = await report.$$('.new-cycle input[type=date]');
  for (const [i, value] of ['2027-01-04', '2027-02-14'].entries()) {
    await days[i]!.evaluate((field, day) => {
      field.value = day;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
  }
  await hands.fill(r.cycleName, 'Mùa Tết');
  await hands.click(r.openCycle);
  await hands.shows(r.cycleOpened('Mùa Tết'));
  await inPanel.shows('Mùa Tết');
  await hands.click(t.undo);
  await inPanel.hides('Mùa Tết');
});

test('teammates’ weeks are read from their files and stand beside one’s own, by objective', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'okrail-team-'));
  const fileOf = (
    member: string,
    lines: Readonly<Record<string, readonly string[]>>,
    sentAt: number | null = null,
  ) => {
    const file = path.join(folder, `${member}.json`);
    const week = teamWeek({ member, week: weekOf(new Date()), lines });
    writeFileSync(file, JSON.stringify({ ...week, sentAt }));
    return file;
  };
  const nonsense = path.join(folder, 'khác.json');
  writeFileSync(nonsense, '{"a":1}');
  await hands.click(r.part.team);
  await hands.shows(r.noTeam);
  expect(await faults()).toEqual([]);

  const input = (await report.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(
    fileOf('Minh', { 'Tăng phạm vi truyền thông xã hội': ['Chạy <b>2</b> quảng cáo'] }),
    // Eight days from now is after every deadline of this week.
    fileOf(
      'Hoa',
      { 'Nghiên cứu khách hàng': ['120 phản hồi'], '': ['Nghỉ phép thứ Sáu'] },
      Date.now() + 8 * 86_400_000,
    ),
    nonsense,
  );
  await hands.shows('Chạy <b>2</b> quảng cáo');
  await hands.shows(r.otherLines);
  await hands.shows('khác.json');
  expect(
    await report.$$eval('.team-table thead th', (heads) => heads.map((head) => head.textContent)),
  ).toEqual([`Lan · ${r.you}`, 'Minh', expect.stringMatching(/^Hoa.*muộn/)]);
  expect(await faults()).toEqual([]);

  await report.reload();
  await hands.shows('120 phản hồi');
  await hands.click(r.removeReport('Hoa'));
  await hands.hides('120 phản hồi');
  await hands.click(t.undo);
  await hands.shows('120 phản hồi');
  rmSync(folder, { recursive: true });
});

test('in English it is as clean, and nothing breaks the policy of the page', async () => {
  const settings = await chromium.extensionPage('options.html');
  await handsOn(settings).click('English');
  await handsOn(settings).shows(words.en.settings);
  await settings.close();
  await hands.click(reportWords.en.part.cycle);
  await hands.shows(reportWords.en.carry);
  expect(await faults()).toEqual([]);

  await hands.click(reportWords.en.part.map);
  await hands.shows(reportWords.en.mapView);
  expect(await faults()).toEqual([]);
  expect(chromium.violations()).toEqual([]);
  expect(chromium.errors()).toEqual([]);
});
