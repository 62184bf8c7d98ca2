import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import type { Hands } from './tools/hands';
import { keysOn } from './tools/keys';
import { articlePath, serveDemo, type Site } from './tools/site';
import { begin, openPanel } from './tools/story';

const texts = {
  vi: `O: Tăng phạm vi truyền thông xã hội
  • KR1: Tăng 20% số lượt đọc blog thông qua các phương tiện truyền thông xã hội
  • KR2: Đạt 5.000 lượt truy cập website trước 15/12/2026
  • KR3: Đăng 3 bài mỗi tuần
Ghi chú họp tuần`,
  en: `O: Widen our reach on social media
  • KR1: Increase blog reads by 20% through social media
  • KR2: Reach 5,000 website visits before 15 December 2026
  • KR3: Publish 3 posts a week
Minutes of the weekly meeting`,
} as const;
/** How the second and third key result begin, and how the language writes numbers. */
const said = {
  vi: { second: 'Đạt 5.000', third: 'Đăng 3 bài', typed: '6.500', shown: '/ 6.500', owner: 'Minh' },
  en: { second: 'Reach 5,000', third: 'Publish 3 posts', typed: '6,500', shown: '/ 6,500', owner: 'Mia' },
} as const;

const falls = {
  vi: {
    text: 'O: Quảng cáo đỡ tốn kém\nKR1: Giảm CPL 3 USD',
    asked: '3 USD là mức thay đổi hay mức cuối cùng?',
  },
  en: {
    text: 'O: Make ads cheaper\nKR1: Reduce CPL 3 USD',
    asked: 'Is 3 USD the change or the final level?',
  },
} as const;

describe.each(['vi', 'en'] as const)('OKRs pasted in %s', (language) => {
  const t = words[language];
  let chromium: Chromium;
  let site: Site;
  let panel: Page;
  let hands: Hands;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    const page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await begin(hands, { language, name: 'Lan', templates: [], paste: true });
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  test('who has OKRs already is asked for them as soon as the board is there', async () => {
    await hands.shows(t.pasteHere);
    await hands.click(t.close);
    await hands.hides(t.pasteHere);
  });

  const paste = async () => {
    await hands.click(t.pasteOkrs);
    const field = await panel.waitForSelector('textarea.paste');
    await field!.focus();
    await panel.keyboard.sendCharacter(texts[language]);
    await hands.shows(said[language].second);
  };

  test('are seen before they are saved, what is open is asked, and one undo takes them back', async () => {
    await paste();
    await hands.shows(t.leftOver(1));
    expect(await panel.$$eval('.paste-preview .question', (all) => all.length)).toBeGreaterThan(0);
    await hands.click(t.addPasted(1));
    await hands.shows(/0 \/ 5[.,]000/);

    await hands.click(t.undo);
    await hands.shows(t.noObjectives);
  });

  test('are corrected in place by the keyboard alone, in a panel 252 pixels wide', async () => {
    const { second, third, typed, shown, owner } = said[language];
    await panel.setViewport({ width: 252, height: 700 });
    await paste();
    const keys = keysOn(panel);
    const replace = async (text: string) => {
      await panel.keyboard.down('Control');
      await keys.press('a');
      await panel.keyboard.up('Control');
      await keys.type(text);
    };

    await keys.goTo(t.preview.correct(second));
    await keys.press('Enter');
    await keys.goTo(t.numberLabel('metric', 'target'));
    await replace(typed);
    await keys.goTo(t.moreFields);
    await keys.press('Enter');
    await keys.goTo(t.ownerLabel);
    await keys.type(owner);
    // Enter puts the fields away, and nothing is saved by it.
    await keys.press('Enter');
    expect(await keys.focused()).toContain(second);
    await hands.shows(owner);

    await keys.goTo(t.preview.leaveOut(third));
    await keys.press('Enter');
    expect(await keys.focused()).toContain(t.preview.takeBack(third));
    expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(252);

    await keys.goTo(t.addPasted(1));
    await keys.press('Enter');
    await hands.shows(shown);
    expect(await hands.text()).not.toContain(third);
    expect(chromium.violations()).toEqual([]);
    expect(chromium.errors()).toEqual([]);
  });

  test('that ask for a fall are asked whether by or to, and a check-in says how it counts', async () => {
    const { text, asked } = falls[language];
    await hands.click(t.pasteOkrs);
    const field = await panel.waitForSelector('textarea.paste');
    await field!.focus();
    await panel.keyboard.sendCharacter(text);
    await hands.shows(asked);
    await hands.click(t.addPasted(1));
    await hands.shows('0 / −3 USD');

    await hands.click(text.split('KR1: ')[1]!);
    await hands.fill(t.changeSoFar(true), '2');
    await hands.shows(`= −2 · ${t.changeSoFar(true)}`);
    await hands.press('Enter');
    await hands.shows('−2 / −3 USD');
    await hands.shows(/66 ?%/);
  });
});
