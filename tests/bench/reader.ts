import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch, type Page } from 'puppeteer-core';
import { findChromium } from '../tools/find-browser';
import { bundleReader } from '../tools/read-bundle';
import { bundlePeers } from './reader-peers';

const pages = path.resolve(import.meta.dirname, '../../../shared/corpus/pages');
const mostPages = 30;
const rounds = 3;

/**
 * Our reader, one bare pass over the text nodes, `innerText` and two public readers, on the same pages in one real
 * browser, turn by turn; then how the time of ours grows with the page.
 */
export async function benchReader(): Promise<void> {
  const reader = await bundleReader();
  const peers = await bundlePeers();
  console.log(`script ${kilobytes(gzipSync(reader).length)} kB gzip`);
  if (!peers) console.log('Readability and defuddle are not installed: npm install --prefix tests/bench');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  const browser = await launch({
    executablePath,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    let body: Buffer | undefined;
    page.on('request', (request) => {
      if (!body || !request.isNavigationRequest()) return void request.abort().catch(() => {});
      void request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" },
        body,
      });
      body = undefined;
    });
    const open = async (html: Buffer): Promise<void> => {
      body = html;
      await page.goto('https://page.example/a-page', { waitUntil: 'domcontentloaded' });
    };
    await compare(page, open, reader, peers);
    await grow(page, open, reader);
  } finally {
    await browser.close();
  }
}

type Open = (html: Buffer) => Promise<void>;
type Times = Readonly<Record<string, number>>;

async function compare(page: Page, open: Open, reader: string, peers: string | undefined): Promise<void> {
  if (!existsSync(pages)) return console.log(`There are no saved pages at ${pages}.`);
  const files = readdirSync(pages)
    .filter((name) => name.endsWith('.html'))
    .slice(0, mostPages);
  const all: Times[] = [];
  for (const file of files) {
    await open(readFileSync(path.join(pages, file)));
    const times = (await page.evaluate(
      `var __name = (it) => it;${reader};${peers ?? ''};(${measure.toString()})(${rounds})`,
    )) as Times;
    all.push(times);
  }
  for (const name of Object.keys(all[0] ?? {})) {
    const ratios = all.map((times) => (times[name] ?? 0) / (times.floor || 0.001));
    console.log(
      `${name.padEnd(14)} median ${median(all.map((times) => times[name] ?? 0)).toFixed(2)} ms   × one pass: median ${median(ratios).toFixed(1)}, p90 ${at(ratios, 0.9).toFixed(1)}`,
    );
  }
}

async function grow(page: Page, open: Open, reader: string): Promise<void> {
  for (const nodes of [10_000, 100_000, 300_000, 1_000_000]) {
    await open(Buffer.from(madePage(nodes)));
    const times = (await page.evaluate(
      `var __name = (it) => it;${reader};(${measure.toString()})(3)`,
    )) as Times;
    console.log(
      `${String(nodes).padStart(9)} nodes: ours ${times.ours?.toFixed(0)} ms, one pass ${times.floor?.toFixed(1)} ms`,
    );
  }
}

/** Runs in the page: the median of some turns of each reader, one after another. */
function measure(turns: number): Times {
  const candidates: Record<string, () => unknown> = {
    floor: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (/\d[\d.,]*\s?\p{L}+/u.test(node.nodeValue ?? '')) seen += 1;
      return seen;
    },
    ours: () =>
      (
        globalThis as never as {
          OKRailReader: { readPage: (page: Document, address: string, means: object) => unknown };
        }
      ).OKRailReader.readPage(document, location.href, { clock: () => performance.now() }),
    innerText: () => document.body.innerText.length,
    ...(globalThis as never as { Peers?: Record<string, () => unknown> }).Peers,
  };
  const times: Record<string, number[]> = {};
  for (let turn = 0; turn <= turns; turn += 1)
    for (const [name, run] of Object.entries(candidates)) {
      const from = performance.now();
      // A short run is timed many times over: the page's clock is coarse.
      let times1 = 0;
      do {
        run();
        times1 += 1;
      } while (performance.now() - from < 2 && times1 < 200);
      if (turn > 0) (times[name] ??= []).push((performance.now() - from) / times1);
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [
      name,
      list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0,
    ]),
  );
}

function madePage(nodes: number): string {
  const row =
    '<div class="row"><span>chữ</span> <b>12</b> <i>lượt xem</i><p>Một câu dài hơn một chút, có số 2.026 ở giữa.</p></div>';
  return `<!doctype html><html lang="vi"><body><h1>Trang dài</h1>${row.repeat(Math.ceil(nodes / 11))}</body></html>`;
}

function median(values: readonly number[]): number {
  return at(values, 0.5);
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
