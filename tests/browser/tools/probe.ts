import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What a page of an extension noted of its own start; times in milliseconds since 1970. */
export interface Start {
  readonly navigated: number;
  readonly painted: number;
  /** The first frame on which the wanted element could be seen was drawn. */
  readonly usable: number;
  /** The first frame in its last size was drawn; 0 when its size never changed. */
  readonly resized: number;
  /** Tasks over 50 ms up to a second after that, in milliseconds. */
  readonly longTasks: readonly number[];
  /** Scripts that ran or were asked for before that frame, as paths in the extension's folder. */
  readonly scripts: readonly string[];
}

/**
 * A copy of a built extension whose pages note how they start. `wanted` names, for each page, the element that
 * makes it usable.
 */
export function probedCopy(
  extension: string,
  wanted: Readonly<Record<string, string>>,
  folder = mkdtempSync(path.join(tmpdir(), 'okrail-probed-')),
): string {
  cpSync(extension, folder, { recursive: true });
  writeFileSync(path.join(folder, 'probe.js'), `(${probe})(${JSON.stringify(wanted)})`);
  for (const page of Object.keys(wanted)) {
    const file = path.join(folder, page);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace(/<head>/i, '<head><script src="/probe.js"></script>'));
  }
  // The browser lists no script of an extension among the resources of a page, so each says itself that it runs.
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.startsWith('chunks') || !name.endsWith('.js')) continue;
    const file = path.join(folder, name);
    const note = `globalThis.ranScript?.(${JSON.stringify(name.replaceAll(path.sep, '/'))});`;
    writeFileSync(file, `${note}${readFileSync(file, 'utf8')}`);
  }
  return folder;
}

/** What this page noted, once it is usable and quiet. */
export async function startOf(page: Page): Promise<Start> {
  return until(
    `${new URL(page.url()).pathname} to be usable`,
    () =>
      page.evaluate('globalThis.probed?.quiet ? globalThis.probed : undefined') as Promise<Start | undefined>,
    60_000,
  );
}

/** Bytes of these files as gzip packs each of them. */
export function gzipped(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);
}

// Runs in the page, before anything of it; as text, because the page's policy allows files only.
const probe = `(wanted) => {
  const noted = { navigated: performance.timeOrigin, painted: 0, usable: 0, resized: 0, longTasks: [], scripts: [], quiet: false };
  const ran = (name) => { if (!Object.isFrozen(noted.scripts) && !noted.scripts.includes(name)) noted.scripts.push(name); };
  globalThis.probed = noted;
  globalThis.ranScript = ran;
  const at = (time) => performance.timeOrigin + time;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') noted.painted = at(startTime);
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const drawn = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(at(performance.now()));
    port2.postMessage(0);
  });
  addEventListener('resize', () => drawn((time) => { noted.resized = time; }));
  const selector = wanted[location.pathname.slice(1)];
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      // What comes ahead of its need waits for this frame: however slow it is, what runs after here is not of the start.
      for (const { href } of document.querySelectorAll('link[rel=modulepreload]')) ran(new URL(href).pathname.slice(1));
      Object.freeze(noted.scripts);
    });
    drawn((time) => {
      noted.usable = time;
      setTimeout(() => { noted.quiet = true; }, 1000);
    });
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}`;
