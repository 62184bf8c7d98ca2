import { existsSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium } from '../tools/find-browser';
import { bundle } from './bundle';
import { benchMerge } from './merge';
import type { Times } from './store-page';

const rounds = 3;
/** What our code may take of the same work by hand. */
const most: Readonly<Record<string, number>> = { ours: 1.15 };

/** Storing and merging: ours beside the work by hand and public libraries, turn by turn in one run. */
export async function benchStore(): Promise<void> {
  await benchDatabase();
  await benchMerge();
}

async function benchDatabase(): Promise<void> {
  const installed = existsSync(path.join(import.meta.dirname, 'node_modules/dexie'));
  if (!installed) console.log('Peers are not installed: npm ci --prefix tests/bench');
  const scripts = [
    installed ? await bundle('store-peers.mjs', 'StorePeersScript') : '',
    await bundle('store-page.ts', 'StoreBench'),
  ];
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  const browser = await launch({
    executablePath,
    headless: true,
    protocolTimeout: 1_800_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = '<!doctype html><title>store</title>';
      void request.respond({ status: 200, contentType: 'text/html', body });
    });
    await page.goto('https://store.example/');
    for (const script of scripts) if (script) await page.addScriptTag({ content: script });
    const times = (await page.evaluate(`StoreBench.measure(${rounds})`)) as Times;
    for (const [operation, byWho] of Object.entries(times)) {
      console.log(`\n${operation}`);
      const floor = median(byWho.raw ?? []);
      for (const [who, all] of Object.entries(byWho)) {
        const ratios = all.map((each, i) => each / (byWho.raw?.[i] ?? floor));
        const goal = most[who] === undefined ? '' : `  (goal ≤ ${most[who]})`;
        console.log(
          `  ${who.padEnd(18)} ${median(all).toFixed(2).padStart(9)} ms   × by hand ${median(ratios).toFixed(2)}${goal}`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
