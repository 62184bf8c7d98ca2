import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '@/utils/page/facts';
import { bundleReader } from '../tools/read-bundle';
import { built } from './tools/built';
import { gzipped } from './tools/probe';
import { useBlankPage } from './tools/blank-page';

test('what is put into a page to read it stays within 40 kB, gzip', () => {
  expect(gzipped(built('chrome-mv3'), ['page-reader.js'])).toBeLessThanOrEqual(40_000);
});

/** The script as the extension injects it, on pages that no saved copy can show: closed roots, late counters, one-page sites. */
describe('reading a living page in Chromium', () => {
  const blank = useBlankPage();

  const offered = ({ figures }: PageFacts) =>
    figures
      .filter(({ scope, confidence }) => scope === 'page' && confidence !== 'low')
      .map(({ key, value }) => `${key}=${value}`)
      .toSorted();

  test('figures in closed shadow roots are read, and the page stays as it was', async () => {
    await blank.page.evaluate(`{
      document.body.innerHTML = '<main><h1>Bài viết hay</h1><view-count></view-count><div id="d"></div></main>';
      const inside = (host, text) => host.attachShadow({ mode: 'closed' }).append(text);
      inside(document.querySelector('view-count'), '7.431 lượt xem');
      inside(document.querySelector('#d'), '56 bình luận');
      globalThis.changes = 0;
      new MutationObserver((records) => (changes += records.length))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    }`);

    expect(offered(await blank.read())).toEqual(['comments=56', 'views=7431']);
    expect(await blank.page.evaluate('changes')).toBe(0);
  });

  test('a counter that shows 0 until it has loaded is read once it has', async () => {
    await blank.page.evaluate(`{
      document.body.innerHTML = '<main><h1>Bài viết hay</h1><p id="late">0 bình luận</p></main>';
      setTimeout(() => (document.querySelector('#late').textContent = '57 bình luận'), 100);
    }`);

    expect(offered(await blank.read())).toEqual(['comments=57']);
  });

  test('a zero that stays on a still page is a figure, and on one that is never still it is not', async () => {
    await blank.page.evaluate(
      `document.body.innerHTML = '<main><h1>Bài viết hay</h1><p>0 bình luận</p></main><i id="tick"></i>';`,
    );
    expect(offered(await blank.read())).toEqual(['comments=0']);

    await blank.page.evaluate(
      `globalThis.ticking = setInterval(() => (document.querySelector('#tick').textContent += '.'), 20);`,
    );
    expect(offered(await blank.read())).toEqual([]);
    await blank.page.evaluate('clearInterval(ticking)');
  });

  test('after navigation without reload, the address and what is shown beat old tags and old data', async () => {
    await blank.page.evaluate(`{
      const here = location.href;
      document.head.innerHTML = '<title>Bài hai</title><meta property="og:title" content="Bài một"><meta property="og:url" content="' + here +
        '"><link rel="canonical" href="' + here + '"><script type="application/ld+json">' +
        JSON.stringify({ '@type': 'BlogPosting', url: here, headline: 'Bài một', commentCount: 999 }) + '<' + '/script>';
      document.body.innerHTML = '<main><h1>Bài hai</h1><p>12 bình luận</p></main>';
      history.pushState({}, '', '/bai-viet/hai');
    }`);

    const facts = await blank.read();
    expect(facts.address).toMatch(/\/bai-viet\/hai$/);
    expect(facts.canonical).toBe(facts.address);
    expect(facts.title).toBe('Bài hai');
    expect(offered(facts)).toEqual(['comments=12']);
    expect(facts.figures[0]?.conflicts).toEqual([]);
  });

  test('the script, small as it is, says what its source says', async () => {
    const folder = path.resolve(import.meta.dirname, '../fixtures/pages/screens');
    const screens = readdirSync(folder).filter((_, at) => at % 8 === 0);
    await blank.page.evaluate(await bundleReader());
    for (const screen of screens) {
      await blank.page.evaluate(
        `document.documentElement.innerHTML = ${JSON.stringify(readFileSync(path.join(folder, screen), 'utf8'))}`,
      );
      const said = await blank.page.evaluate(`{
        const now = new Date();
        const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
        JSON.stringify(OKRailReader.readPage(document, location.href, { today }));
      }`);

      expect(await blank.read(), screen).toEqual(JSON.parse(String(said)));
    }
  });
});
