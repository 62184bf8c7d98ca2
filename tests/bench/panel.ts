import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type Page, launch, type Target } from 'puppeteer-core';
import { gzipped, probedCopy, type Start, startOf } from '../browser/tools/probe';
import { until } from '../browser/tools/until';
import { findChromium } from '../tools/find-browser';
import { bundle } from './bundle';
import { makeBare } from './panel-bare';

const root = path.resolve(import.meta.dirname, '../..');
const output = path.join(root, '.output/chrome-mv3');

/** An extension in the race: where it lies, and what its database holds. */
interface Runner {
  readonly name: string;
  readonly folder: string;
  readonly store?: 'small' | 'quarter' | 'large';
  readonly popup: boolean;
  readonly panelPage: string;
}

interface Entered extends Runner {
  readonly id: string;
  readonly opened: Opening[];
  readonly popups: Opening[];
  readonly updates: number[];
  readonly wakes: number[];
}

interface Opening {
  readonly paint: number;
  readonly usable: number;
  readonly heap: number;
  readonly longest: number;
  readonly kilobytes: number;
}

/**
 * The panel and the popup beside bare Preact pages with the same permissions, and beside another panel whose built
 * folder is given by path: turn by turn in one real browser, medians of `rounds` warm openings.
 */
export async function benchPanel(roundsText = '9', clipper?: string): Promise<void> {
  if (!existsSync(output)) throw new Error('The extension is not built: run `npm run build` first.');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  const temporary: string[] = [];
  const copy = (folder: string, wanted: Readonly<Record<string, string>>) => {
    const made = probedCopy(folder, wanted);
    temporary.push(made);
    return made;
  };
  const bare = await makeBare(path.join(output, 'manifest.json'));
  temporary.push(bare);
  const ours = (name: string, store?: Runner['store']): Runner => ({
    name,
    folder: copy(output, {
      'sidepanel.html': store ? '.key-result .row' : '.panel button',
      'popup.html': store ? '.quick input, .quick button' : '.popup button',
    }),
    ...(store ? { store } : {}),
    popup: true,
    panelPage: 'sidepanel.html',
  });
  const runners: readonly Runner[] = [
    {
      name: 'bare page',
      folder: copy(bare, { 'sidepanel.html': '.bare button', 'popup.html': '.bare button' }),
      popup: true,
      panelPage: 'sidepanel.html',
    },
    ours('ours, empty'),
    ours('ours, one key result', 'small'),
    ours('ours, a quarter', 'quarter'),
    ours('ours, ten cycles', 'large'),
    ...(clipper
      ? [
          {
            name: 'the other',
            folder: copy(clipper, { 'side-panel.html': '#clip-btn' }),
            popup: false,
            panelPage: 'side-panel.html',
          },
        ]
      : []),
  ];
  const profile = mkdtempSync(path.join(tmpdir(), 'okrail-bench-'));
  temporary.push(profile);
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--window-size=1200,850'],
  });
  try {
    const page = await browser.newPage();
    const entered: Entered[] = [];
    for (const runner of runners) {
      const id = await browser.installExtension(runner.folder);
      entered.push({ ...runner, id, opened: [], popups: [], updates: [], wakes: [] });
    }
    for (const runner of entered) if (runner.store) await fill(browser, runner, runner.store);
    const rounds = Number(roundsText);
    for (let round = -2; round < rounds; round += 1) {
      const warm = round >= 0;
      for (const runner of entered) {
        const opening = await openPanel(browser, page, runner, warm && runner.store !== undefined);
        if (warm) runner.opened.push(opening);
        if (!runner.popup) continue;
        const popup = await openPopup(browser, page, runner);
        if (warm) runner.popups.push(popup);
      }
    }
    for (const runner of entered) if (runner.popup) await wake(browser, runner, rounds);
    report(entered);
  } finally {
    await browser.close();
    for (const folder of temporary) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const now = (): number => performance.timeOrigin + performance.now();
const address = (runner: Entered, file: string): string => `chrome-extension://${runner.id}/${file}`;

async function fill(browser: Browser, runner: Entered, store: NonNullable<Runner['store']>): Promise<void> {
  const script = await bundle('panel-stores.ts', 'OKRailStores');
  const page = await browser.newPage();
  await page.goto(address(runner, 'popup.html'));
  const count = await page.evaluate(`${script};OKRailStores.fill(${JSON.stringify(store)})`);
  console.log(`${runner.name}: ${String(count)} records`);
  await page.close();
}

/** The worker, which this keeps awake. */
async function workerOf(browser: Browser, { id }: Entered) {
  const target = await browser.waitForTarget(
    (it) => it.type() === 'service_worker' && it.url().startsWith(`chrome-extension://${id}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('There is no worker.');
  return { target, worker };
}

/** Wakes the worker where it sleeps. */
async function rouse(browser: Browser, runner: Entered): Promise<void> {
  const awake = browser
    .targets()
    .some((it) => it.type() === 'service_worker' && it.url().includes(runner.id));
  if (awake) return;
  const page = await browser.newPage();
  await page.goto(address(runner, runner.panelPage));
  await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
  await page.close();
}

async function click(browser: Browser, page: Page, runner: Entered): Promise<number> {
  const extension = (await browser.extensions()).get(runner.id);
  if (!extension) throw new Error(`${runner.name} is gone.`);
  await page.bringToFront();
  const clicked = now();
  await page.triggerExtensionAction(extension);
  return clicked;
}

async function openPanel(
  browser: Browser,
  page: Page,
  runner: Entered,
  alsoUpdate: boolean,
): Promise<Opening> {
  await rouse(browser, runner);
  const { worker } = await workerOf(browser, runner);
  await worker.evaluate(`
    chrome.action.setPopup({ popup: '' });
    if (!globalThis.opens) chrome.action.onClicked.addListener(({ windowId }) => chrome.sidePanel.open({ windowId }));
    globalThis.opens = true;`);
  const clicked = await click(browser, page, runner);
  const { target, screen, opening } = await measured(browser, runner, runner.panelPage, clicked);
  if (alsoUpdate) runner.updates.push(await update(screen));
  await screen.close();
  await until('the panel to close', () => !browser.targets().includes(target));
  return opening;
}

async function openPopup(browser: Browser, page: Page, runner: Entered): Promise<Opening> {
  const { worker } = await workerOf(browser, runner);
  await worker.evaluate(`chrome.action.setPopup({ popup: 'popup.html' })`);
  const clicked = await click(browser, page, runner);
  const { target, screen, opening } = await measured(browser, runner, 'popup.html', clicked);
  await screen.close();
  await until('the popup to close', () => !browser.targets().includes(target));
  return opening;
}

async function measured(
  browser: Browser,
  runner: Entered,
  file: string,
  clicked: number,
): Promise<{ readonly target: Target; readonly screen: Page; readonly opening: Opening }> {
  const target = await browser.waitForTarget((it) => it.url() === address(runner, file));
  // Nobody looks over its shoulder while it starts.
  await pause(400);
  const screen = await target.asPage();
  const start: Start = await startOf(screen);
  const session = await screen.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {
    target,
    screen,
    opening: {
      paint: start.painted - clicked,
      usable: start.usable - clicked,
      heap: usedSize / 1e6,
      longest: Math.max(0, ...start.longTasks),
      kilobytes: gzipped(runner.folder, start.scripts) / 1000,
    },
  };
}

/** A check-in in the first key result: from Enter to the row that shows it, in milliseconds. */
async function update(panel: Page): Promise<number> {
  await panel.evaluate(`document.querySelector('.key-result .row').click()`);
  await panel.waitForSelector('.key-result form input');
  await panel.focus('.key-result form input');
  await panel.keyboard.type(String(100 + Math.floor(Math.random() * 800)));
  await panel.evaluate(`
    globalThis.shown = new Promise((resolve) => {
      let entered;
      addEventListener('keydown', () => (entered = performance.now()), { once: true, capture: true });
      const row = document.querySelector('.key-result.open .numbers');
      const before = row.textContent;
      const watch = new MutationObserver(() => {
        const now = document.querySelector('.key-result.open .numbers')?.textContent;
        if (entered === undefined || now === undefined || now === before) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - entered);
          port2.postMessage(0);
        });
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });`);
  await panel.keyboard.press('Enter');
  return panel.evaluate('globalThis.shown') as Promise<number>;
}

/** From a message to a sleeping worker to its answer. */
async function wake(browser: Browser, runner: Entered, rounds: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address(runner, 'popup.html'));
  const ask = `(async () => {
    const asked = performance.now();
    await chrome.runtime.sendMessage({ name: 'saved', ask: {} }).catch(() => {});
    return performance.now() - asked;
  })()`;
  for (let i = 0; i < rounds; i += 1) {
    await rouse(browser, runner);
    const { target, worker } = await workerOf(browser, runner);
    await worker.close();
    await until('the worker to stop', () => !browser.targets().includes(target));
    runner.wakes.push((await page.evaluate(ask)) as number);
  }
  await page.close();
}

function report(entered: readonly Entered[]): void {
  const [bare] = entered;
  const empty = entered.find(({ name }) => name === 'ours, empty');
  const small = entered.find(({ store }) => store === 'small');
  const ratio = (value: number, of: number | undefined) => (of ? `× ${(value / of).toFixed(2)}` : '');
  const usableOf = (runner: Entered | undefined) => median(runner?.opened.map(({ usable }) => usable));
  console.log(
    '\npanel: click to first paint, to usable (ms; × bare; × our empty); JS kB gzip; heap MB; longest task ms',
  );
  for (const runner of entered) {
    const of = (key: keyof Opening) => median(runner.opened.map((opening) => opening[key]));
    console.log(
      [
        runner.name.padEnd(22),
        of('paint').toFixed(0).padStart(5),
        of('usable').toFixed(0).padStart(5),
        spread(runner.opened.map(({ usable }) => usable)).padEnd(10),
        ratio(of('usable'), usableOf(bare)).padEnd(8),
        ratio(of('usable'), usableOf(empty)).padEnd(8),
        of('kilobytes').toFixed(1).padStart(6),
        of('heap').toFixed(1).padStart(6),
        of('longest').toFixed(0).padStart(5),
      ].join(' '),
    );
  }
  console.log('\npopup: click to usable (ms; × bare); JS kB gzip');
  const barePopup = median(bare?.popups.map(({ usable }) => usable));
  for (const runner of entered.filter(({ popup }) => popup)) {
    const usable = median(runner.popups.map((opening) => opening.usable));
    const kilobytes = median(runner.popups.map((opening) => opening.kilobytes));
    console.log(
      `${runner.name.padEnd(22)} ${usable.toFixed(0).padStart(5)} ${spread(runner.popups.map((it) => it.usable)).padEnd(10)} ${ratio(usable, barePopup).padEnd(8)} ${kilobytes.toFixed(1).padStart(6)}`,
    );
  }
  console.log('\none check-in, Enter to shown (ms; × with one key result)');
  for (const runner of entered.filter(({ store }) => store))
    console.log(
      `${runner.name.padEnd(22)} ${median(runner.updates).toFixed(0).padStart(5)} ${spread(runner.updates).padEnd(10)} ${ratio(median(runner.updates), median(small?.updates))}`,
    );
  console.log('\nmessage to a sleeping worker, to its answer (ms)');
  for (const runner of entered.filter(({ popup }) => popup))
    console.log(
      `${runner.name.padEnd(22)} ${median(runner.wakes).toFixed(0).padStart(5)} ${spread(runner.wakes)}`,
    );
}

function median(values: readonly number[] = []): number {
  return at(values, 0.5);
}

/** The middle half. */
function spread(values: readonly number[]): string {
  return `${at(values, 0.25).toFixed(0)}–${at(values, 0.75).toFixed(0)}`;
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
