import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { languages } from '@/utils/okr/member';
import { scenes, type Stage } from '../tools/scenes';
import { faultsOf } from './tools/axe';
import { launchChromium } from './tools/chromium';
import { articlePath, serveDemo } from './tools/site';
import { openPanel } from './tools/story';

const widths = [252, 360, 480];

/** Every screen and state that is pictured, in the order of a life: each scene goes on from the one before it. */
describe.each(languages)('axe finds nothing wrong in %s on', (language) => {
  let stage: Stage;
  beforeAll(async () => {
    const site = await serveDemo();
    const chromium = await launchChromium({ args: [`--accept-lang=${language}`] });
    const page = await chromium.open(site.address(articlePath));
    stage = { chromium, site, language, t: words[language], page, ...(await openPanel(chromium, page)) };
  });
  afterAll(async () => {
    await stage.chromium.close();
    await stage.site.close();
  });

  test.each(scenes)('$name, in both themes at every width', async (scene) => {
    const taken = (await scene.reach(stage)) ?? stage.panel;
    const found = new Set<string>();
    for (const width of scene.ownSize ? [0] : widths) {
      if (width > 0) await showWhole(taken, width);
      for (const fault of await faultsOf(taken)) found.add(`${width} ${fault}`);
    }
    if (!scene.ownSize) await taken.setViewport({ width: 360, height: 900 });
    await scene.leave?.(stage, taken);

    expect([...found]).toEqual([]);
  });
});

/** As tall as what it shows, so that nothing happens to lie under the bars at the edges. What comes into sight may grow. */
async function showWhole(page: Page, width: number): Promise<void> {
  let height = 4_000;
  for (let tries = 0; tries < 5; tries += 1) {
    await page.setViewport({ width, height });
    const needed = await page.evaluate(async () => {
      // What has come into sight has its true height in the frame after.
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      return document.documentElement.scrollHeight;
    });
    if (needed <= height) return;
    height = needed;
  }
}
