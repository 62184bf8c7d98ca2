import { launch } from 'puppeteer-core';
import { findChromium } from '../tools/find-browser';

/** Isolated pages have the finest clock; `gc` clears up between measurements. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** What an expression comes to in an empty page of a real Chromium, after these scripts have run in it. */
export async function inChromium<T>(scripts: readonly string[], expression: string): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  const browser = await launch({
    executablePath,
    headless: true,
    protocolTimeout: 1_800_000,
    args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = '<!doctype html><title>bench</title>';
      void request.respond({ status: 200, contentType: 'text/html', headers, body });
    });
    await page.goto('https://bench.example/');
    for (const script of scripts) await page.addScriptTag({ content: script });
    return (await page.evaluate(expression)) as T;
  } finally {
    await browser.close();
  }
}
