import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, fanpagePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel, openPopup, setBaseline } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const blogReads = 'Tăng 20% số lượt đọc blog';
const followers = 'Tăng số lượng người theo dõi fanpage';

/** One marketer's week, in order: each test goes on from where the one before it ended. */
describe('a week in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let panel: Page;
  let hands: Hands;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  test('the first run takes a template, and its key results stand on the board', async () => {
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi truyền thông xã hội'] });

    await hands.shows(blogReads);
    await hands.shows('Chưa có mốc tháng trước');
  });

  test('a page attached with a ticked figure moves the key result', async () => {
    await setBaseline(hands, 'vi', blogReads, '1.300');
    await hands.click(t.attachThisPage);
    await attachInDialog(hands, 'vi', blogReads, t.figureName('views', ''));

    await hands.shows(/1\.300 → 1\.560 \/ 1\.560/);
    await hands.shows(t.attachedTo('1.1'));
  });

  test('the history says from which page, when, and from which text', async () => {
    await hands.click(blogReads);

    await hands.shows('1.560 lượt xem');
    await hands.shows(t.fromPage);
    const time = await panel.$eval('.history time', (it) => it.getAttribute('datetime'));
    expect(Math.abs(Date.now() - Date.parse(time ?? ''))).toBeLessThan(120_000);
    await hands.click(blogReads);
  });

  test('on another site the panel asks for the toolbar button, and that is enough', async () => {
    await page.goto(site.otherOrigin + fanpagePath);
    await hands.click(t.attachThisPage);
    await hands.shows(t.pressToolbar);

    const popup = await openPopup(chromium, page);
    await popup.popup.close();
    await setBaseline(hands, 'vi', followers, '9.600');
    await hands.click(t.attachThisPage);
    await attachInDialog(hands, 'vi', followers, t.figureName('followers', ''));

    await hands.shows('12.480');
  });

  test('the evidence holds what the page is, with a picture of it', async () => {
    await hands.click(t.place.evidence);

    await hands.shows(t.pageKind.post);
    await hands.shows(t.pageKind.profile);
    await hands.shows(/Lượt xem\s+1\.560/);
    await until('the pictures', async () => (await panel.$$('img.picture')).length === 2);
    await hands.click(t.place.okr);
  });

  test('the popup updates a key result with a number, a word and Enter, and takes it back', async () => {
    const { popup, hands: quick } = await openPopup(chromium, page);
    // Long names wrap; nothing of a row lies beyond the edge.
    expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await quick.fill(t.newValueOf(followers), '12.900');
    await quick.fill(`${t.note}: ${followers}`, 'nhờ bài ghim');
    await quick.press('Enter');
    await quick.shows(t.checkedIn('1.3'));
    await hands.shows('12.900');
    await hands.click(followers);
    await hands.shows('nhờ bài ghim');
    await hands.click(followers);

    await quick.click(t.undo);
    await until('the value to go back', async () => !(await hands.text()).includes('12.900'));
    await popup.close();
  });

  test('the popup attaches the page in front by one tap on a likely key result', async () => {
    await page.goto(site.address(articlePath));
    const { popup, hands: quick } = await openPopup(chromium, page);
    await quick.click('1.3');
    await quick.shows(t.attached('1.3'));
    await popup.close();

    await hands.shows(t.attachedTo('1.1, 1.3'));
  });

  test('the report is drafted from what moved, and keeps what a person wrote', async () => {
    await hands.click(t.place.week);
    await hands.shows(/1\.300 → 1\.560/);

    const line = await panel.waitForSelector('.week-section.progress textarea');
    await line!.click({ count: 3 });
    await panel.keyboard.type('Bài “7 cách” chạy tốt.');
    await panel.keyboard.press('Enter');
    await hands.click(t.place.okr);
    await hands.click(blogReads);
    await hands.fill(t.newValueOf(blogReads), '1.610');
    await hands.press('Enter');
    await hands.shows(t.checkedIn('1.1'));
    await hands.click(blogReads);
    await hands.click(t.place.week);
    if (await hands.has(t.draftAgain)) await hands.click(t.draftAgain);

    await hands.shows('Bài “7 cách” chạy tốt.');
    expect(await hands.text()).not.toContain('1.300 → 1.610');
  });

  test('the report is copied as rich text, read back from the real clipboard', async () => {
    const origin = `chrome-extension://${chromium.id}`;
    await chromium
      .browser()
      .defaultBrowserContext()
      .setPermission(origin, {
        permission: { name: 'clipboard-read' },
        state: 'granted',
      });
    await panel.bringToFront();
    await hands.click(t.export);
    await hands.click(t.copyRich);
    await hands.shows(t.copied);

    const [html, text] = await panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return [await read('text/html'), await read('text/plain')];
    });
    expect(html).toContain('Bài “7 cách” chạy tốt.');
    expect(html).toMatch(/<a [^>]*href="http:\/\/127\.0\.0\.1:\d+\/blog/);
    expect(text?.toLowerCase()).toContain(t.section.progress.toLowerCase());
  });

  test('the report is saved as a Markdown file with the week and the name in its name', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'okrail-download-'));
    const session = await chromium.browser().target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const ended = new Promise<string>((resolve) => {
      session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename));
    });
    await hands.click(t.export);
    await hands.click(t.saveMarkdown);

    const name = await ended;
    expect(name).toMatch(/^PPP-\d{4}-W\d{2}-Lan\.md$/);
    const file = path.join(folder, name);
    const saved = await until('the file', () => {
      try {
        return readFileSync(file, 'utf8');
      } catch {
        return '';
      }
    });
    expect(saved).toContain('Bài “7 cách” chạy tốt.');
  });

  test('English is one choice away, and everything follows', async () => {
    const settings = await chromium.extensionPage('options.html');
    await handsOn(settings).click('English');
    await handsOn(settings).shows(words.en.settings);
    await settings.close();

    await hands.shows(words.en.section.progress);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('through all of it nothing broke the content policy, nothing threw, nothing went out', async () => {
    expect(chromium.violations()).toEqual([]);
    expect(chromium.errors()).toEqual([]);
    expect(await chromium.requests()).toEqual([]);
  });
});
