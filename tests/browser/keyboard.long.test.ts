import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import type { Hands } from './tools/hands';
import { type Keys, keysOn } from './tools/keys';
import { articlePath, serveDemo, type Site } from './tools/site';
import { openPanel } from './tools/story';

const t = words.vi;

/** One story without a mouse: every stop is found by the name that a screen reader says. */
describe('a week by keyboard alone', () => {
  let chromium: Chromium;
  let site: Site;
  let panel: Page;
  let keys: Keys;
  let hands: Hands;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    const page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    keys = keysOn(panel);
    await panel.bringToFront();
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  test('the first run', async () => {
    await keys.goTo('Tiếng Việt');
    await keys.press('Enter');
    await hands.shows(t.welcome);
    await keys.goTo(t.yourName);
    await keys.type('Lan');
    await keys.goTo('Tăng phạm vi truyền thông xã hội');
    await keys.press('Space');
    await keys.goTo(t.startWith(1));
    await keys.press('Enter');

    await hands.shows('1.3');
  });

  test('a check-in with a number and a confidence', async () => {
    await keys.goTo(/1\.1/);
    await keys.press('Enter');
    await keys.goTo(t.newValueOf(''));
    await keys.type('1.420');
    await keys.goTo(`${t.confidence}: `);
    await keys.press('8');
    await keys.press('Enter');

    await hands.shows(t.checkedIn('1.1'));
  });

  test('the way back from it', async () => {
    await keys.goTo(t.undo);
    await keys.press('Enter');

    await hands.hides(t.checkedIn('1.1'));
  });

  test('a line of plan in the week, and the week copied', async () => {
    await keys.goTo(t.place.week);
    await keys.press('Enter');
    await keys.goTo(t.addLineTo(t.section.plan));
    await keys.type('Gọi lại ba khách thử nghiệm');
    await keys.press('Enter');
    await hands.shows('Gọi lại ba khách thử nghiệm');
    await keys.goTo(t.export);
    await keys.press('Enter');
    await keys.press('ArrowDown');
    expect(await keys.focused()).toBe(t.copyMarkdown);
    await keys.press('Enter');

    await hands.shows(new RegExp(`${t.copied}|${t.problem.clipboard}`));
  });

  test('a menu is left by Escape, and the focus goes back to its button', async () => {
    await keys.goTo(new RegExp(`^${t.more}$`));
    await keys.press('Enter');
    expect(await keys.focused()).toBe(t.openReport);
    await keys.press('Escape');

    expect(await keys.focused()).toBe(t.more);
  });
});
