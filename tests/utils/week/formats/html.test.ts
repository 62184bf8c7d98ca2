import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { reportHtml } from '@/utils/week/formats/html';
import { aDocument, hostileTexts, linesOf } from '../a-document';

const allowed = new Set(['p', 'strong', 'br', 'ul', 'li', 'em', 'a']);

function elementsIn(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** What an HTML parser makes of a report, having checked that it holds nothing but the grammar. */
function read(html: string) {
  const elements = elementsIn(parseFragment(html));
  for (const { tagName, attrs } of elements) {
    expect(allowed).toContain(tagName);
    expect(attrs.map(({ name }) => name)).toEqual(tagName === 'a' ? ['href'] : []);
    for (const { value } of attrs) expect(value).toMatch(/^https?:\/\//i);
  }
  return elements.filter(({ tagName }) => tagName === 'li').map(textIn);
}

function meant(texts: readonly string[], title: string): readonly string[] {
  return linesOf(aDocument(texts, title)).map(
    ({ text, links }) => `KR 1.2 ${text} (${links[0]?.title ?? ''})`,
  );
}

describe('a rich report', () => {
  test('is bold lines, flat lists and links, and nothing else', () => {
    expect(reportHtml(aDocument(['Lượt đọc blog: 1.560']))).toBe(
      [
        '<p><strong>Báo cáo tuần 48/2026 · Lan</strong><br>23/11/2026 – 29/11/2026</p>',
        '<p><strong>Tiến độ</strong></p>',
        '<ul><li><strong>KR 1.2</strong> Lượt đọc blog: 1.560 (<a href="https://blog.vn/seo">Bài viết</a>)</li></ul>',
        '<p><strong>Kế hoạch</strong></p>',
        '<p><em>Chưa có kế hoạch cho tuần sau.</em></p>',
        '<p><strong>Vấn đề</strong></p>',
        '<p><em>Tuần này không có vấn đề gì.</em></p>',
      ].join('\n'),
    );
  });

  test.each(hostileTexts)('keeps %j as text', (text) => {
    expect(read(reportHtml(aDocument([text], text)))).toEqual(meant([text], text));
  });

  test('gives any text back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string({ unit: 'binary' }), (texts, title) => {
        expect(read(reportHtml(aDocument(texts, title)))).toEqual(meant(texts, title));
      }),
    );
  });
});
