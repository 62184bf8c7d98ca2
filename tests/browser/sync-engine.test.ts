import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, type ChromiumOptions, launchChromium } from './tools/chromium';
import { handsOn } from './tools/hands';
import { begin, openPanel } from './tools/story';
import { until } from './tools/until';

// Two profiles of one person over Chromium's own sync engine. It reads its file at start and writes it some seconds
// after a change, so the two run one after the other, and a copy of the file is a partition.

const t = words.vi;
/** A test here starts up to five browsers and waits for the engine's own timers. */
const patience = 300_000;
const keyResult = 'Nhận gấp đôi số phản hồi khảo sát';

interface Items {
  readonly [key: string]: unknown;
}

describe("over the browser's own sync engine", { timeout: patience }, () => {
  let folder: string;
  let server: string;
  let open: Chromium[];

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'okrail-sync-'));
    server = path.join(folder, 'server.pb');
    open = [];
  });
  afterEach(async () => {
    for (const chromium of open) await chromium.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const launch = async (name: string, options: ChromiumOptions = { syncFile: server }) => {
    const chromium = await launchChromium({ profile: path.join(folder, name), ...options });
    open.push(chromium);
    return chromium;
  };
  const panelOf = async (chromium: Chromium) =>
    openPanel(chromium, await chromium.open('data:text/html,<title>Trang</title>'));
  const areaOf = (page: Page): Promise<Items> =>
    page.evaluate(() => (globalThis as any).chrome.storage.sync.get(null) as Promise<Items>);
  /** Presses “sync now” until everything is published. */
  const publishAll = async (chromium: Chromium): Promise<Items> => {
    const settings = await chromium.extensionPage('options.html');
    const hands = handsOn(settings);
    await hands.shows(/kB/);
    await hands.click(t.syncNow);
    const items = await until('every record to be published', async () => {
      const all = await areaOf(settings);
      return Object.keys(all).length > 1 && !(await hands.text()).includes('chỉ có trên máy này') && all;
    });
    await settings.close();
    return items;
  };
  /** Whether what the engine keeps holds each of these values, letter by letter. */
  const isUploaded = (items: Items): boolean => {
    if (!existsSync(server)) return false;
    const text = readFileSync(server, 'latin1');
    return Object.values(items).every((value) => typeof value !== 'string' || text.includes(value));
  };
  /** What the area holds once the engine has written all of it to its file: a browser may publish meanwhile. */
  const uploaded = async (chromium: Chromium, milliseconds = 60_000): Promise<Items> => {
    const page = await chromium.extensionPage('options.html');
    const items = await until(
      'the engine to write its file',
      async () => {
        const all = await areaOf(page);
        return isUploaded(all) && all;
      },
      milliseconds,
    );
    await page.close();
    return items;
  };
  const arrived = (page: Page, enough: (items: Items) => boolean) =>
    until(
      'the items to arrive',
      async () => {
        const items = await areaOf(page);
        return enough(items) && items;
      },
      60_000,
    );
  const checkIn = async (chromium: Chromium, value: string) => {
    const { panel, hands } = await panelOf(chromium);
    await hands.click(keyResult);
    await hands.fill(t.newValueOf(keyResult), value);
    await hands.press('Enter');
    await hands.shows(t.checkedIn('1.2'));
    return { panel, hands };
  };
  const start = async (chromium: Chromium, name: string, templates = ['Tăng phạm vi']) => {
    const { panel, hands } = await panelOf(chromium);
    await begin(hands, { language: 'vi', name, templates });
    return { panel, hands };
  };
  const goOnAsLan = async (chromium: Chromium) => {
    const { panel, hands } = await panelOf(chromium);
    await hands.shows('Lan');
    await panel.waitForSelector('.continue button');
    await panel.evaluate(() => (document.querySelector('.continue button') as HTMLButtonElement).click());
    await hands.shows(keyResult);
    return { panel, hands };
  };

  test('the second browser goes on where the first stopped', async () => {
    const home = await launch('home');
    await start(home, 'Lan');
    await checkIn(home, '321');
    await publishAll(home);
    await uploaded(home);
    await home.close();

    const office = await launch('office');
    const page = await office.extensionPage('options.html');
    await arrived(page, (items) => Object.keys(items).length > 1);
    const { hands } = await goOnAsLan(office);
    await hands.click(keyResult);
    await hands.shows('321');
    expect(office.errors()).toEqual([]);
  });

  test('an edit that was published and not yet sent when the browser died reaches the other one later', async () => {
    const home = await launch('home');
    await start(home, 'Lan');
    await publishAll(home);
    let before = await uploaded(home);
    const isSentAfterKill = async (value: string) => {
      await checkIn(home, value);
      const settings = await home.extensionPage('options.html');
      // Killed as soon as the area has it, also while the button is still being pressed.
      const killed = until('the edit to be published', async () => {
        const all = await areaOf(settings);
        return JSON.stringify(all) !== JSON.stringify(before) && all;
      }).then(async (items) => {
        before = items;
        await home.kill9();
      });
      await Promise.all([
        killed,
        handsOn(settings)
          .click(t.syncNow)
          .catch(() => undefined),
      ]);
      const sent = isUploaded(before);
      await home.restart();
      await publishAll(home);
      if (sent) return false;
      return uploaded(home, 20_000).then(
        () => true,
        () => false,
      );
    };
    // An engine that was quicker than the kill tells nothing: it has sent the edit, or takes it for sent, while its
    // server died with it before the file was written. Then another edit is tried.
    let value = 650;
    while (value < 655 && !(await isSentAfterKill(String(value)))) value += 1;
    expect(value).toBeLessThan(655);
    await home.close();

    const office = await launch('office');
    await arrived(await office.extensionPage('options.html'), (all) => Object.keys(all).length > 1);
    const { hands } = await goOnAsLan(office);
    await hands.click(keyResult);
    await hands.shows(String(value));
  }, 400_000);

  test('signing in for the first time wipes the area, and what it held comes back from the database', async () => {
    const home = await launch('home');
    await start(home, 'Lan');
    await publishAll(home);
    await uploaded(home);
    await home.close();

    // The office worked for itself, and signs in later: the engine puts the server's items in place of its own.
    const alone = await launch('office', {});
    await start(alone, 'Lan', ['Gia tăng lượng truy cập']);
    const before = await publishAll(alone);
    await alone.close();
    const office = await launch('office');
    const page = await office.extensionPage('options.html');
    await arrived(
      page,
      (items) =>
        Object.keys(before).some((key) => !(key in items)) ||
        Object.keys(items).length > Object.keys(before).length,
    );
    const healed = await publishAll(office);

    expect(Object.keys(healed).length).toBeGreaterThan(Object.keys(before).length);
    await uploaded(office);
    await office.close();
    await home.restart();
    await arrived(
      await home.extensionPage('options.html'),
      (items) => Object.keys(items).length >= Object.keys(healed).length,
    );
    const { hands } = await panelOf(home);
    await hands.shows(keyResult);
    await hands.shows('Gia tăng lượng truy cập');
  });

  test('two halves of a partition that together are too much lose nothing and get under the limit again', async () => {
    const home = await launch('home');
    await start(home, 'Lan');
    await publishAll(home);
    await uploaded(home);
    await home.close();
    const other = path.join(folder, 'other.pb');
    copyFileSync(server, other);

    const office = await launch('office', { syncFile: other });
    await arrived(await office.extensionPage('options.html'), (items) => Object.keys(items).length > 1);
    const there = await goOnAsLan(office);
    await home.restart();
    await countAhead(home);
    const here = await panelOf(home);
    await here.hands.shows(keyResult);
    await pasteMuch(here.panel, 'ở nhà');
    await published(home);
    const ofHome = await uploaded(home);
    await home.close();
    await pasteMuch(there.panel, 'văn phòng');
    await published(office);
    await office.kill9();

    const reunited = await launch('office');
    const settings = await reunited.extensionPage('options.html');
    await arrived(settings, (items) => Object.keys(ofHome).every((key) => key in items));
    const hands = handsOn(settings);
    await hands.click(t.syncNow);
    await until(
      'the area to be under its limit',
      async () => bytesOf(await areaOf(settings)) <= 102_400,
      60_000,
    );
    await hands.shows(/chỉ có trên máy này/);
    const { hands: inPanel } = await panelOf(reunited);
    await inPanel.shows('văn phòng 1 ');
    await inPanel.shows('ở nhà 1 ');
    expect(reunited.errors()).toEqual([]);
  });

  /**
   * The engine numbers what is uploaded, and asks for what has a higher number than it has seen. What a browser
   * uploads to a copy of the file is numbered there anew, so the file itself must be further on: then nothing of it
   * counts as seen, whether the other half was uploaded or not.
   */
  const countAhead = async (chromium: Chromium) => {
    const page = await chromium.extensionPage('options.html');
    const steps = Array.from({ length: 200 }, (_, step) => [`step ${step}`, `step ${step}.`]);
    await page.evaluate((all) => (globalThis as any).chrome.storage.sync.set(Object.fromEntries(all)), steps);
    await until('the numbers to be used up', () => isUploaded(Object.fromEntries(steps)), 60_000);
    await page.evaluate(
      (keys) => (globalThis as any).chrome.storage.sync.remove(keys),
      steps.map(([key]) => key),
    );
    await page.close();
  };
  /** Publishes once, whatever remains. */
  const published = async (chromium: Chromium) => {
    const settings = await chromium.extensionPage('options.html');
    const hands = handsOn(settings);
    await hands.shows(/kB/);
    await hands.click(t.syncNow);
    return until(
      'the much to be published',
      async () => {
        const items = await areaOf(settings);
        return bytesOf(items) > 40_000 && items;
      },
      60_000,
    );
  };
});

const bytesOf = (items: Items) =>
  Object.entries(items).reduce(
    (sum, [key, value]) => sum + key.length + Buffer.byteLength(JSON.stringify(value)),
    0,
  );

/** Some sixty kilobytes that do not compress: key results whose names are chance. */
async function pasteMuch(panel: Page, where: string): Promise<void> {
  const hands = handsOn(panel);
  const chance = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
  const lines = Array.from({ length: 40 }, (_, objective) => [
    `O: ${where} ${objective + 1} ${chance(450)}`,
    ...Array.from({ length: 4 }, (_, index) => `KR${index + 1}: Đạt ${index + 10} ${chance(450)}`),
  ]);
  await hands.click(t.pasteOkrs);
  const field = await panel.waitForSelector('textarea.paste');
  await field!.focus();
  await panel.keyboard.sendCharacter(lines.flat().join('\n'));
  await hands.shows(`${where} 40 `);
  await hands.click(t.addPasted(40));
  await hands.hides(t.leftOver(0));
}
