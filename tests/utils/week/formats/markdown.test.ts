import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportMarkdown } from '@/utils/week/formats/markdown';
import { aDocument, hostileTexts, linesOf } from '../a-document';
import { readMarkdown } from './read-markdown';

const asRead = (texts: readonly string[], title?: string) => {
  const document = aDocument(texts, title);
  return {
    read: readMarkdown(reportMarkdown(document)),
    meant: linesOf(document).map(({ label, text, links }) => ({ label, text, links })),
  };
};

describe('a Markdown report', () => {
  test('has a heading for each section, a list line for each item and a link for each page', () => {
    expect(reportMarkdown(aDocument(['KR 1.2 Lượt đọc blog: 1.200 → 1.560 (+360)'], '7 lỗi [SEO]'))).toBe(
      [
        '# Báo cáo tuần 48/2026 · Lan',
        '23/11/2026 – 29/11/2026',
        '## Tiến độ',
        '- **KR 1.2** Lượt đọc blog: 1.200 → 1.560 (+360) ([7 lỗi \\[SEO\\]](<https://blog.vn/seo>))',
        '## Kế hoạch',
        '_Chưa có kế hoạch cho tuần sau._',
        '## Vấn đề',
        '_Tuần này không có vấn đề gì._',
      ].join('\n\n') + '\n',
    );
  });

  test.each(hostileTexts)('keeps %j as text', (text) => {
    const { read, meant } = asRead([text], text);
    expect(read).toEqual(meant);
  });

  test('gives any text back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 })),
        fc.string({ unit: 'binary' }),
        (texts, title) => {
          const { read, meant } = asRead(texts, title);
          expect(read).toEqual(meant);
        },
      ),
    );
  });

  test('gives text made of markup back as it was', () => {
    const sign = fc.constantFrom(
      ...'\\`*_{}[]()#+-.!|<>~@&;:=$^1a é\n'.split(''),
      'https://b.vn/',
      '&amp;',
      '==',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
        (text) => {
          const { read, meant } = asRead([text], text);
          expect(read).toEqual(meant);
        },
      ),
      { numRuns: 500 },
    );
  });
});
