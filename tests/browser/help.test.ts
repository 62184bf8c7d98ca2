import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { helpWords } from '@/utils/i18n/help';
import { news } from '@/utils/i18n/news';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel } from './tools/story';
import { until } from './tools/until';

declare const chrome: typeof import('wxt/browser').browser;

describe('help', () => {
  let chromium: Chromium;
  let site: Site;
  let hands: Hands;
  let panel: Page;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    const page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  /** The help page that has just been opened. */
  async function help(): Promise<{ readonly page: Page; readonly hands: Hands }> {
    const target = await chromium.browser().waitForTarget((it) => it.url().includes('/help.html'));
    const page = await target.asPage();
    return { page, hands: handsOn(page) };
  }

  test('says before anything is asked what is read, kept and sent, in the language of the first run', async () => {
    await hands.click('Tiếng Việt');
    await hands.click(words.vi.privacyPage);
    const { page, hands: reader } = await help();

    await reader.shows(helpWords.vi.privacy.lead);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
    await page.close();
  });

  test('is one click from the settings, and one more away in the other language', async () => {
    await begin(hands, { language: 'vi', name: 'Lan', templates: [] });
    const settings = await chromium.extensionPage('options.html');
    const its = handsOn(settings);
    // The list of copies comes last and pushes what stands below it down.
    await its.shows(words.vi.occasion.daily);
    await its.click(words.vi.privacyPage);
    const { page, hands: reader } = await help();

    await reader.shows(helpWords.vi.privacy.lead);
    await reader.click(helpWords.vi.otherLanguage);
    await reader.shows(helpWords.en.privacy.lead);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.close();
  });

  test('the panel says once that an update has brought something', async () => {
    await (await chromium.worker()).evaluate(() => chrome.storage.local.set({ updatedFrom: '0.0.9' }));
    await panel.reload();
    await hands.click(words.vi.whatChanged);
    const { page, hands: reader } = await help();
    await reader.shows(news[0]!.vi[0]!);
    await page.close();

    await panel.reload();
    await hands.shows(words.vi.noObjectives);
    expect(await hands.has(words.vi.whatChanged)).toBe(false);
  });

  test('the guide explains the method, the keys are those really assigned', async () => {
    await hands.click(words.vi.more);
    await hands.click(words.vi.help);
    const { page, hands: reader } = await help();
    await reader.shows(helpWords.vi.guide.title);
    for (const each of Object.values(words.vi.health)) await reader.shows(each);
    // Each health has its own sign and no other beside it.
    const beside = await page.$$eval('.rail-explained li', (all) =>
      all.map((it) => getComputedStyle(it, '::before').content),
    );
    expect(new Set(beside)).toEqual(new Set(['none']));

    await reader.click(helpWords.vi.part.keys);
    await reader.shows('Alt+Shift+O');
    await page.close();
  });

  test('a problem report counts the trouble there was, and holds not a word of the user', async () => {
    await hands.click(words.vi.addObjective);
    await hands.fill(words.vi.objectiveTitle, 'Mục tiêu mật của Ngọc');
    await hands.click(words.vi.save);
    await hands.hides(words.vi.objectiveExample);
    await hands.shows('Mục tiêu mật của Ngọc');
    const page = await chromium.extensionPage('help.html#problem');
    const report = (await page.waitForSelector('textarea'))!;
    const text = await until('the report', () => report.evaluate((it) => it.value));

    expect(text).toMatch(/^OKRail \d+\.\d+\.\d+\nbrowser: Chrome \d+/);
    expect(text).toContain('objective 1,');
    expect(text).not.toMatch(/mật|Ngọc|Lan|127\.0\.0\.1/);
    await page.close();
  });
});
