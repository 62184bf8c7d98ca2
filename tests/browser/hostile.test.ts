import { describe, expect, test } from 'vitest';
import { useBlankPage } from './tools/blank-page';

const own = '<main><h1>Bài viết hay</h1><span>7.431 lượt xem</span></main>';

/** What a page can do to whoever reads it: a script that builds it, and whether it is read whole. */
const pages: readonly (readonly [name: string, script: string, whole: boolean])[] = [
  [
    'fields that take the names of what a form can do',
    `document.body.innerHTML = '<form>' + 'parentNode parentElement children attributes getAttribute localName nodeType firstChild querySelectorAll ownerDocument shadowRoot style className checkVisibility getBoundingClientRect'
      .split(' ').map((name) => '<input name="' + name + '">').join('') + ${JSON.stringify(own)} + '</form><img name="body"><img name="documentElement"><img name="createTreeWalker">';`,
    true,
  ],
  [
    'texts without end',
    `document.body.innerHTML = ${JSON.stringify(own)};
     for (const text of ['chữ '.repeat(2_000_000), '1'.repeat(1_000_000), 'x'.repeat(3_000_000)]) document.body.append(text);`,
    true,
  ],
  [
    'texts made to hold up a pattern',
    `document.body.innerHTML = ${JSON.stringify(own)};
     const bombs = ['1,', '1 ', '1.', '1/', '12-', '“', '(', '-1', '+1%', 'a.1 ', '1 to ', '1 of ', '· ', '9:', 'tháng 1 ', '1 – ', 'up to 1', '5/5 '];
     for (const bomb of bombs) for (const length of [60, 110, 390, 590]) {
       const it = document.createElement('span');
       it.textContent = bomb.repeat(length).slice(0, length) + '!';
       it.title = it.textContent.slice(0, 190);
       it.className = 'like-' + bomb.repeat(60);
       document.body.append(it);
     }`,
    true,
  ],
  [
    'ten thousand numbers',
    `document.body.innerHTML = ${JSON.stringify(own)} + Array.from({ length: 10_000 }, (_, at) => '<div><span>' + at + '</span><span>lượt thích</span></div>').join('');`,
    false,
  ],
  [
    'shadow roots three thousand deep',
    `document.body.innerHTML = ${JSON.stringify(own)};
     let host = document.body.appendChild(document.createElement('div'));
     for (let deep = 0; deep < 3_000; deep += 1) {
       const inner = document.createElement('div');
       host.attachShadow({ mode: deep % 2 ? 'open' : 'closed' }).append('1 bình luận', inner);
       host = inner;
     }`,
    false,
  ],
  [
    'four hundred thousand elements',
    `document.body.innerHTML = ${JSON.stringify(own)} + '<p><b>1</b> chữ</p>'.repeat(200_000);`,
    false,
  ],
  [
    'markup and scripts in every name',
    `const evil = '"><img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true<' + '/script>';
     document.title = evil;
     document.body.innerHTML = ${JSON.stringify(own)};
     const it = document.querySelector('span');
     it.title = evil + ' 5 likes';
     it.setAttribute('aria-label', 'javascript:globalThis.ran=true');
     document.body.append(evil);
     const data = document.createElement('script');
     data.type = 'application/ld+json';
     data.textContent = '{"@type":"Article","author":{"name":' + JSON.stringify(evil) + '},"__proto__":{"commentCount":5},"constructor":{"prototype":{"x":1}}}';
     document.head.append(data);`,
    true,
  ],
  [
    'prototypes that tell on who calls them',
    `document.body.innerHTML = ${JSON.stringify(own)};
     for (const [proto, names] of [[Element.prototype, ['getAttribute', 'querySelectorAll', 'getElementsByTagName', 'contains', 'getBoundingClientRect']], [Document.prototype, ['createTreeWalker', 'querySelector', 'querySelectorAll']], [String.prototype, ['replace', 'match', 'normalize']], [Array.prototype, ['push', 'map', 'filter', 'flatMap']], [RegExp.prototype, ['exec', 'test']]])
       for (const name of names) { const real = proto[name]; proto[name] = function (...given) { if (globalThis.touched) globalThis.touched[globalThis.touched.length] = name; return real.apply(this, given); }; }
     globalThis.touched = [];`,
    true,
  ],
];

describe('pages that mean the reader harm, in Chromium', () => {
  const blank = useBlankPage();

  test.each(pages)(
    '%s: the answer comes, is honest and small, and the page is as it was',
    async (_, script, whole) => {
      await blank.page.evaluate(`{ ${script} }`);
      await blank.page.evaluate(`{
        globalThis.changes = 0;
        globalThis.watching?.disconnect();
        globalThis.watching = new MutationObserver((records) => (globalThis.changes += records.length));
        globalThis.watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        if (globalThis.touched) globalThis.touched.length = 0;
      }`);

      const facts = await blank.read();

      const partial = facts.blind.some(({ kind }) => kind === 'partial');
      if (whole)
        expect(facts.figures).toContainEqual(
          expect.objectContaining({ key: 'views', value: 7431, scope: 'page', confidence: 'medium' }),
        );
      else
        expect(partial || facts.figures.some(({ key, value }) => key === 'views' && value === 7431)).toBe(
          true,
        );
      expect(Buffer.byteLength(JSON.stringify(facts))).toBeLessThanOrEqual(64_000);
      expect(await blank.page.evaluate('[changes, globalThis.ran ?? false]')).toEqual([0, false]);
      expect(await blank.page.evaluate('globalThis.touched ?? []')).toEqual([]);
    },
  );
});
