import { mkdtempSync, readFileSync, writeFileSync, createWriteStream } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { glanceKept } from '../browser/tools/kept-glance';
import { probedCopy, startOf } from '../browser/tools/probe';
import { findChromium } from '../tools/find-browser';
import { bundle } from './bundle';
const root = path.resolve(import.meta.dirname, '../..');
const folder = probedCopy(path.join(root, '.output/chrome-mv3'), { 'sidepanel.html': '.key-result .row' });
{
  const m = JSON.parse(readFileSync(folder + '/manifest.json', 'utf8'));
  const f = path.join(folder, m.background.service_worker);
  writeFileSync(
    f,
    `chrome.action.onClicked.addListener(({ windowId }) => void chrome.sidePanel.open({ windowId }));\n` +
      readFileSync(f, 'utf8'),
  );
}
const store = process.argv[2] ?? 'quarter';
const browser = await launch({
  executablePath: findChromium()!,
  headless: true,
  pipe: true,
  enableExtensions: true,
  defaultViewport: null,
  userDataDir: mkdtempSync('/tmp/okrail-heap-'),
  args: ['--no-sandbox', '--window-size=1200,850'],
});
const id = await browser.installExtension(folder);
const page = await browser.newPage();
const at = `chrome-extension://${id}/sidepanel.html`;
await page.goto(at);
await page.evaluate(`chrome.action.setPopup({ popup: '' })`);
if (store !== 'empty') {
  const script = await bundle('panel-stores.ts', 'OKRailStores');
  console.log(await page.evaluate(`${script};OKRailStores.fill(${JSON.stringify(store)})`));
  await page.reload();
  await glanceKept(page);
}
await page.close();
const blank = await browser.newPage();
for (let round = 0; round < 4; round += 1) {
  const extension = (await browser.extensions()).get(id)!;
  await blank.bringToFront();
  await blank.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((it) => it.url() === at);
  const screen = await target.asPage();
  const start = await startOf(screen);
  const session = await screen.createCDPSession();
  await session.send('HeapProfiler.enable');
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return ((await session.send('Runtime.getHeapUsage')).usedSize / 1e6).toFixed(3);
  };
  const first = await heap();
  const scripts1 = await screen.evaluate('globalThis.probed.scripts.length');
  await pause(3000);
  const second = await heap();
  await pause(6000);
  const third = await heap();
  console.log(round, first, second, third, scripts1, start.scripts.length);
  if (round === 3) {
    const seen: [string, number][] = [];
    session.on('Debugger.scriptParsed', (it: any) => seen.push([it.url.split('/').at(-1), it.length]));
    await session.send('Debugger.enable');
    await pause(500);
    await session.send('Debugger.disable');
    console.log(
      seen.length,
      seen.reduce((a, [, b]) => a + b, 0),
      seen
        .sort((a, b) => b[1] - a[1])
        .map((it) => it.join(' '))
        .join('\n'),
    );
    const out = createWriteStream('/tmp/heap/' + (process.argv[3] ?? store) + '.heapsnapshot');
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => out.write(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot', { exposeNumericValues: true } as any);
    await new Promise((r) => out.end(r));
  }
  await screen.close();
  await pause(500);
}
await browser.close();
