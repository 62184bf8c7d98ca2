import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from '../../tools/find-browser';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium';
import { until } from './until';

/** A screen without a monitor. */
export interface Screen {
  /** As in `DISPLAY`, for example `:3`. */
  readonly display: string;
  readonly close: () => Promise<void>;
}

/** Starts Xvfb on a display that it finds free by itself. */
export async function openScreen(size = '1280x900x24'): Promise<Screen> {
  if (!findProgram('Xvfb')) throw new Error('No Xvfb: run `npx tsx tests/tools/ensure-browsers.ts`.');
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (line: Buffer) => resolve(line.toString().trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it was ready.`)));
  });
  return {
    display: `:${number}`,
    close: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null) return resolve();
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}

/** A Chromium with a window, on a screen of its own, driven by real keys and a real mouse. */
export interface HeadedChromium extends Chromium {
  /** Presses keys on the window, named as xdotool names them: `alt+shift+k`, `Tab`, `Return`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** A real click at this place of the page. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Opens the page's own context menu at this place and picks an entry by these keys. */
  readonly pickFromMenu: (x: number, y: number, keys: readonly string[]) => Promise<void>;
  /** Types text as a keyboard does. */
  readonly type: (text: string) => Promise<void>;
}

/** Keys that pick OKRail's entry from the menu of a plain page: it stands above “View source” and “Inspect”. */
export const ourMenuEntry = ['Up', 'Up', 'Up', 'Return'] as const;

/** Keys that answer the browser's own question for a permission; backwards, since they may reach the page under it. */
export const allowPermission = ['shift+Tab', 'Return'] as const;
export const denyPermission = ['Return'] as const;

export async function launchHeadedChromium(options: ChromiumOptions = {}): Promise<HeadedChromium> {
  const screen = await openScreen();
  const env = { ...options.env, DISPLAY: screen.display };
  const xdotool = (...args: readonly string[]): string =>
    execFileSync('xdotool', args, { encoding: 'utf8', env: { ...process.env, ...env } });

  const chromium = await launchChromium({
    ...options,
    headless: false,
    env,
    args: ['--window-position=0,0', ...(options.args ?? [])],
  }).catch(async (error: unknown) => {
    await screen.close();
    throw error;
  });

  const windows = (): string[] => {
    try {
      return xdotool('search', '--onlyvisible', '--class', 'chromium').trim().split('\n').filter(Boolean);
    } catch {
      // xdotool ends with 1 when there is no such window yet.
      return [];
    }
  };
  // Without a window manager nothing has the focus until somebody gives it.
  const focus = async (): Promise<void> => {
    const [window] = await until('the window of Chromium', () => {
      const found = windows();
      return found.length > 0 && found;
    });
    if (window) xdotool('windowfocus', '--sync', window);
    await pause(200);
  };

  return {
    ...chromium,
    get id() {
      return chromium.id;
    },
    press: async (...keys) => {
      await focus();
      for (const key of keys) {
        xdotool('key', key);
        await pause(150);
      }
    },
    clickAt: async (x, y) => {
      await focus();
      xdotool('mousemove', String(x), String(y), 'click', '1');
    },
    pickFromMenu: async (x, y, keys) => {
      await focus();
      xdotool('mousemove', String(x), String(y), 'click', '3');
      // The menu takes keys only once it has been drawn.
      await pause(900);
      for (const key of keys) {
        xdotool('key', key);
        await pause(200);
      }
    },
    type: async (text) => {
      xdotool('type', '--delay', '20', text);
    },
    close: async () => {
      await chromium.close();
      await screen.close();
    },
  };
}
