import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { helpWords } from '@/utils/i18n/help';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel } from './tools/story';

describe('help', () => {
  let chromium: Chromium;
  let site: Site;
  let hands: Hands;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    const page = await chromium.open(site.address(articlePath));
    ({ hands } = await openPanel(chromium, page));
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
    await handsOn(settings).click(words.vi.privacyPage);
    const { page, hands: reader } = await help();

    await reader.shows(helpWords.vi.privacy.lead);
    await reader.click(helpWords.vi.otherLanguage);
    await reader.shows(helpWords.en.privacy.lead);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.close();
  });
});
