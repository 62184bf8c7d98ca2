import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { glanceKept } from './tools/kept-glance';
import { articlePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel } from './tools/story';
import { until } from './tools/until';

const t = words.vi;
const keyResult = 'Nhận gấp đôi số phản hồi khảo sát';

describe('a copy brings everything back', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let hands: Hands;
  let panel: Page;
  let downloads: string;

  beforeEach(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), 'okrail-files-'));
    [chromium, site] = await Promise.all([launchChromium({ args: ['--accept-lang=vi'] }), serveDemo()]);
    await open();
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
    await hands.click(t.attachThisPage);
    await attachInDialog(hands, 'vi', keyResult);
    // It stays open, so that what was checked in is in sight.
    await hands.click(keyResult);
    await checkIn('345');
  });
  afterEach(async () => {
    await chromium.close();
    await site.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const open = async () => {
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
  };
  const checkIn = async (value: string) => {
    await hands.fill(t.newValueOf(keyResult), value);
    await hands.press('Enter');
    await hands.shows(t.checkedIn('1.2'));
  };
  const settings = async () => {
    const tab = await chromium.extensionPage('options.html');
    const its = handsOn(tab);
    // The last parts to come; before them, what stands below still moves.
    await its.shows(t.roomData);
    await its.shows(/100 kB/);
    return { tab, its };
  };
  const exported = async (tab: Page, press: () => Promise<void>): Promise<string> => {
    const cdp = await tab.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await press();
    const whole = () => readdirSync(downloads).find((name) => name.endsWith('.json'));
    await until('the file', () => whole() !== undefined);
    return path.join(downloads, whole()!);
  };
  const choose = async (tab: Page, label: string, file: string) => {
    const field = await tab.waitForSelector(`input[type=file][aria-label="${label}"]`);
    await (field as unknown as { uploadFile: (name: string) => Promise<void> }).uploadFile(file);
  };

  test('export, wipe, and the file on the first screen: all is back', async () => {
    const { tab, its } = await settings();
    const file = await exported(tab, () => its.click(t.exportAll));
    await its.click(t.wipe);
    await its.shows(t.wipeSays[0]!);
    await its.click(t.wipeNow);
    await hands.shows(t.welcome);
    expect(await tab.evaluate(() => (globalThis as any).chrome.storage.local.get(null))).toEqual({});
    await choose(panel, t.restoreFromFile, file);

    await hands.click(keyResult);
    await hands.shows('345');
    await hands.click(t.place.evidence);
    await hands.shows(/7 cách|blog/i);
    expect(chromium.errors()).toEqual([]);
    expect(chromium.violations()).toEqual([]);
  });

  test('an import shows what it changes, and one undo takes it back', async () => {
    const { tab, its } = await settings();
    const file = await exported(tab, () => its.click(t.exportAll));
    await panel.bringToFront();
    await checkIn('777');
    await tab.bringToFront();
    await choose(tab, t.importFile, file);
    await its.shows(t.nothingChanges);
    await its.click(t.importMode.replace);
    await its.shows(t.fate.removed(`1 ${t.kindName('check-in', 1)}`));
    await its.click(t.importNow);
    await its.shows(t.imported('1'));
    await panel.bringToFront();
    await hands.hides('777');

    await tab.bringToFront();
    await its.shows(t.occasion.import);
    await its.click(t.undo);

    await panel.bringToFront();
    await hands.shows('777');
  });

  test('a file that was changed is refused by name, and nothing is imported', async () => {
    const { tab, its } = await settings();
    const file = await exported(tab, () => its.click(t.exportAll));
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Lan"', '"Mai"'));

    await choose(tab, t.importFile, file);

    await its.shows(t.problem.badBackup.damaged());
  });

  test('when the database can no longer be read, the copy of the day is offered, and brings back what was published since too', async () => {
    // The first save took one; an hour later the panel finds it old.
    await panel.evaluate(() => (globalThis as any).chrome.storage.local.clear());
    await panel.reload();
    await hands.shows(keyResult);
    await until('the copy of the day', () =>
      panel.evaluate(async () => 'snapshots' in (await (globalThis as any).chrome.storage.local.get(null))),
    );
    await hands.click(keyResult);
    await checkIn('346');
    await until('all to be published', () =>
      panel.evaluate(async () => {
        const reply = await (globalThis as any).chrome.runtime.sendMessage({ name: 'syncNow', ask: {} });
        return reply?.answer?.unsynced === 0;
      }),
    );
    // A kill may spoil the list of the copies as well.
    await panel.evaluate(() => (globalThis as any).chrome.storage.local.remove('snapshots'));
    await chromium.kill9();
    spoil(chromium.profile, chromium.id);
    await chromium.restart();
    const tab = await chromium.extensionPage('sidepanel.html');
    const its = handsOn(tab);
    await its.shows(/Lan: 1 mục tiêu, 3 KR/);

    await its.click(t.restore);

    await its.click(keyResult);
    await its.shows('345');
    await its.shows('346');
    await its.click(t.place.evidence);
    await its.shows(/7 cách|blog/i);
  });

  test('on a full disk the value that could not be saved stays in its field, and the words say so', async () => {
    await panel.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await hands.fill(t.newValueOf(keyResult), '400');
    await hands.press('Enter');
    await hands.shows(t.problem.full);
    await hands.shows(/\n400(\n|$)/);

    await panel.evaluate(() => {
      IDBObjectStore.prototype.put = (globalThis as any).put;
    });
    await hands.press('Enter');
    await hands.shows(t.checkedIn('1.2'));
  });

  test('a panel gives way to a newer version and says that it has to be opened again', async () => {
    const { tab } = await settings();
    await tab.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('okrail', 99);
          opening.addEventListener('success', () => {
            opening.result.close();
            resolve();
          });
          opening.addEventListener('blocked', () => reject(new Error('blocked')));
        }),
    );
    await panel.bringToFront();
    await hands.fill(t.newValueOf(keyResult), '410');
    await hands.press('Enter');

    await hands.shows(t.problem.newer);
    await hands.shows(t.problem.newerNext);
  });

  test('the worker takes the copy of the day by itself, with no page open', async () => {
    await panel.close();
    const worker = await chromium.worker();
    const copies = () =>
      worker.evaluate(async () => Object.keys(await (globalThis as any).chrome.storage.local.get(null)));
    await worker.evaluate(() => (globalThis as any).chrome.storage.local.clear());
    await worker.evaluate(() =>
      (globalThis as any).chrome.alarms.create('daily-copy', { delayInMinutes: 0.01 }),
    );

    await until('the copy of the day', async () => (await copies()).includes('snapshots'), 90_000);
  });

  test('wiping waits for another page that holds the data, says so, and ends when that page lets go; nothing is written after it', async () => {
    const { tab, its } = await settings();
    await panel.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('okrail');
          opening.addEventListener('success', () => {
            Object.assign(globalThis, { held: opening.result });
            resolve();
          });
        }),
    );
    await panel.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const writing = () =>
            new Promise<void>((release) => {
              Object.assign(globalThis, { release });
              resolve();
            });
          void navigator.locks.request('mailbox', writing);
        }),
    );
    await tab.bringToFront();
    await its.click(t.wipe);
    await its.click(t.wipeNow);

    await its.shows(t.problem.wipingWaits);
    const left = () =>
      panel.evaluate(async () => {
        const { storage } = (globalThis as any).chrome;
        const areas = await Promise.all([storage.local.get(null), storage.sync.get(null)]);
        return Object.keys(Object.assign({}, ...areas));
      });
    expect(await left()).not.toEqual([]);
    await panel.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
    await until('the wiping to wait for who writes', () =>
      panel.evaluate(async () =>
        (await navigator.locks.query()).pending?.some(({ name }) => name === 'mailbox'),
      ),
    );
    await panel.evaluate(async () => {
      await (globalThis as any).chrome.storage.sync.set({ late: 'read before the wiping' });
      (globalThis as any).release();
    });
    await until('the rest to go', async () => (await left()).length === 0);
    await its.hides(t.problem.wipingWaits);
    await hands.hides(keyResult);
    await hands.shows(t.welcome);
  });

  test('a throw while the panel starts says what happened and offers the copies, not a white panel', async () => {
    await panel.reload();
    await hands.shows(keyResult);
    // A glance can still be read, and would be shown for good.
    await glanceKept(panel);
    const tab = await chromium.browser().newPage();
    await tab.evaluateOnNewDocument(() => {
      const broken = (): never => {
        throw new DOMException('Internal error.', 'UnknownError');
      };
      IDBIndex.prototype.getAll = broken;
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.get = function (key) {
        return key === 'view' ? broken() : get.call(this, key);
      };
    });
    await tab.goto(`chrome-extension://${chromium.id}/sidepanel.html`);

    const its = handsOn(tab);
    await its.shows(t.cannotOpen);
    await its.shows(t.cannotOpenKept);
    await its.shows(t.copiesHere);
    expect(await its.has(t.tryAgain)).toBe(true);
    await tab.close();
  });

  test('where nothing at all can be read, that is said in the language spoken last', async () => {
    const tab = await chromium.browser().newPage();
    await tab.evaluateOnNewDocument(() => {
      localStorage.setItem('language', 'en');
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('Internal error.', 'UnknownError');
      };
    });
    await tab.goto(`chrome-extension://${chromium.id}/sidepanel.html`);

    await handsOn(tab).shows(words.en.cannotOpen);
    await handsOn(tab).shows(words.en.copiesHere);
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

/** Overwrites the middle of every table and log of the extension's database, as a failing disk would. */
function spoil(profile: string, id: string): void {
  const folder = path.join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  expect(existsSync(folder)).toBe(true);
  for (const name of readdirSync(folder).filter((each) => /\.(ldb|log)$|MANIFEST/.test(each))) {
    const file = path.join(folder, name);
    const bytes = readFileSync(file);
    bytes.fill(0x5a, Math.floor(bytes.length / 8));
    writeFileSync(file, bytes);
  }
}
