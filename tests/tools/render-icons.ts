import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from './find-browser';

/** Draws `icon.svg` in the sizes that browsers ask for, each at its own true pixels. */
const sizes = [16, 32, 48, 96, 128];

const drawing = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
const folder = new URL('../../public/icon/', import.meta.url);

const browser = await launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({
    path: fileURLToPath(new URL(`${size}.png`, folder)) as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
