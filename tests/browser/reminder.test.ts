import { setTimeout as pause } from 'node:timers/promises';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { dueWeek, nextReminder } from '@/utils/week/reminder';
import { weekOf } from '@/utils/week/week';
import { built } from './tools/built';
import { type Chromium, launchChromium } from './tools/chromium';
import { type Hands, handsOn } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel } from './tools/story';
import { until } from './tools/until';
import { allowPermission, type HeadedChromium, launchHeadedChromium } from './tools/xvfb';

declare const chrome: typeof import('wxt/browser').browser;

const t = words.vi;
const usual = { deadlineDay: 5, deadlineMinute: 17 * 60, deadlineZone: null, remindBefore: 120 };

/** What the toolbar icon shows, in a worker that is not looking just now. */
const badgeIn = async (chromium: Chromium) =>
  (await chromium.worker()).evaluate(() =>
    navigator.locks.request('reminder', () => chrome.action.getBadgeText({})),
  );
const titleIn = async (chromium: Chromium) =>
  (await chromium.worker()).evaluate(() => chrome.action.getTitle({}));
const notificationsIn = async (chromium: Chromium) =>
  (await chromium.worker()).evaluate(() =>
    navigator.locks.request('reminder', async () => Object.keys(await chrome.notifications.getAll())),
  );
const alarmIn = async (chromium: Chromium) =>
  (await chromium.worker()).evaluate(async () => (await chrome.alarms.get('reminder'))?.scheduledTime);

/** Chooses in the list with this label. */
async function choose(tab: Page, label: string, value: string): Promise<void> {
  const list = await tab.evaluateHandle(
    (name) =>
      [...document.querySelectorAll('label')]
        .find((it) => it.querySelector('span')?.textContent === name)
        ?.querySelector('select'),
    label,
  );
  await list.asElement()!.select(value);
}

/** As if the browser had last looked many weeks ago. */
async function forgetWeeks(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('okrail');
        opening.addEventListener('success', () => {
          const tx = opening.result.transaction('meta', 'readwrite');
          tx.objectStore('meta').put({ upTo: '2020-W01', of: null }, 'reminded');
          tx.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          tx.addEventListener('error', () => reject(new Error('meta')));
        });
      }),
  );
}

describe('the reminder of the weekly report', () => {
  let chromium: Chromium;
  let site: Site;
  let panel: Page;
  let hands: Hands;
  let extension: string;

  beforeEach(async () => {
    // The same extension, its notifications allowed already: nobody can answer the browser without a screen.
    extension = mkdtempSync(path.join(tmpdir(), 'okrail-allowed-'));
    cpSync(built('chrome-mv3'), extension, { recursive: true });
    const file = path.join(extension, 'manifest.json');
    const { optional_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
    manifest.permissions.push(...optional_permissions);
    writeFileSync(file, JSON.stringify(manifest));
    [chromium, site] = await Promise.all([
      launchChromium({ extension, args: ['--accept-lang=vi'] }),
      serveDemo(),
    ]);
    const page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await begin(hands, { language: 'vi', name: 'Lan', templates: ['Tăng phạm vi'] });
  });
  afterEach(async () => {
    await chromium.close();
    await site.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('rings before the deadline, follows the settings, and can be turned off', async () => {
    const rings = (settings: Parameters<typeof nextReminder>[1]) =>
      until('the alarm', async () => {
        const at = await alarmIn(chromium);
        return at !== undefined && at === nextReminder(new Date(), settings)?.getTime();
      });
    await rings(usual);
    expect(await badgeIn(chromium)).toBe('');

    const tab = await chromium.extensionPage('options.html');
    const settings = handsOn(tab);
    await settings.shows(t.reminder.title);
    await choose(tab, t.reminder.before, '240');
    await rings({ ...usual, remindBefore: 240 });
    await choose(tab, t.reminder.zone, 'Asia/Tokyo');
    await rings({ ...usual, remindBefore: 240, deadlineZone: 'Asia/Tokyo' });

    await choose(tab, t.reminder.before, 'never');
    await until('no alarm', async () => (await alarmIn(chromium)) === undefined);
    await settings.hides(t.reminder.onIcon);
  });

  test('that was missed while the browser was closed comes once at start; its badge goes when the report is sent', async () => {
    const week = dueWeek(new Date(), usual);
    const badge = t.reminder.badge(Number(week.slice(6)));
    await until('the first look', async () => (await alarmIn(chromium)) !== undefined);
    await forgetWeeks(panel);
    await chromium.restart();

    await until('the badge', async () => (await badgeIn(chromium)) === badge);
    expect(await titleIn(chromium)).toContain(t.reminder.ofWeek(Number(week.slice(6))).slice(1));
    expect(await notificationsIn(chromium)).toEqual([`week/${week}`]);

    await chromium.restart();
    await until('the badge', async () => (await badgeIn(chromium)) === badge);
    expect(await notificationsIn(chromium)).toEqual([]);
    await chromium.killWorker();

    const page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await hands.click(t.place.week);
    // Before this week's own reminder has come, it is last week's report that is still to be sent.
    if (week !== weekOf(new Date())) {
      await hands.click(t.earlierWeek);
      await hands.click(t.draftThisWeek);
    }
    await hands.shows(t.drafted);
    await hands.click(t.export);
    await hands.click(t.markSent);

    await until('no badge', async () => (await badgeIn(chromium)) === '');
    expect(await titleIn(chromium)).toBe('OKRail');
    expect(chromium.errors()).toEqual([]);
    expect(chromium.violations()).toEqual([]);
  });
});

test('the browser asks for notifications when they are turned on, and has the permission back when they are turned off', async () => {
  const chromium: HeadedChromium = await launchHeadedChromium({ args: ['--accept-lang=vi'] });
  try {
    const page = await chromium.open('about:blank');
    const { hands } = await openPanel(chromium, page);
    await begin(hands, { language: 'vi', name: 'Lan', templates: [] });
    const tab = await chromium.extensionPage('options.html');
    const settings = handsOn(tab);
    const isOn = () => tab.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
    expect(await isOn()).toBe(false);

    await settings.tick(t.reminder.notify);
    await until('the permission', async () => {
      await pause(1_500);
      await chromium.press(...allowPermission);
      return isOn();
    });
    await settings.tick(t.reminder.notify, false);
    await until('no permission', async () => !(await isOn()));
  } finally {
    await chromium.close();
  }
});
