// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '@/utils/page/read';
import { isOffered, offered, pageOf } from './pages';

const address = 'https://blog.example/bai-viet/mot';

test('reading never changes the page', () => {
  const page = pageOf(
    '<html lang="vi"><body><main><h1>Bài viết</h1><p><span>1.560 lượt xem</span> <a href="#c">24 bình luận</a></p><table><tr><th>Hiển thị</th><th>Chi tiêu</th></tr><tr><td>10</td><td>2 ₫</td></tr></table></main></body></html>',
  );
  const before = page.documentElement.outerHTML;
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });

  readPage(page, address);

  expect([...changes, ...observer.takeRecords()]).toEqual([]);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('fields that take the names of a form’s own properties mislead nobody', () => {
  const html = `<html lang="vi"><body><form><input name="parentElement"><input name="parentNode"><input name="attributes"><input name="children"><input name="getAttribute"><input name="localName"><h1>Bài viết hay</h1><span>1.560 lượt xem</span></form></body></html>`;

  expect(offered(html, address)).toEqual(['views=1560']);
});

test('ten thousand numbers give an answer of at most 64 kB', () => {
  const row = (at: number): string => `<div><span>${at + 1}</span><span>lượt xem</span></div>`;
  const rows = Array.from(
    { length: 100 },
    (_, block) => `<div>${Array.from({ length: 100 }, (__, at) => row(block * 100 + at)).join('')}</div>`,
  ).join('');

  const facts = readPage(pageOf(`<html lang="vi"><body>${rows}</body></html>`), address);

  expect(JSON.stringify(facts).length).toBeLessThanOrEqual(64_000);
  expect(facts.figures.filter(isOffered)).toEqual([]);
}, 60_000);

test('a page without end is read in part, and says so', () => {
  const page = pageOf('<html><body></body></html>');
  for (let block = 0; block < 1_210; block += 1) {
    const part = page.createElement('div');
    for (let at = 0; at < 100; at += 1) part.append(page.createTextNode('chữ '));
    page.body.append(part);
  }

  const facts = readPage(page, address);

  expect(facts.blind).toContainEqual({ kind: 'partial', why: 'too long' });
}, 60_000);

test('a slow page is left when its time is up, and says so', () => {
  const page = pageOf(`<html><body>${'<b>chữ</b>'.repeat(44_000)}</body></html>`);
  let now = 0;

  const facts = readPage(page, address, { clock: () => (now += 120) });

  expect(facts.blind).toContainEqual({ kind: 'partial', why: 'too slow' });
}, 60_000);

test('a figure inside shadow roots is read, however deep, and a bottomless one ends', () => {
  const page = pageOf('<html lang="vi"><body><h1>Bài viết</h1></body></html>');
  let host: Element = page.body;
  for (let depth = 0; depth < 40; depth += 1) {
    const inner = page.createElement('div');
    (host.shadowRoot ?? host).append(inner);
    inner.attachShadow({ mode: 'open' });
    host = inner;
  }
  host.shadowRoot?.append('1.560 lượt xem');

  expect(readPage(page, address).figures).toMatchObject([{ key: 'views', value: 1560 }]);
});

test('script, markup and broken data in every field are plain text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const html = `<html lang="vi"><head><title>${evil}</title><meta name="author" content="${evil}"><script type="application/ld+json">{"@type":"Article","author":{"name":"${evil}"},"commentCount":"9e999","headline":</script></head><body><h1>Bài viết</h1><span>12 bình luận</span></body></html>`;

  const facts = readPage(pageOf(html), address);

  expect(facts.figures.filter(isOffered)).toMatchObject([{ key: 'comments', value: 12 }]);
});

test('any text on the page, in any of its fields, ends in an answer that is JSON', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 60 }),
      (text, other) => {
        const page = pageOf('<html lang="vi"><body><h1></h1><p></p><span></span></body></html>');
        page.querySelector('h1')!.textContent = other;
        page.querySelector('p')!.textContent = text;
        page.querySelector('span')!.setAttribute('aria-label', `${text} 5 likes`);
        const facts = readPage(page, address);
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('an address of nothing but strokes in a page’s data holds nobody up', () => {
  const url = `https://blog.example/${'/'.repeat(100_000)}x`;
  const data = JSON.stringify({ '@type': 'BlogPosting', url });
  const started = performance.now();

  readPage(pageOf(`<html><script type="application/ld+json">${data}</script></html>`), address);

  expect(performance.now() - started).toBeLessThan(2_000);
}, 120_000);

test('after navigation without reload, old tags and old data are not this page’s', () => {
  const html = `<html lang="vi"><head><title>Bài hai</title><meta property="og:title" content="Bài một"><meta property="og:url" content="https://blog.example/bai-viet/bai-mot-cu"><link rel="canonical" href="https://blog.example/bai-viet/bai-mot-cu">
    <script type="application/ld+json">{"@type":"BlogPosting","url":"https://blog.example/bai-viet/bai-mot-cu","headline":"Bài một","commentCount":999}</script></head><body><main><h1>Bài hai</h1><span>12 bình luận</span></main></body></html>`;

  const facts = readPage(pageOf(html), 'https://blog.example/bai-viet/bai-hai-moi');

  expect(facts.title).toBe('Bài hai');
  expect(facts.canonical).toBe('https://blog.example/bai-viet/bai-hai-moi');
  expect(facts.figures.filter(isOffered)).toMatchObject([{ key: 'comments', value: 12, conflicts: [] }]);
});
