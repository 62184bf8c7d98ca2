import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { reportWords } from '@/utils/i18n/report';
import { faultsOf } from './tools/axe';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { until } from './tools/until';
import { attachInDialog, begin, openPanel, openPopup, setBaseline } from './tools/story';

const t = words.vi;
const r = reportWords.vi;
const blogReads = 'Tăng 20% số lượt đọc blog';
/** Tall, so that nothing happens to lie under the bars at the edges. */
async function faults(page: Page, tall = true): Promise<readonly string[]> {
  if (tall) await page.setViewport({ width: 360, height: 4_000 });
  const found = await faultsOf(page);
  if (tall) await page.setViewport(null);
  return found;
}

describe('axe finds nothing wrong on', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let panel: Page;
  let hands: Hands;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await hands.click('Tiếng Việt');
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  test('the first run', async () => {
    expect(await faults(panel)).toEqual([]);
  });

  test('an empty board', async () => {
    await begin(hands, { language: 'vi', name: 'Lan', templates: [] });

    expect(await faults(panel)).toEqual([]);
  });

  test('a board with every kind of row, one open', async () => {
    await hands.click(t.fromTemplate);
    await hands.shows(t.use);
    for (const i of [0, 0, 0, 0, 0]) {
      if (i > 0 || !(await hands.has(t.use))) await hands.click(t.fromTemplate);
      const uses = await panel.$$('dialog .template-list > li > button');
      await uses[(await panel.$$('.objective')).length % 5]!.click();
      await hands.hides(t.use);
    }
    await setBaseline(hands, 'vi', blogReads, '1.300');
    await hands.click(t.attachThisPage);
    await attachInDialog(hands, 'vi', blogReads, t.figureName('views', ''));
    await hands.click(blogReads);

    expect(await faults(panel)).toEqual([]);
  });

  test('the dialog for attaching', async () => {
    await hands.click(t.attachElsewhere);
    await hands.shows(t.attachTitle);

    expect(await faults(panel)).toEqual([]);
    await hands.press('Escape');
    await hands.hides(t.attachTitle);
  });

  test('the evidence', async () => {
    await hands.click(t.place.evidence);
    await hands.shows('1.560');

    expect(await faults(panel)).toEqual([]);
  });

  test('the week, and what can be done with it', async () => {
    await hands.click(t.place.week);
    await hands.shows(/1\.560/);
    expect(await faults(panel)).toEqual([]);

    await hands.click(t.export);
    expect(await faults(panel)).toEqual([]);
    await hands.press('Escape');
  });

  test('last week’s plans, the parked ones, and what # and @ offer', async () => {
    await hands.click(t.earlierWeek);
    for (const plan of ['Gọi mười khách cũ', 'Viết lại trang chủ']) {
      await hands.fill(t.addLineTo(t.section.plan), plan);
      await hands.press('Enter');
      await hands.shows(plan);
    }
    await hands.click(t.laterWeek);
    await hands.click(t.draftAgain);
    await hands.tick('Gọi mười khách cũ');
    await hands.click(t.lastWeek.park);
    await hands.click(t.lastWeek.parked);
    await hands.shows(t.lastWeek.takeUp);
    expect(await faults(panel)).toEqual([]);

    for (const sign of ['#', '@']) {
      await (await panel.waitForSelector('.week-section.progress textarea'))!.focus();
      await panel.keyboard.press('End');
      await panel.keyboard.type(` ${sign}`);
      await panel.waitForSelector('[role=option]');
      expect(await faults(panel)).toEqual([]);
      // What the arrows choose stays in sight.
      for (let step = 0; step < 5; step += 1) await panel.keyboard.press('ArrowDown');
      await until('the choice in sight', () =>
        panel.evaluate(() => {
          const list = document.querySelector('[role=listbox]')!.getBoundingClientRect();
          const chosen = document.querySelector('[aria-selected=true]')!.getBoundingClientRect();
          return chosen.top >= list.top && chosen.bottom <= list.bottom && chosen.bottom <= innerHeight;
        }),
      );
      await panel.keyboard.press('Escape');
      await panel.keyboard.press('Backspace');
    }
  });

  test('the popup', async () => {
    const { popup } = await openPopup(chromium, page);

    expect(await faults(popup, false)).toEqual([]);
    await popup.close();
  });

  test('a step of the round', async () => {
    await hands.click(t.place.okr);
    await (await panel.waitForSelector('.board-round button'))!.click();
    await hands.shows(t.saveAndNext);

    expect(await faults(panel)).toEqual([]);
    await hands.press('Escape');
    await hands.hides(t.saveAndNext);
  });

  test('the form of a key result with all its fields, and what was edited', async () => {
    if ((await panel.$('.key-result.open')) === null) await hands.click(blogReads);
    await hands.click(t.edit);
    await (await panel.waitForSelector('.more-fields summary'))!.click();
    await hands.click(t.addWaypoint);

    expect(await faults(panel)).toEqual([]);
    await hands.click(t.removeWaypoint(1));
    await hands.press('Escape');
    await hands.hides(t.editKeyResult);

    const title = await panel.$eval('.key-result.open .title', (it) => it.textContent ?? '');
    await hands.click(t.moreAbout(title));
    await hands.click(t.edits);
    await hands.shows(t.editedField('baseline'));
    expect(await faults(panel)).toEqual([]);
    await hands.press('Escape');
    await hands.hides(t.editedField('baseline'));
  });

  test('the archive', async () => {
    const title = await panel.$eval('.key-result.open .title', (it) => it.textContent ?? '');
    await hands.click(t.archive);
    await hands.click(t.archivedList(1));
    await panel.waitForSelector('dialog[open] li');

    expect(await faults(panel)).toEqual([]);
    await hands.click(t.restoreWhat(title));
    await hands.shows(t.nothingArchived);
    await hands.press('Escape');
  });

  test('closing a cycle, the closed cycle in the report and in the panel, and what goes on', async () => {
    const report = await chromium.extensionPage('report.html#close');
    await report.waitForSelector('.closing button[type=submit]');
    expect(await faults(report)).toEqual([]);

    await (await report.waitForSelector('.closing button[type=submit]'))!.click();
    await handsOn(report).shows(r.reopen);
    expect(await faults(report)).toEqual([]);

    await hands.shows(t.cycleIsClosed);
    expect(await faults(panel)).toEqual([]);

    await report.evaluate(() => (location.hash = '#carry'));
    await report.waitForSelector('.carry-list');
    expect(await faults(report)).toEqual([]);
    await report.evaluate(() => (location.hash = '#cycles'));
    await report.waitForSelector('.report-list');
    expect(await faults(report)).toEqual([]);
    await report.close();
  });

  test('the settings', async () => {
    const settings = await chromium.extensionPage('options.html');
    await handsOn(settings).shows(t.sync);

    expect(await faults(settings)).toEqual([]);
  });
});
