import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type Page, launch, type Target } from 'puppeteer-core';
import { glanceKept } from '../browser/tools/kept-glance';
import { gzipped, probedCopy, startOf } from '../browser/tools/probe';
import { until } from '../browser/tools/until';
import { findChromium } from '../tools/find-browser';
import { bundle } from './bundle';
import { makeBare } from './panel-bare';
import { median, type Opening, report, type Result, share } from './panel-report';

const root = path.resolve(import.meta.dirname, '../..');
const output = path.join(root, '.output/chrome-mv3');

/** An extension in the race, and where it lies. */
interface Runner extends Pick<Result, 'name' | 'store'> {
  readonly folder: string;
  readonly panelPage: string;
  readonly hasPopup: boolean;
}

interface Entered extends Runner {
  readonly id: string;
  readonly panels: Opening[];
  readonly popups: Opening[];
  readonly updates: number[];
  readonly wakes: number[];
}

const warmUps = 2;
/** Where the middle half of the floor is wider than this share of its median, the machine was too busy to tell. */
const mostNoise = 0.3;

/**
 * The panel and the popup beside bare Preact pages with the same permissions, and beside another panel whose built
 * folder is given by path: turn by turn in any order in one real browser, medians of `rounds` warm openings, and as many
 * again where the floor itself was unsteady.
 */
export async function benchPanel(roundsText = '9', other?: string): Promise<void> {
  if (!existsSync(output)) throw new Error('The extension is not built: run `npm run build` first.');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  const temporary: string[] = [];
  const keepTrack = (folder: string) => {
    temporary.push(folder);
    return folder;
  };
  const profile = keepTrack(mkdtempSync(path.join(tmpdir(), 'okrail-bench-')));
  const runners = await runnersOf(keepTrack, other);
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
    for (const runner of runners) entered.push(await enter(browser, runner));
    const rounds = Number(roundsText);
    console.log('opening panels and popups …');
    await openInTurn(browser, page, entered, warmUps, false);
    await openInTurn(browser, page, entered, rounds, true);
    const floor = entered[0]?.panels.map(({ usable }) => usable) ?? [];
    if (share(floor, 0.75) - share(floor, 0.25) > mostNoise * median(floor))
      await openInTurn(browser, page, entered, rounds, true);
    console.log('checking in …');
    for (let round = -1; round < rounds; round += 1)
      for (const runner of entered)
        if (runner.store === 'small' || runner.store === 'quarter' || runner.store === 'large') {
          const took = await update(browser, page, runner);
          if (round >= 0) runner.updates.push(took);
        }
    console.log('waking workers …');
    for (const runner of entered) await wake(browser, runner, rounds);
    report(entered);
  } finally {
    await browser.close();
    for (const folder of temporary) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runnersOf(
  keepTrack: (folder: string) => string,
  other: string | undefined,
): Promise<readonly Runner[]> {
  const copy = (folder: string, wanted: Readonly<Record<string, string>>) => {
    const copied = keepTrack(probedCopy(folder, wanted));
    opensPanelOnClick(copied);
    return copied;
  };
  const bare = keepTrack(await makeBare(path.join(output, 'manifest.json')));
  const ours = (store: NonNullable<Runner['store']>, name: string, hasPopup = true): Runner => ({
    name,
    folder: copy(output, {
      'sidepanel.html': store === 'empty' ? '.board-add button' : '.key-result .row',
      'popup.html': store === 'empty' ? '.popup button' : '.quick input',
    }),
    store,
    panelPage: 'sidepanel.html',
    hasPopup,
  });
  return [
    {
      name: 'bare page',
      folder: copy(bare, { 'sidepanel.html': '.bare button', 'popup.html': '.bare button' }),
      panelPage: 'sidepanel.html',
      hasPopup: true,
    },
    ours('empty', 'ours, empty', false),
    ours('small', 'ours, one key result', false),
    ours('quarter', 'ours, a quarter'),
    ours('large', 'ours, ten cycles'),
    ...(other
      ? [
          {
            name: 'the other',
            folder: copy(other, { 'side-panel.html': '#clip-btn' }),
            panelPage: 'side-panel.html',
            hasPopup: false,
          },
        ]
      : []),
  ];
}

/** Where no popup is set, a click on the toolbar button opens the panel. */
function opensPanelOnClick(folder: string): void {
  const { background } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    readonly background: { readonly service_worker: string };
  };
  const file = path.join(folder, background.service_worker);
  const open = `chrome.action.onClicked.addListener(({ windowId }) => void chrome.sidePanel.open({ windowId }));`;
  writeFileSync(file, `${open}\n${readFileSync(file, 'utf8')}`);
}

const now = (): number => performance.timeOrigin + performance.now();
const address = ({ id }: Pick<Entered, 'id'>, file: string): string => `chrome-extension://${id}/${file}`;

/** Installs it, and fills its database. */
async function enter(browser: Browser, runner: Runner): Promise<Entered> {
  const id = await browser.installExtension(runner.folder);
  const entered: Entered = { ...runner, id, panels: [], popups: [], updates: [], wakes: [] };
  const page = await browser.newPage();
  await page.goto(address(entered, runner.panelPage));
  if (runner.store) {
    const script = await bundle('panel-stores.ts', 'OKRailStores');
    const count = await page.evaluate(`${script};OKRailStores.fill(${JSON.stringify(runner.store)})`);
    console.log(`${runner.name}: ${String(count)} records`);
    await page.reload();
    await glanceKept(page);
  }
  await page.close();
  // As long as somebody holds on to it, the worker stays awake.
  await (await workerOf(browser, entered)).worker();
  return entered;
}

async function openInTurn(
  browser: Browser,
  page: Page,
  entered: readonly Entered[],
  rounds: number,
  counts: boolean,
): Promise<void> {
  const turns = entered.flatMap((runner) =>
    [runner.panelPage, ...(runner.hasPopup ? ['popup.html'] : [])].map((file) => ({ runner, file })),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const { runner, file } of inAnyOrder(turns)) {
      const { opening, close } = await open(browser, page, runner, file);
      if (counts) (file === runner.panelPage ? runner.panels : runner.popups).push(opening);
      await close();
    }
}

/** What follows a full screen starts slower: nobody always has the same one before it. */
function inAnyOrder<T>(turns: readonly T[]): readonly T[] {
  return turns
    .map((turn) => ({ turn, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ turn }) => turn);
}

interface Opened {
  readonly screen: Page;
  readonly opening: Opening;
  readonly close: () => Promise<void>;
}

/** A click on the toolbar button, and what came of it. */
async function open(browser: Browser, page: Page, runner: Entered, file: string): Promise<Opened> {
  const extension = (await browser.extensions()).get(runner.id);
  if (!extension) throw new Error(`${runner.name} is gone.`);
  // Where no popup is set, the click opens the panel.
  const popup = file === runner.panelPage ? '' : file;
  const worker = await (await workerOf(browser, runner)).worker();
  await worker?.evaluate(`chrome.action.setPopup({ popup: ${JSON.stringify(popup)} })`);
  await page.bringToFront();
  // Whoever was open before has gone by now.
  await pause(400);
  const clicked = now();
  await page.triggerExtensionAction(extension);
  const target: Target = await browser.waitForTarget((it) => it.url() === address(runner, file));
  // Nobody looks over its shoulder while it starts.
  await pause(400);
  const screen = await target.asPage();
  const start = await startOf(screen);
  const session = await screen.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return {
    screen,
    opening: {
      paint: start.painted - clicked,
      usable: start.usable - clicked,
      heap: usedSize / 1e6,
      longest: Math.max(0, ...start.longTasks),
      kilobytes: gzipped(runner.folder, start.scripts) / 1000,
    },
    async close() {
      await screen.close();
      await until('the screen to close', () => !browser.targets().includes(target));
    },
  };
}

/** A check-in in the first key result: from Enter to the row that shows it, in milliseconds. */
async function update(browser: Browser, page: Page, runner: Entered): Promise<number> {
  const { screen: panel, close } = await open(browser, page, runner, runner.panelPage);
  await panel.evaluate(`document.querySelector('.key-result .row').click()`);
  await panel.waitForSelector('.key-result form input');
  await panel.waitForSelector('.key-result.open .history');
  await panel.focus('.key-result form input');
  await panel.keyboard.type(String(100 + Math.floor(Math.random() * 800)));
  await panel.evaluate(`
    globalThis.shown = new Promise((resolve) => {
      let entered;
      addEventListener('keydown', () => (entered = performance.now()), { once: true, capture: true });
      // Its row, and its history: where check-ins lie ahead of today's, the row stays as it is.
      const textOf = () => ['.numbers', '.history']
        .map((part) => document.querySelector('.key-result.open ' + part)?.textContent).join();
      const before = textOf();
      const watch = new MutationObserver(() => {
        const now = textOf();
        if (entered === undefined || now === before) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - entered);
          port2.postMessage(0);
        });
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    }); undefined`);
  await panel.keyboard.press('Enter');
  const took = (await panel.evaluate('globalThis.shown')) as number;
  await glanceKept(panel);
  await close();
  return took;
}

function workerOf(browser: Browser, runner: Entered): Promise<Target> {
  return browser.waitForTarget(
    (it) => it.type() === 'service_worker' && it.url().startsWith(address(runner, '')),
  );
}

/** From a message to a sleeping worker to its answer. */
async function wake(browser: Browser, runner: Entered, rounds: number): Promise<void> {
  if (!runner.hasPopup) return;
  const page = await browser.newPage();
  await page.goto(address(runner, 'popup.html'));
  const ask = `(async () => {
    const asked = performance.now();
    await chrome.runtime.sendMessage({ name: 'opened', ask: {} }).catch(() => {});
    return performance.now() - asked;
  })()`;
  for (let i = 0; i < rounds; i += 1) {
    await page.evaluate(ask);
    const target = await workerOf(browser, runner);
    await (await target.worker())?.close();
    await until('the worker to stop', () => !browser.targets().includes(target));
    runner.wakes.push((await page.evaluate(ask)) as number);
  }
  await page.close();
}
