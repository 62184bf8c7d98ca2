import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { readWeekJson } from '@/utils/week/formats/json';
import { readDocx, readXlsx } from '../utils/week/formats/read-office';
import { type Chromium, launchChromium } from './tools/chromium';
import { type Hands, handsOn } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const line = '=HYPERLINK("https://gian.example") <b>đậm</b> | *sao* & Bài “7 cách” chạy tốt';

let chromium: Chromium;
let site: Site;
let panel: Page;
let hands: Hands;
let session: CDPSession;
const folder = mkdtempSync(path.join(tmpdir(), 'okrail-exports-'));

/** Two clicks in the menu, and the file that comes of it. */
async function saved(
  choice: string,
): Promise<{ readonly name: string; readonly bytes: Buffer<ArrayBuffer> }> {
  const begun = new Promise<string>((resolve) => {
    session.once('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename));
  });
  const ended = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await hands.click(t.export);
  await hands.click(choice);
  const name = await begun;
  await ended;
  return { name, bytes: Buffer.from(readFileSync(path.join(folder, name))) };
}

/** Two clicks in the menu, and what the clipboard holds then. */
async function copied(choice: string): Promise<Readonly<Record<string, string>>> {
  const before = JSON.stringify(await clipboard());
  await hands.click(t.export);
  await hands.click(choice);
  return until('the copy', async () => {
    const now = await clipboard();
    return JSON.stringify(now) === before ? undefined : now;
  });
}

/** What the clipboard holds by type; undefined while it is being written. */
function clipboard(): Promise<Readonly<Record<string, string>> | undefined> {
  return panel.evaluate(async () => {
    try {
      const [item] = await navigator.clipboard.read();
      const types = item?.types ?? [];
      return Object.fromEntries(
        await Promise.all(types.map(async (type) => [type, await (await item!.getType(type)).text()])),
      );
    } catch {
      return undefined;
    }
  });
}

beforeAll(async () => {
  [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
  const page = await chromium.open(site.address(articlePath));
  ({ panel, hands } = await openPanel(chromium, page));
  await begin(hands, { language: 'vi', name: 'Lan', templates: [] });
  await hands.click(t.fromTemplate);
  await hands.click(t.use);
  await hands.shows('1.1');
  await hands.click(t.place.week);
  await hands.fill(t.addLineTo(t.section.progress), line);
  await hands.press('Enter');
  session = await chromium.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  await chromium
    .browser()
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${chromium.id}`, ['clipboard-read']);
});
afterAll(async () => {
  await chromium.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the week leaves in every form, two clicks each', () => {
  test('Word', async () => {
    const { name, bytes } = await saved(t.saveWord);
    expect(name).toMatch(/^PPP-\d{4}-W\d{2}-Lan\.docx$/);
    const { paragraphs } = await readDocx(new Blob([bytes]));
    expect(paragraphs.map(({ text }) => text)).toContain(line);
  });

  test('Excel', async () => {
    const { name, bytes } = await saved(t.saveExcel);
    expect(name).toMatch(/^PPP-\d{4}-W\d{2}-Lan\.xlsx$/);
    const [lines, keyResults] = await readXlsx(new Blob([bytes]));
    expect(lines?.rows.flat()).toContainEqual(expect.objectContaining({ type: 's', value: line }));
    expect(keyResults?.rows.length).toBeGreaterThan(2);
  });

  test('JSON, which reads back', async () => {
    const { name, bytes } = await saved(t.saveJson);
    expect(name).toMatch(/\.json$/);
    expect(readWeekJson(bytes.toString('utf8'))).toMatchObject({
      member: { name: 'Lan' },
      items: expect.arrayContaining([expect.objectContaining({ text: line })]),
    });
  });

  test('CSV that Excel opens with its letters intact and starts nothing', async () => {
    const { name, bytes } = await saved(t.saveCsv);
    expect(name).toMatch(/-Lan\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).toContain(`"'${line.replaceAll('"', '""')}"`);
  });

  test('Markdown, and Base Goal’s columns', async () => {
    expect((await saved(t.saveMarkdown)).name).toMatch(/-Lan\.md$/);
    const base = await saved(t.saveBase);
    expect(base.name).toMatch(/-Lan\.base\.csv$/);
    expect(base.bytes.toString('utf8')).toContain('Scope,Metatype,Name');
  });

  test('rich text, with plain text beside it', async () => {
    const held = await copied(t.copyRich);
    expect(Object.keys(held).sort()).toEqual(['text/html', 'text/plain']);
    expect(held['text/plain']).toContain(`• ${line}`);
    const items = await panel.evaluate((html) => {
      const place = document.createElement('div') as unknown as HTMLElement & { setHTML(html: string): void };
      place.setHTML(html);
      return [...place.querySelectorAll('li')].map((item) => item.textContent);
    }, held['text/html'] ?? '');
    expect(items).toContain(line);
  });

  test.each([
    [t.copyMarkdown, '\\<b\\>đậm\\</b\\>'],
    [t.copyText, `• ${line}`],
    [t.copyVnokrs, 'Tiến độ, kết quả công việc?'],
  ])('%s', async (choice, wanted) => {
    const held = await copied(choice);
    expect(held['text/plain']).toContain(wanted);
    expect(held['text/html']).toBeUndefined();
  });

  test('mail: the mail program gets the report, or the clipboard does when it is too long', async () => {
    await panel.evaluate(() => {
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        document.documentElement.dataset.mail = this.href;
      };
    });
    await hands.click(t.export);
    await hands.click(t.sendMail);
    const done = await until('the mail', async () => {
      const text = await hands.text();
      return [t.mailOpened, t.tooLongForMail].find((said) => text.includes(said));
    });
    const address = await panel.evaluate(() => document.documentElement.dataset.mail ?? '');
    if (done === t.mailOpened) expect(decodeURIComponent(address)).toContain(line);
    else expect(address).toBe('');
  });

  test('on paper: a page of its own, A4, with nothing but the report', async () => {
    await hands.click(t.export);
    await hands.click(t.printOrPdf);
    const target = await chromium
      .browser()
      .waitForTarget((it) => it.url().startsWith(`chrome-extension://${chromium.id}/print.html`));
    const opened = await target.asPage();
    const address = opened.url();
    await opened.close();

    // Opened again with a print dialog that does not hold the page.
    const paper = await chromium.browser().newPage();
    await paper.evaluateOnNewDocument(
      'print = () => { document.documentElement.dataset.printed = document.title; };',
    );
    await paper.goto(address);
    await handsOn(paper).shows('Bài “7 cách” chạy tốt');
    expect(await paper.$$eval('main li', (items) => items.map((item) => item.textContent))).toContain(line);
    await paper.waitForSelector('html[data-printed]');
    expect(await paper.$eval('html', ({ dataset }) => dataset['printed'])).toMatch(/^PPP-\d{4}-W\d{2}-Lan$/);
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
    await paper.close();
  });

  test('none of it broke the content policy, threw or went out', async () => {
    expect(chromium.violations()).toEqual([]);
    expect(chromium.errors()).toEqual([]);
    expect(await chromium.requests()).toEqual([]);
  });
});
