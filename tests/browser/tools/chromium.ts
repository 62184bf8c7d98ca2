import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type Page, type Target, type WebWorker, launch } from 'puppeteer-core';
import { findChromium } from '../../tools/find-browser';
import { built } from './built';
import { requestsOf } from './net-log';
import { until } from './until';
import { type Watch, watchExtension } from './watch';

export interface ChromiumOptions {
  readonly headless?: boolean;
  /** Folder of the profile; kept when given, made and removed otherwise. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of an unpacked extension, in place of the built one. */
  readonly extension?: string;
  /** File of the browser's own sync engine, in the place of the vendor's server: read at start, written soon after a change. */
  readonly syncFile?: string;
}

/** A real Chromium with the built extension in it, driven as a user would. */
export interface Chromium {
  readonly id: string;
  readonly profile: string;
  /** Changes with every restart. */
  readonly browser: () => Browser;
  /** A tab with this address, in front. */
  readonly open: (address: string) => Promise<Page>;
  /** A click on the toolbar button: opens the real popup and grants the tab to the extension. */
  readonly clickAction: (page: Page) => Promise<void>;
  /** The popup that is open now. */
  readonly popup: () => Promise<Page>;
  /** The side panel that is open now. */
  readonly panel: () => Promise<Page>;
  /** One of the extension's own pages in a tab, for example `options.html`. */
  readonly extensionPage: (file: string) => Promise<Page>;
  readonly worker: () => Promise<WebWorker>;
  /** Stops the service worker as Chromium does; the next event wakes a new one. */
  readonly killWorker: () => Promise<void>;
  /** Ends the whole browser without a word, as a crash does. */
  readonly kill9: () => Promise<void>;
  /** Closes the browser if it still runs, and starts it again on the same profile. */
  readonly restart: () => Promise<void>;
  /** What the content security policy refused on the extension's pages and in its worker so far. */
  readonly violations: () => readonly string[];
  /** What the extension's pages and its worker threw without catching so far. */
  readonly errors: () => readonly string[];
  /** Addresses beyond its own origin that the extension's pages and its worker asked for so far. */
  readonly requests: () => Promise<readonly string[]>;
  /** Ends the browser; throws if the extension has asked the network for anything in its whole life. */
  readonly close: () => Promise<void>;
}

/** How long a page may take on a busy machine. */
const patienceMs = 90_000;

export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'okrail-chromium-'));
  const netLogs: string[] = [];
  const watches: Watch[] = [];
  let running = await start(profile, options, netLogs, watches);

  const workerTarget = () =>
    running.browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith(origin(running.id)),
    );
  const surface = async (file: string): Promise<Page> => {
    const address = origin(running.id) + file;
    const target = await running.browser
      .waitForTarget((it) => it.url().split(/[?#]/)[0] === address, { timeout: 10_000 })
      .catch(() => {
        const there = running.browser.targets().map((it) => `${it.type()} ${it.url()}`);
        throw new Error(`No ${file} came. There is:\n${there.join('\n')}`);
      });
    return target.asPage();
  };
  const open = async (address: string): Promise<Page> => {
    const page = await running.browser.newPage();
    page.setDefaultTimeout(patienceMs);
    await page.goto(address);
    return page;
  };
  const shutDown = async (): Promise<void> => {
    if (running.browser.connected) await running.browser.close();
  };

  return {
    get id() {
      return running.id;
    },
    profile,
    browser: () => running.browser,
    open,
    clickAction: async (page) => {
      await page.bringToFront();
      const extension = (await running.browser.extensions()).get(running.id);
      if (!extension) throw new Error('The extension is not loaded in this Chromium.');
      await page.triggerExtensionAction(extension);
    },
    popup: () => surface('popup.html'),
    panel: () => surface('sidepanel.html'),
    extensionPage: (file) => open(origin(running.id) + file),
    worker: async () => await workerOf(await workerTarget()),
    killWorker: async () => {
      const target = await workerTarget();
      await (await workerOf(target)).close();
      await until('the service worker to stop', () => !running.browser.targets().includes(target));
    },
    kill9: async () => {
      const { browser } = running;
      const child = browser.process();
      if (!child?.pid) throw new Error('This Chromium is not running.');
      const gone = new Promise((resolve) => child.once('exit', resolve));
      // The group: helpers that outlive the parent would go on holding the profile.
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      await until('the connection to end', () => !browser.connected);
    },
    restart: async () => {
      await shutDown();
      running = await start(profile, options, netLogs, watches);
    },
    violations: () => watches.flatMap((watch) => watch.violations),
    errors: () => watches.flatMap((watch) => watch.errors),
    requests: async () => {
      if (running.browser.connected) await flushNetLog(running.browser);
      return requestsOf(netLogs, origin(running.id));
    },
    close: async () => {
      await shutDown();
      // A browser that has ended has written its whole log.
      const asked = requestsOf(netLogs, origin(running.id));
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (asked.length > 0) throw new Error(`The extension asked the network for:\n${asked.join('\n')}`);
    },
  };
}

interface Running {
  readonly browser: Browser;
  readonly id: string;
}

async function start(
  profile: string,
  { headless = true, args = [], env = {}, extension = built('chrome-mv3'), syncFile }: ChromiumOptions,
  netLogs: string[],
  watches: Watch[],
): Promise<Running> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run `npx tsx tests/tools/ensure-browsers.ts`.');
  const netLog = path.join(profile, `net-log-${netLogs.length}.json`);
  netLogs.push(netLog);
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile,
    env: { ...process.env, ...env },
    ...(syncFile ? { ignoreDefaultArgs: ['--disable-sync', '--disable-background-networking'] } : {}),
    args: [
      // On Linux the “dir” is the file itself.
      ...(syncFile ? ['--enable-local-sync-backend', `--local-sync-backend-dir=${syncFile}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1200,850',
      `--log-net-log=${netLog}`,
      ...args,
    ],
  });
  const watch = watchExtension(browser);
  watches.push(watch);
  const id = await browser.installExtension(extension);
  return { browser, id };
}

const origin = (id: string): string => `chrome-extension://${id}/`;

async function workerOf(target: Target): Promise<WebWorker> {
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker;
}

/** Chromium writes its log in handfuls; the events of one refused request push out all that came before. */
async function flushNetLog(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.evaluate(() => fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).catch(() => {}));
  await page.close();
  await pause(300);
}
