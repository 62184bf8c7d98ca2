import { existsSync } from 'node:fs';
import path from 'node:path';

/** What finding a browser looks at; handed in, so that every system can be tested on any other. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** A Chrome, Chromium, Edge or Brave: where `CHROME_PATH` says, else the first one installed. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.CHROME_PATH;
  if (named) return machine.exists(named) ? named : undefined;
  return findFirst(chromiumPlaces[machine.platform] ?? chromiumPlaces.linux ?? [], machine);
}

/** Firefox, release or ESR: where `FIREFOX_PATH` says, else the first one installed. */
export function findFirefox(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.FIREFOX_PATH;
  if (named) return machine.exists(named) ? named : undefined;
  return findFirst(firefoxPlaces[machine.platform] ?? firefoxPlaces.linux ?? [], machine);
}

/** A program on the PATH. */
export function findProgram(name: string, machine: Machine = thisMachine): string | undefined {
  return findFirst([name], machine);
}

type Places = Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;

const chromiumPlaces: Places = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
};

const firefoxPlaces: Places = {
  linux: ['firefox-esr', 'firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox/firefox.exe'],
};

/** Windows installs under these; the rest of the world under PATH. */
const windowsRoots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'] as const;

function findFirst(names: readonly string[], machine: Machine): string | undefined {
  for (const name of names) {
    const found = foldersFor(name, machine)
      .map((folder) => pathFor(machine).join(folder, name))
      .find((file) => machine.exists(file));
    if (found) return found;
  }
  return undefined;
}

function foldersFor(name: string, machine: Machine): readonly string[] {
  if (pathFor(machine).isAbsolute(name)) return [''];
  if (machine.platform === 'win32') return windowsRoots.flatMap((root) => machine.env[root] ?? []);
  return (machine.env.PATH ?? '').split(':').filter(Boolean);
}

function pathFor(machine: Machine): path.PlatformPath {
  return machine.platform === 'win32' ? path.win32 : path.posix;
}
