import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import type { Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel } from './tools/story';

const t = words.vi;
const text = `O: Tăng phạm vi truyền thông xã hội
  • KR1: Tăng 20% số lượt đọc blog thông qua các phương tiện truyền thông xã hội
  • KR2: Đạt 5.000 lượt truy cập website trước 15/12/2026
Ghi chú họp tuần`;

let chromium: Chromium;
let site: Site;
let panel: Page;
let hands: Hands;

beforeAll(async () => {
  [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
  const page = await chromium.open(site.address(articlePath));
  ({ panel, hands } = await openPanel(chromium, page));
  await begin(hands, { language: 'vi', name: 'Lan', templates: [] });
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

test('pasted OKRs are seen before they are saved, what is open is asked, and one undo takes them back', async () => {
  await hands.click(t.pasteOkrs);
  const field = await panel.waitForSelector('textarea.paste');
  await field!.focus();
  await panel.keyboard.sendCharacter(text);

  await hands.shows('Đạt 5.000 lượt truy cập website');
  await hands.shows(t.leftOver(1));
  expect(await panel.$$eval('.paste-preview .question', (all) => all.length)).toBeGreaterThan(0);
  await hands.click(t.addPasted(1));
  await hands.shows(/0 \/ 5\.000/);

  await hands.click(t.undo);
  await hands.shows(t.noObjectives);
  expect(chromium.violations()).toEqual([]);
  expect(chromium.errors()).toEqual([]);
});
