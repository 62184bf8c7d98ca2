import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recipe } from '@/utils/evidence/taught';
import { recipesToFile } from '@/utils/evidence/taught-file';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel, openPopup } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const name = 'Đơn tư vấn trong tuần';
const elsewhere = recipe.parse({
  id: 'r',
  site: 'crm.vn',
  path: '/',
  key: 'other',
  name: 'x',
  anchor: {
    ...{ relation: 'before', label: 'phiếu hẹn', row: '', shape: '#', index: 0, gap: 0, up: 1 },
    ...{ container: 'main', heading: '', unit: 'count', currency: null },
  },
});
const counter = (label: string, value: number) =>
  `<section id="own"><div><span>${label}</span><b id="own-number">${value}</b></div><div><span>Cuộc gọi</span><b>812</b></div></section></main>`;

/** One figure that no reader knows, taught by pointing, then read by itself until its words are gone. */
describe('a figure pointed at in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let panel: Page;
  let hands: Hands;
  const show = async (label: string, value: number) => {
    site.change(articlePath, (html) =>
      html.replace(/<section id="own">[\s\S]*?<\/main>/, '</main>').replace('</main>', counter(label, value)),
    );
    await page.reload();
    await (await openPopup(chromium, page)).popup.close();
  };
  const outer = () => page.evaluate(() => document.documentElement.outerHTML);

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    site.change(articlePath, (html) => html.replace('</main>', counter('Hồ sơ nhận', 37)));
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi truyền thông xã hội'] });
    await hands.click(t.attachThisPage);
    await hands.shows(t.attachTitle);
    await hands.click(t.close);
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  test('Escape leaves the page as it was', async () => {
    const before = await outer();
    await hands.click(t.pointAtFigure);
    await until('the overlay', async () => (await outer()) !== before);
    await page.bringToFront();
    await page.keyboard.press('Escape');

    await hands.shows(t.pointAtFigure);
    expect(await outer()).toBe(before);
  });

  test('a click that the page itself makes takes nothing', async () => {
    const before = await outer();
    await hands.click(t.pointAtFigure);
    await until('the overlay', async () => (await outer()) !== before);
    await page.evaluate(() => {
      const { left, top } = document.querySelector('#own-number')!.getBoundingClientRect();
      const place = { bubbles: true, cancelable: true, clientX: left + 2, clientY: top + 2 };
      for (const target of [window, document.querySelector('#own-number')!]) {
        target.dispatchEvent(new PointerEvent('pointermove', place));
        target.dispatchEvent(new MouseEvent('click', place));
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
    });
    // The panel still asks, so nothing was taken.
    expect(await hands.has(t.leave)).toBe(true);
    await hands.click(t.leave);

    await hands.shows(t.pointAtFigure);
    expect(await hands.has(t.keepFigure)).toBe(false);
    expect(await outer()).toBe(before);
  });

  test('keys in the panel walk from number to number, and Enter takes one', async () => {
    const before = await outer();
    await hands.click(t.pointAtFigure);
    await until('the overlay', async () => (await outer()) !== before);
    await hands.shows(t.picking);
    await panel.bringToFront();
    const pointed = () => panel.$eval('.picking [role=status]', (it) => it.textContent ?? '');
    for (let said = ''; !said.startsWith('37 — Hồ sơ nhận');) {
      const last = said;
      await hands.press('ArrowLeft');
      await until('the next number', async () => (said = await pointed()) !== last);
    }
    await hands.press('Enter');
    await hands.shows(t.nameFigure);
    await hands.click(t.close);
    await hands.shows(t.pointAtFigure);
  });

  test('a click on the number, a name, and the page shows the figure', async () => {
    const before = await outer();
    await hands.click(t.pointAtFigure);
    await until('the overlay', async () => (await outer()) !== before);
    await page.bringToFront();
    const box = await page.$eval('#own-number', (it) => {
      it.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = it.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(box.x, box.y);
    await page.mouse.click(box.x, box.y);
    await hands.shows(t.nameFigure);
    expect(await panel.$eval('dialog input[type=text]', (it) => (it as HTMLInputElement).value)).toBe(
      'Hồ sơ nhận',
    );
    await hands.fill(t.ownName, name);
    await hands.click(t.keepFigure);

    await hands.shows(t.taught(name));
    expect(await outer()).toBe(before);
  });

  test('the taught figure drives a key result, and the next reading of the page moves it', async () => {
    await hands.click(t.attachThisPage);
    await attachInDialog(hands, 'vi', 'Tăng số lượng người theo dõi fanpage', name);
    await hands.shows(t.attachedTo('1.3'));

    await show('Hồ sơ nhận', 41);
    await hands.click(t.readAgain);

    await hands.shows(t.readAgainMoved('KR 1.3: 41'));
    await hands.shows(name);
    await hands.shows('41');
  });

  test('when its words are gone the panel says that it has moved, and reads nothing else', async () => {
    await show('Cuộc hẹn', 99);
    await hands.click(t.readAgain);

    await hands.shows(t.figureMoved(name));
    await hands.shows(t.figureGone(t.figureName('other', name), '1.3'));
    expect(await hands.text()).not.toContain('99');
  });

  test('the settings list it; it is renamed and forgotten and brought back, and files come in whole or not', async () => {
    const settings = await chromium.extensionPage('options.html');
    const there = handsOn(settings);
    await there.shows(name);
    await there.click(t.rename(name));
    await there.fill(t.ownName, 'Đơn hỏi');
    await there.click(t.save);
    await there.shows('Đơn hỏi');
    await there.click(t.forget('Đơn hỏi'));
    await there.shows(t.noTaught);
    await there.click(t.undo);
    await there.hides(t.noTaught);

    const folder = mkdtempSync(path.join(tmpdir(), 'okrail-figures-'));
    const takeFrom = async (content: string) => {
      const file = path.join(folder, 'figures.json');
      writeFileSync(file, content);
      const input = await settings.waitForSelector('.taught-figures input[type=file]');
      await input!.uploadFile(file as `${string}.json`);
    };
    await takeFrom('{"format": "okrail-figures"');
    await there.shows(t.badRecipes['not-json']);
    await takeFrom('{"format": "okrail-figures", "version": 1, "figures": [{"site": "a.vn"}]}');
    await there.shows(t.badRecipe(1));
    await takeFrom(recipesToFile([{ ...elsewhere, name: 'Phiếu hẹn' }]));
    await there.shows('Phiếu hẹn');
    await settings.close();
  });

  test('nothing broke the content policy, nothing threw, nothing went out', async () => {
    expect(chromium.violations()).toEqual([]);
    expect(chromium.errors()).toEqual([]);
    expect(await chromium.requests()).toEqual([]);
  });
});

test('a page is the kind that the user says, once loaded again too', async () => {
  const [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
  const page = await chromium.open(site.address(articlePath));
  const { panel, hands } = await openPanel(chromium, page);
  await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi truyền thông xã hội'] });
  const read = async () => {
    await hands.click(t.attachThisPage);
    await hands.shows(t.attachTitle);
    await hands.click(t.close);
  };
  await read();
  await hands.shows(`${t.pageKind.post} · Blog Sen Vàng`);

  await hands.click(t.changeKind);
  await (await panel.waitForSelector('.kind-of-page select'))!.select('social-post');
  await hands.shows(t.kindKept(t.pageKind['social-post']));
  await hands.shows(t.kindReason('kept'));

  await page.reload();
  await (await openPopup(chromium, page)).popup.close();
  await read();
  await hands.shows(`${t.pageKind['social-post']} · Blog Sen Vàng`);
  await chromium.close();
  await site.close();
});
