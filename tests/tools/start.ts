import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { built } from '../browser/tools/built';
import { serveDemo } from '../browser/tools/site';
import { findChromium } from './find-browser';
import { installLine, installOnDebian, mayInstall } from './install-on-debian';
import { openBrowser } from './open-browser';
import { pin } from './pin';

/** Kept between runs, so that addresses and work of last time are still there. */
const profile = fileURLToPath(new URL('../../.output/profile', import.meta.url));
const preferredPort = 4680;

build();
const executable = chromium();
if (!executable) {
  console.error(`\nKhông tìm thấy Chrome, Chromium, Edge hay Brave. Hãy cài một trình duyệt rồi chạy lại:`);
  console.error('No Chrome, Chromium, Edge or Brave found. Install one and start again:');
  console.error(`  ${howToInstall()}`);
  console.error('Hoặc đặt CHROME_PATH tới trình duyệt của bạn. / Or set CHROME_PATH to your browser.');
  process.exit(1);
}
if (process.argv.includes('--tour') || !hasDisplay()) {
  const { tour } = await import('./tour');
  process.exit((await tour()) ? 0 : 1);
}

const site = await serveDemo(preferredPort);
pin(built('chrome-mv3'), profile);
const browser = await openBrowser({
  executable,
  extension: built('chrome-mv3'),
  profile,
  address: site.origin,
}).catch(async (error: Error) => {
  await site.close();
  console.error(`\nTrình duyệt không mở được; có lẽ nó đang chạy từ lần trước, hãy đóng nó rồi thử lại.`);
  console.error('The browser did not open; perhaps it still runs from last time: close it and try again.');
  console.error(`  ${executable}: ${error.message}`);
  process.exit(1);
});

console.log(`
OKRail đang chạy trong ${browser.product}.
  1. Mở một trong ba trang ở ${site.origin}
  2. Bấm Alt+Shift+O: bảng OKRail mở ra bên cạnh trang. (Alt+Shift+K gắn trang, Alt+Shift+U cập nhật nhanh.)
  3. Đóng trình duyệt hoặc bấm Ctrl+C để dừng. Dữ liệu thử nằm ở .output/profile.

OKRail is running in ${browser.product}.
  1. Open one of the three pages at ${site.origin}
  2. Press Alt+Shift+O: the OKRail panel opens beside the page. (Alt+Shift+K attaches it, Alt+Shift+U is the quick update.)
  3. Close the browser or press Ctrl+C to stop. What you try is kept in .output/profile.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void browser.close());
await browser.exited;
await site.close();

/** The production build: the development build has more permissions and would hide mistakes. */
function build(): void {
  const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  console.log('Đang dựng OKRail … / Building OKRail …');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(status ?? 1);
}

function chromium(): string | undefined {
  const found = findChromium();
  if (found || process.env.CHROME_PATH || !mayInstall()) return found;
  console.log('Installing Chromium …');
  installOnDebian(['chromium']);
  return findChromium();
}

function howToInstall(): string {
  if (process.platform === 'darwin') return 'brew install --cask google-chrome';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return `sudo sh -c '${installLine(['chromium'])}'`;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
