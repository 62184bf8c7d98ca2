import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { type Chromium, launchChromium } from './tools/chromium';
import { handsOn, type Hands } from './tools/hands';
import { articlePath, serveDemo, type Site } from './tools/site';
import { attachInDialog, begin, openPanel, openPopup, setBaseline } from './tools/story';

const t = words.vi;
const blogReads = 'Tăng 20% số lượt đọc blog';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on a page in both themes, by rule and place. */
async function faults(page: Page, tall = true): Promise<readonly string[]> {
  const found: string[] = [];
  // Tall, so that nothing happens to lie under the bars at the edges.
  if (tall) await page.setViewport({ width: 360, height: 4_000 });
  for (const theme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(axe);
    found.push(
      ...(await page.evaluate(
        async (values, name) => {
          const { violations } = await (globalThis as any).axe.run(document, {
            runOnly: { type: 'tag', values },
          });
          return violations.flatMap(({ id, nodes }: any) =>
            nodes.map(
              (node: any) => `${name} ${id} ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`,
            ),
          );
        },
        tags,
        theme,
      )),
    );
  }
  if (tall) await page.setViewport(null);
  return found;
}

describe('axe finds nothing wrong on', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let panel: Page;
  let hands: Hands;

  beforeAll(async () => {
    [chromium, site] = await Promise.all([launchChromium(), serveDemo()]);
    page = await chromium.open(site.address(articlePath));
    ({ panel, hands } = await openPanel(chromium, page));
    await hands.click('Tiếng Việt');
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  test('the first run', async () => {
    expect(await faults(panel)).toEqual([]);
  });

  test('an empty board', async () => {
    await begin(hands, { language: 'vi', name: 'Lan', templates: [] });

    expect(await faults(panel)).toEqual([]);
  });

  test('a board with every kind of row, one open', async () => {
    await hands.click(t.fromTemplate);
    await hands.shows(t.use);
    for (const i of [0, 0, 0, 0, 0]) {
      if (i > 0 || !(await hands.has(t.use))) await hands.click(t.fromTemplate);
      const uses = await panel.$$('dialog .template-list > li > button');
      await uses[(await panel.$$('.objective')).length % 5]!.click();
      await hands.hides(t.use);
    }
    await setBaseline(hands, 'vi', blogReads, '1.300');
    await hands.click(t.attachThisPage);
    await attachInDialog(hands, 'vi', blogReads, t.figureName('views', ''));
    await hands.click(blogReads);

    expect(await faults(panel)).toEqual([]);
  });

  test('the dialog for attaching', async () => {
    await hands.click(t.attachElsewhere);
    await hands.shows(t.attachTitle);

    expect(await faults(panel)).toEqual([]);
    await hands.press('Escape');
    await hands.hides(t.attachTitle);
  });

  test('the evidence', async () => {
    await hands.click(t.place.evidence);
    await hands.shows('1.560');

    expect(await faults(panel)).toEqual([]);
  });

  test('the week, and what can be done with it', async () => {
    await hands.click(t.place.week);
    await hands.shows(/1\.560/);
    expect(await faults(panel)).toEqual([]);

    await hands.click(t.export);
    expect(await faults(panel)).toEqual([]);
  });

  test('the popup', async () => {
    const { popup } = await openPopup(chromium, page);

    expect(await faults(popup, false)).toEqual([]);
    await popup.close();
  });

  test('the settings', async () => {
    const settings = await chromium.extensionPage('options.html');
    await handsOn(settings).shows(t.sync);

    expect(await faults(settings)).toEqual([]);
  });
});
