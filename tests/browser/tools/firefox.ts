import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from '../../tools/find-browser';
import { type Bidi, connectBidi } from './bidi';
import * as chrome from './firefox-chrome';
import { built } from './built';
import { findNamed, type Sort, visibleText } from './named';
import { until } from './until';

export interface FirefoxOptions {
  /** Folder of the profile; kept when given, made and removed otherwise. */
  readonly profile?: string;
  /** Folder of an unpacked extension, in place of the built one. */
  readonly extension?: string;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** One of the extension's views, reached from another of its pages because Firefox hides it from drivers. */
export interface View {
  /** Runs a function with the view's window; its arguments and its answer travel as JSON. */
  readonly run: <Args extends readonly unknown[], Answer>(
    work: (view: Window, ...args: Args) => Answer,
    ...args: Args
  ) => Promise<Awaited<Answer>>;
  /** Waits until the view shows this text. */
  readonly shows: (text: string) => Promise<void>;
  readonly text: () => Promise<string>;
  /** Clicks the button, link, tab or checkbox with this accessible name. */
  readonly click: (name: string) => Promise<void>;
  /** Types into the field with this accessible name. */
  readonly fill: (name: string, value: string) => Promise<void>;
}

/** A real Firefox with the built extension in it, driven as a user would. */
export interface Firefox {
  readonly version: string;
  readonly bidi: Bidi;
  /** Address of one of the extension's own pages. */
  readonly extensionAddress: (file: string) => string;
  /** Goes to this address in the one tab that the user looks at. */
  readonly goTo: (address: string) => Promise<void>;
  /** A click on the toolbar button: opens the real popup and grants the tab to the extension. */
  readonly clickAction: () => Promise<void>;
  /** Presses Alt+Shift and this letter, so that the extension's command runs with the user's gesture. */
  readonly command: (letter: string) => Promise<void>;
  /** Picks an entry of the page's own context menu by its label. */
  readonly pickFromMenu: (label: string) => Promise<void>;
  readonly sidebarIsOpen: () => Promise<boolean>;
  readonly openSidebar: () => Promise<void>;
  readonly sidebar: () => Promise<View>;
  readonly popup: () => Promise<View>;
  /** Runs a function in an extension page of its own, where `browser` is at hand. */
  readonly inExtension: <Args extends readonly unknown[], Answer>(
    work: (...args: Args) => Answer,
    ...args: Args
  ) => Promise<Awaited<Answer>>;
  /** A picture (PNG) of the sidebar or the whole window as it stands. */
  readonly picture: (of: 'sidebar' | 'window', file: string) => Promise<void>;
  /** Stops the background page; the next event wakes a new one. */
  readonly killBackground: () => Promise<void>;
  /** Closes Firefox and starts it again on the same profile. Views that were open before are gone. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** As in `wxt.config.ts`. */
const extensionId = 'okrail@okrail.app';
/** Pinned, so that the extension's pages have an address that tests can know. */
const extensionUuid = '0c7a1a11-0000-4000-8000-0000000000ab';

export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), 'okrail-firefox-'));
  const start = async (): Promise<Omit<Firefox, 'restart'>> => {
    const child = spawnFirefox(profile, options.prefs ?? {});
    try {
      return await connect(child, options.extension ?? built('firefox-mv3'));
    } catch (error) {
      await end(child);
      throw error;
    }
  };
  const cleanUp = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let running: Omit<Firefox, 'restart'>;
  try {
    running = await start();
  } catch (error) {
    cleanUp();
    throw error;
  }
  const { version, extensionAddress } = running;
  return {
    version,
    extensionAddress,
    get bidi() {
      return running.bidi;
    },
    goTo: (address) => running.goTo(address),
    clickAction: () => running.clickAction(),
    command: (letter) => running.command(letter),
    pickFromMenu: (label) => running.pickFromMenu(label),
    sidebarIsOpen: () => running.sidebarIsOpen(),
    openSidebar: () => running.openSidebar(),
    sidebar: () => running.sidebar(),
    popup: () => running.popup(),
    inExtension: (work, ...args) => running.inExtension(work, ...args),
    picture: (of, file) => running.picture(of, file),
    killBackground: () => running.killBackground(),
    async restart() {
      await running.close();
      running = await start();
    },
    async close() {
      await running.close();
      cleanUp();
    },
  };
}

async function connect(child: ChildProcess, extension: string): Promise<Omit<Firefox, 'restart'>> {
  const bidi = await connectBidi(`${await addressOf(child)}/session`);
  const session = await bidi.send('session.new', { capabilities: {} });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  const tab: string = (await bidi.send('browsingContext.getTree')).contexts[0].context;
  const window: string = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0]
    .context;
  const extensionAddress = (file: string) => `moz-extension://${extensionUuid}/${file}`;

  // A page of the extension in the background: the only place from where its other views can be reached.
  const helper: string = (await bidi.send('browsingContext.create', { type: 'tab', background: true }))
    .context;
  // Any other `wait` never ends on an extension's page.
  await bidi.send('browsingContext.navigate', {
    context: helper,
    url: extensionAddress('options.html'),
    wait: 'none',
  });
  await until('the page of the extension', () =>
    bidi.run(helper, () => document.readyState === 'complete' && location.protocol === 'moz-extension:'),
  );
  await bidi.send('browsingContext.activate', { context: tab });

  return {
    version: session.capabilities.browserVersion,
    bidi,
    extensionAddress,
    goTo: async (url) => {
      await bidi.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    clickAction: () => bidi.run(window, chrome.clickAction, extensionId),
    command: (letter) => bidi.run(window, chrome.pressAltShift, letter.toUpperCase()),
    pickFromMenu: async (label) => {
      await bidi.send('input.performActions', { context: tab, actions: [rightClick] });
      await until(`“${label}” in the context menu`, () => bidi.run(window, chrome.pickFromMenu, label));
    },
    sidebarIsOpen: () => bidi.run(window, chrome.sidebarIsOpen),
    openSidebar: () => bidi.run(window, chrome.openSidebar, extensionId),
    sidebar: () => viewOf(bidi, helper, 'sidebar'),
    popup: () => viewOf(bidi, helper, 'popup'),
    inExtension: (work, ...args) => bidi.run(helper, work, ...args),
    picture: async (of, file) => {
      writeFileSync(file, Buffer.from(await bidi.run(window, chrome.picture, of), 'base64'));
    },
    killBackground: async () => {
      await bidi.run(window, chrome.killBackground, extensionId);
    },
    close: async () => {
      await bidi.send('browser.close').catch(() => {});
      bidi.close();
      await end(child);
    },
  };
}

async function viewOf(bidi: Bidi, helper: string, type: 'sidebar' | 'popup'): Promise<View> {
  const run: View['run'] = (work, ...args) =>
    bidi.run(
      helper,
      // Sent as text: `bidi.run` knows nothing of the closure.
      new Function(
        '...args',
        `const view = browser.extension.getViews({ type: ${JSON.stringify(type)} })[0];
         if (!view) throw new Error(${JSON.stringify(`The ${type} is not open.`)});
         return (${work})(view, ...args);`,
      ) as (...args: unknown[]) => never,
      ...args,
    );
  const text = () =>
    run(new Function('view', `return (${visibleText})(view.document);`) as (view: Window) => string);
  // Does something with what carries this name, and says whether it was there.
  const runOn = (
    sort: Sort,
    name: string,
    work: (it: HTMLElement, view: Window, value: string) => void,
    value = '',
  ): Promise<boolean> =>
    run(
      new Function(
        'view',
        `const it = (${findNamed})(view.document, ${JSON.stringify(sort)}, ${JSON.stringify(name)});
         if (it) (${work})(it, view, ${JSON.stringify(value)});
         return Boolean(it);`,
      ) as (view: Window) => boolean,
    );
  await until(`the ${type}`, () => run((view) => view.document.readyState === 'complete').catch(() => false));
  return {
    run,
    text,
    shows: async (wanted) => {
      await until(`“${wanted}” in the ${type}`, async () => (await text()).includes(wanted)).catch(
        async (error: Error) => {
          throw new Error(`${error.message} It shows:\n${await text()}`);
        },
      );
    },
    click: async (name) => {
      await until(`“${name}” in the ${type}`, () => runOn('control', name, (it) => it.click()));
    },
    fill: async (name, value) => {
      await until(`the field “${name}” in the ${type}`, () =>
        runOn(
          'field',
          name,
          (it, view, text) => {
            const field = it as HTMLInputElement;
            const { Event, InputEvent } = view as Window & typeof globalThis;
            field.focus();
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
          },
          value,
        ),
      );
    },
  };
}

const rightClick = {
  type: 'pointer',
  id: 'mouse',
  actions: [
    { type: 'pointerMove', x: 40, y: 300 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ],
};

function spawnFirefox(
  profile: string,
  prefs: Readonly<Record<string, string | number | boolean>>,
): ChildProcess {
  const executable = findFirefox();
  if (!executable) throw new Error('No Firefox: run `npx tsx tests/tools/ensure-browsers.ts`.');
  const lines = Object.entries({ ...quietPrefs, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  // System access is what lets a driver reach the toolbar, the sidebar and the extension's own pages.
  const args = ['--headless', '--no-remote', '--profile', profile];
  return spawn(executable, [...args, '--remote-debugging-port', '0', '--remote-allow-system-access'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
  });
}

/** No welcome page, no telemetry, no request of Firefox's own. */
const quietPrefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  // An extension that is only tried is taken out when Firefox ends; what it stored stays for the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'extensions.getAddons.cache.enabled': false,
};

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const tooLate = setTimeout(() => reject(new Error(`Firefox opened no connection.\n${said}`)), 45_000);
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(tooLate);
      resolve(address);
    });
    child.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`Firefox ended with ${code} before it was ready.\n${said}`));
    });
    child.once('error', reject);
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const { pid } = child;
  await new Promise<void>((resolve) => {
    const tooLate = setTimeout(() => process.kill(-pid, 'SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(tooLate);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
