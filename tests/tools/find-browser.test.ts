import { describe, expect, test } from 'vitest';
import { findChromium, findFirefox, type Machine } from './find-browser';

function machine(platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine {
  return { platform, env, exists: (file) => files.includes(file) };
}

describe('looking for a browser', () => {
  test('finds Chrome on the PATH of a Linux', () => {
    const linux = machine('linux', ['/usr/bin/google-chrome'], { PATH: '/usr/local/bin:/usr/bin' });

    expect(findChromium(linux)).toBe('/usr/bin/google-chrome');
  });

  test('finds Brave among the applications of a Mac', () => {
    const brave = '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';

    expect(findChromium(machine('darwin', [brave]))).toBe(brave);
  });

  test("finds Chrome in a Windows user's own folder", () => {
    const chrome = 'C:\\Users\\Lan\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\Lan\\AppData\\Local' };

    expect(findChromium(machine('win32', [chrome], env))).toBe(chrome);
  });

  test('takes the browser that CHROME_PATH names before any other', () => {
    const files = ['/usr/bin/chromium', '/opt/mine/chrome'];

    expect(findChromium(machine('linux', files, { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome' }))).toBe(
      '/opt/mine/chrome',
    );
  });

  test('does not fall back in silence when CHROME_PATH names nothing', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/gone/chrome' };

    expect(findChromium(machine('linux', ['/usr/bin/chromium'], env))).toBeUndefined();
  });

  test('finds Firefox ESR, and finds nothing where there is nothing', () => {
    const env = { PATH: '/usr/bin' };

    expect(findFirefox(machine('linux', ['/usr/bin/firefox-esr'], env))).toBe('/usr/bin/firefox-esr');
    expect(findFirefox(machine('linux', [], env))).toBeUndefined();
  });
});
