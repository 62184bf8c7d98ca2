import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { languageHint } from '@/utils/browser/language-hint';
import { packFor } from '@/utils/page/languages/pack';
import { findChromium } from '../tools/find-browser';
import { bundleReader } from '../tools/read-bundle';
import { bundlePeers } from './reader-peers';

const pages = path.resolve(import.meta.dirname, '../../../shared/corpus/pages');
const mostPages = 30;
const rounds = 7;

/**
 * Our reader, one bare pass over the text nodes, `innerText` and two public readers, on the same pages in one real
 * browser, turn by turn; then how the time of ours grows with the page.
 */
export async function benchReader(): Promise<void> {
  const reader = await bundleReader();
  const peers = await bundlePeers();
  if (!peers) console.log('Readability and defuddle are not installed: npm install --prefix tests/bench');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  const browser = await launch({
    executablePath,
    headless: true,
    protocolTimeout: 600_000,
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
        headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
        body,
      });
      body = undefined;
    });
    const open = async (html: Buffer): Promise<void> => {
      body = html;
      await page.goto('https://page.example/a-page', { waitUntil: 'domcontentloaded' });
      // A page that somebody looks at has been laid out.
      await page.evaluate('document.body?.getBoundingClientRect().height');
    };
    await compare(page, open, reader, peers);
    await grow(page, open, reader);
  } finally {
    await browser.close();
  }
}

type Open = (html: Buffer) => Promise<void>;
type Times = Readonly<Record<string, number>>;

async function compare(page: Page, open: Open, reader: string, peers = ''): Promise<void> {
  if (!existsSync(pages)) return console.log(`There are no saved pages at ${pages}.`);
  const files = readdirSync(pages).filter((name) => name.endsWith('.html'));
  const step = Math.max(1, Math.floor(files.length / mostPages));
  const warm: Times[] = [];
  const cold: Times[] = [];
  for (const file of files.filter((_, at) => at % step === 0).slice(0, mostPages)) {
    const html = readFileSync(path.join(pages, file));
    await open(html);
    const pack = await packFor(await page.evaluate(languageHint));
    const ours = `${reader};OKRailReader.learn(${JSON.stringify(pack ?? null)})`;
    const first: Record<string, number> = {};
    // The first reading of a fresh document, its script's own start included; each candidate in a document of its own.
    for (const name of ['floor', 'ours', ...(peers ? ['readability', 'defuddle'] : [])]) {
      await open(html);
      first[name] = (await page.evaluate(
        `var __name = (it) => it; var started = performance.now(); ${name === 'ours' ? ours : peers}; (${candidates.toString()})()[${JSON.stringify(name)}](); performance.now() - started`,
      )) as number;
    }
    cold.push(first);
    const script = `var __name = (it) => it;${ours};${peers};var candidates = ${candidates.toString()};(${measure.toString()})(${rounds})`;
    warm.push((await page.evaluate(script)) as Times);
  }
  console.log(`${warm.length} saved pages`);
  console.log(
    `${'reader'.padEnd(14)}${['warm ms', '× one pass', 'p90', 'cold ms', '× one pass'].map((it) => it.padStart(12)).join('')}`,
  );
  for (const name of Object.keys(warm[0] ?? {})) {
    const ratios = ratiosOf(warm, name, 'floor');
    const colds = cold.every((times) => name in times)
      ? [median(timesOf(cold, name)).toFixed(1), median(ratiosOf(cold, name, 'floor')).toFixed(1)]
      : ['', ''];
    console.log(
      `${name.padEnd(14)}${[median(timesOf(warm, name)).toFixed(2), median(ratios).toFixed(1), at(ratios, 0.9).toFixed(1), ...colds].map((it) => it.padStart(12)).join('')}`,
    );
  }
  const passes = ratiosOf(warm, 'ours', 'floor');
  goal('warm, median of × one pass', median(passes), 8);
  goal('warm, nine in ten pages, × one pass', at(passes, 0.9), 12);
  if (!peers) return;
  goal('warm, median of × defuddle', median(ratiosOf(warm, 'ours', 'defuddle')), 0.05);
  goal('cold, median of × defuddle', median(ratiosOf(cold, 'ours', 'defuddle')), 0.1);
}

function timesOf(all: readonly Times[], name: string): readonly number[] {
  return all.map((times) => times[name] ?? 0);
}

function ratiosOf(all: readonly Times[], name: string, base: string): readonly number[] {
  return all.map((times) => (times[name] ?? 0) / (times[base] || 0.001));
}

async function grow(page: Page, open: Open, reader: string): Promise<void> {
  const each: number[] = [];
  for (const nodes of [10_000, 100_000, 300_000, 1_000_000]) {
    await open(Buffer.from(madePage()));
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(row)}.repeat(${Math.ceil(nodes / nodesOfRow)})); document.body.getBoundingClientRect().height`,
    );
    const script = `var __name = (it) => it;${reader};var candidates = ${candidates.toString()};(${grown.toString()})()`;
    const { first, ours, floor } = (await page.evaluate(script)) as Grown;
    const { ms, partial } = ours;
    each.push(ms / nodes);
    const said = (reading: Took): string =>
      `${reading.ms.toFixed(0)} ms, ${reading.partial ? 'a partial answer' : 'read whole'}`;
    console.log(
      `${String(nodes).padStart(9)} nodes: ours ${said(ours)}; the first time ${said(first)}; one pass ${floor.ms.toFixed(1)} ms`,
    );
    if (nodes === 300_000) {
      // What was left out took no time, so a partial answer reaches neither.
      goal('300,000 nodes read whole, ms', partial ? Infinity : ms, 150);
      goal('time a node, 300,000 ÷ 10,000 nodes', partial ? Infinity : each.at(-1)! / each[0]!, 1.2);
    }
    if (nodes === 1_000_000) goal('1,000,000 nodes, ms to a partial answer', ms, 250);
  }
}

function goal(what: string, value: number, most: number): void {
  const places = most < 1 ? 3 : 1;
  console.log(
    `  ${value <= most ? 'reached' : 'missed '}  ${what}: ${value.toFixed(places)} (goal ≤ ${most})`,
  );
}

/** Runs in the page: what is compared. */
function candidates(): Record<string, () => unknown> {
  return {
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
}

/**
 * Runs in the page: the median of some turns of each reader, one after another, all of them warmed up alike; once more
 * where the floor itself wavers.
 */
function measure(turns: number): Times {
  const runs = Object.entries(candidates());
  /** A short run is timed many times over: the page's clock is coarse. */
  const timed = (run: () => unknown, least: number): number => {
    const from = performance.now();
    let count = 0;
    do {
      run();
      count += 1;
    } while (performance.now() - from < least);
    return (performance.now() - from) / count;
  };
  // The browser compiles anew for each page, and many small functions take longer to be compiled well than one loop: each
  // is run until it gets no faster.
  for (const [, run] of runs)
    for (let before = Infinity, stretch = 0; stretch < 8; stretch += 1) {
      const ms = timed(run, 400);
      if (ms > before * 0.95) break;
      before = ms;
    }
  const medianOf = (list: readonly number[], share = 0.5): number =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
  let times: Record<string, number[]> = {};
  for (let attempt = 0; attempt < 3; attempt += 1) {
    times = {};
    for (let turn = 0; turn < turns; turn += 1)
      for (const [name, run] of runs) {
        // What another has left behind is cleared up by a run that is not timed: a long turn holds one run, a short one many.
        run();
        (times[name] ??= []).push(timed(run, 2));
      }
    const floor = times.floor ?? [];
    if (medianOf(floor, 0.75) - medianOf(floor, 0.25) <= 0.3 * medianOf(floor)) break;
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, medianOf(list)]));
}

/** How long a reading took, and whether it left something out. */
interface Took {
  readonly ms: number;
  readonly partial: boolean;
}

interface Grown {
  readonly first: Took;
  readonly ours: Took;
  readonly floor: Took;
}

/** Runs in the page: the first reading of a large page, and the median of three after it. */
function grown(): Grown {
  const { ours, floor } = candidates();
  const took = (run: () => unknown): Took => {
    const from = performance.now();
    const answer = run() as { blind?: readonly { kind: string }[] };
    const ms = performance.now() - from;
    return { ms, partial: answer.blind?.some(({ kind }) => kind === 'partial') === true };
  };
  const median = (run: () => unknown): Took =>
    [0, 0, 0].map(() => took(run)).toSorted((a, b) => a.ms - b.ms)[1]!;
  return { first: took(ours!), ours: median(ours!), floor: median(floor!) };
}

const row =
  '<div class="row"><span>chữ</span> <b>12</b> <i>lượt xem</i><p>Một câu dài hơn một chút, có số 2.026 ở giữa.</p></div>';
const nodesOfRow = 11;

function madePage(): string {
  return '<!doctype html><html lang="vi"><body><h1>Trang dài</h1></body></html>';
}

function median(values: readonly number[]): number {
  return at(values, 0.5);
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
