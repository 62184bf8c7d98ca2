import { launch, type Browser, type Page } from 'puppeteer-core';
import type { PageFacts } from '@/utils/page/facts';
import { languageHint } from '@/utils/browser/language-hint';
import { packFor } from '@/utils/page/languages/pack';
import { knownKind } from '@/utils/page/sites/known';
import { findChromium, findFirefox } from './find-browser';

/** A browser that loads saved pages at their own addresses, with their scripts off and nothing else on the network. */
export interface ReadingBrowser {
  readonly read: (html: Uint8Array, address: string) => Promise<PageFacts>;
  readonly close: () => Promise<void>;
}

const patience = 45_000;

/** `start` launches a browser, and another one when that is lost. */
export async function openReadingBrowser(
  name: 'chromium' | 'firefox',
  reader: string,
  start: typeof launch = launch,
): Promise<ReadingBrowser> {
  const executablePath = name === 'firefox' ? findFirefox() : findChromium();
  if (!executablePath) throw new Error(`No ${name} was found.`);
  const open = (): Promise<Browser> =>
    start({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      headless: true,
      protocolTimeout: patience,
      // Else Firefox takes http addresses of well-known sites to https before a test tool hears of them.
      extraPrefsFirefox: { 'network.stricttransportsecurity.preloadlist': false },
      args:
        name === 'chromium'
          ? [
              ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
              '--disable-dev-shm-usage',
              '--hide-scrollbars',
            ]
          : [],
    });
  let browser = open();
  /** A page that brought the browser down is not the end of the others; those side by side share the next one. */
  const running = async (): Promise<Browser> => {
    const current = browser;
    if (!(await current).connected && browser === current) browser = open();
    return browser;
  };
  return {
    read: async (html, address) => {
      const page = await (await running()).newPage();
      try {
        await page.setViewport({ width: 1280, height: 900 });
        await serveOnly(page, html);
        await page.goto(address, { waitUntil: 'domcontentloaded', timeout: patience });
        // As the panel does: what the address and the language tell lies ready before the reader starts.
        const pack = await packFor(await page.evaluate(languageHint));
        const known = `globalThis.okrailKnown = ${said(knownKind(address))};globalThis.okrailLanguage = ${said(pack)};`;
        return name === 'chromium'
          ? await readApart(page, known + reader)
          : await readHere(page, known, reader);
      } finally {
        await page.close().catch(() => {});
      }
    },
    close: async () => (await browser).close(),
  };
}

function said(it: unknown): string {
  return JSON.stringify(it ?? null);
}

/** Keeps the page's scripts off, and the browser from asking for anything: no answer is waited for, none is refused. */
const nothingElse = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Answers the page's own address with the saved text, and nothing else. */
async function serveOnly(page: Page, html: Uint8Array): Promise<void> {
  await page.setRequestInterception(true);
  let served = false;
  page.on('request', (request) => {
    if (served || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
      // Given up, not failed: a page that sends itself elsewhere stays where it is.
      return void request.abort('aborted').catch(() => {});
    served = true;
    void request
      .respond({
        status: 200,
        headers: {
          'content-type': isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
          'content-security-policy': nothingElse,
        },
        body: Buffer.from(html),
      })
      .catch(() => {});
  });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** In a world of its own, as an extension's script runs; the script's last value is its answer. */
async function readApart(page: Page, reader: string): Promise<PageFacts> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'reader',
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: reader,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return asFacts(result.value);
}

/** No script of the page has run, so its own world is as clean as one apart. */
async function readHere(page: Page, known: string, reader: string): Promise<PageFacts> {
  const answer = await page.evaluate(
    `${known}const said = ${reader};(async () => JSON.stringify(await said))()`,
  );
  return asFacts(JSON.parse(String(answer)));
}

function asFacts(answer: unknown): PageFacts {
  if (typeof answer !== 'object' || answer === null) throw new Error(`not a page but: ${String(answer)}`);
  return answer as PageFacts;
}
