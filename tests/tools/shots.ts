import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { words } from '@/utils/i18n';
import { languages, type Language } from '@/utils/okr/member';
import { launchChromium } from '../browser/tools/chromium';
import { articlePath, serveDemo } from '../browser/tools/site';
import { openPanel } from '../browser/tools/story';
import { scenes, type Scene } from './scenes';

// Nothing is caught in the middle of a movement.
const still = { name: 'prefers-reduced-motion', value: 'reduce' };
const widths = [252, 360, 480];
const height = 900;
const schemes = ['light', 'dark'] as const;

/** Pictures of every screen and state: `npm run shots -- DIR [part of a scene's name]`. */
const [folder = '.output/shots', only = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

let failures = 0;
for (const language of languages) failures += await shoot(language);
process.exitCode = failures > 0 ? 1 : 0;

/** Walks through all scenes in one language; answers how many could not be reached. */
async function shoot(language: Language): Promise<number> {
  const site = await serveDemo();
  const chromium = await launchChromium({ args: [`--accept-lang=${language}`] });
  const page = await chromium.open(site.address(articlePath));
  const { panel, hands } = await openPanel(chromium, page);
  const stage = { chromium, site, language, t: words[language], page, panel, hands };
  let failed = 0;
  for (const scene of scenes) {
    try {
      const taken = (await scene.reach(stage)) ?? panel;
      if (scene.name.includes(only)) await take(taken, scene, language);
      await scene.leave?.(stage, taken);
    } catch (error) {
      failed += 1;
      console.error(`${scene.name} (${language}): ${error instanceof Error ? error.message : error}`);
      // Each scene starts where the one before it has left; after one that failed the next ones say little.
      if (failed === 3) break;
    }
  }
  await chromium.close();
  await site.close();
  return failed;
}

/** As those see it who need twice the size (a panel of 480 pixels then has 240), or colours of their own. */
async function takeAided(page: Page, scene: Scene, language: Language): Promise<void> {
  const named = (how: string) => path.join(folder, `${scene.name}-${language}-${how}.png`) as `${string}.png`;
  await page.setViewport({ width: 240, height: height / 2, deviceScaleFactor: 2 });
  await page.screenshot({ path: named('twice') });
  await page.setViewport({ width: 360, height });
  const session = await page.createCDPSession();
  const forced = (value: string) =>
    session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }, still] });
  await forced('active');
  await page.screenshot({ path: named('forced-colours') });
  await forced('none');
  await session.detach();
}

async function take(page: Page, scene: Scene, language: Language): Promise<void> {
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, still]);
    const named = (size: string) =>
      path.join(folder, `${scene.name}-${language}-${scheme}${size}.png`) as `${string}.png`;
    if (scene.ownSize) await page.screenshot({ path: named('') });
    for (const width of scene.ownSize ? [] : widths) {
      await page.setViewport({ width, height });
      // A window as long as the page: what sticks to an edge stays there, as it would not in one long picture.
      const long = await page.evaluate(() => document.documentElement.scrollHeight);
      if (scene.whole && long > height) await page.setViewport({ width, height: long });
      await page.screenshot({ path: named(`-${width}`) });
    }
  }
  if (!scene.ownSize) await takeAided(page, scene, language);
  // A session that goes takes its emulation along, and the next screen is to come without movement.
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }, still]);
  if (!scene.ownSize) await page.setViewport({ width: 360, height });
  console.log(`${scene.name} (${language})`);
}
