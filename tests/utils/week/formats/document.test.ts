import { describe, expect, test } from 'vitest';
import { reportDocument } from '@/utils/week/formats/document';
import { anItem, aPage } from '../a-week';
import { linesOf } from '../a-document';

const documentOf = (items: Parameters<typeof reportDocument>[0]['items'], language: 'vi' | 'en' = 'vi') =>
  reportDocument({
    week: '2026-W53',
    language,
    member: 'Lan',
    items,
    labels: new Map([['reads', '1.2']]),
    evidence: new Map([
      ['seo', aPage('seo', 'SEO')],
      ['odd', { ...aPage('odd', 'Lạ'), address: 'javascript:alert(1)' }],
    ]),
  });

describe('what leaves the workspace', () => {
  test('holds neither notes to self nor dismissed lines', () => {
    const document = documentOf([
      anItem({ id: 'a', text: 'Gửi brief' }),
      anItem({ id: 'b', text: 'Hỏi lương', private: true }),
      anItem({ id: 'c', text: 'Đã bỏ', dismissed: true }),
    ]);
    expect(linesOf(document).map(({ text }) => text)).toEqual(['Gửi brief']);
  });

  test('holds the first five lines of a section, and every line that a person touched', () => {
    const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
      anItem({ id, key: id, touched: id === 'g' }),
    );
    expect(linesOf(documentOf(items)).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'g']);
  });

  test('says the label of a key result once, as it is now', () => {
    const document = documentOf([
      anItem({ id: 'a', text: 'KR 1.1 Lượt đọc: 5', keyResult: 'reads' }),
      anItem({ id: 'b', text: 'KR 2.1 chưa rõ', keyResult: 'gone' }),
      anItem({ id: 'c', text: '1.200 lượt', keyResult: 'reads' }),
    ]);
    expect(linesOf(document).map(({ label, text }) => [label, text])).toEqual([
      ['1.2', 'Lượt đọc: 5'],
      [null, 'KR 2.1 chưa rõ'],
      ['1.2', '1.200 lượt'],
    ]);
  });

  test('links only to web pages that are known', () => {
    const [line] = linesOf(documentOf([anItem({ id: 'a', evidence: ['seo', 'odd', 'gone', 'seo'] })]));
    expect(line?.links).toEqual([
      { title: 'SEO', address: 'https://blog.vn/seo' },
      { title: 'Lạ', address: '' },
    ]);
  });

  test('names the week by its number, and by its days across a new year', () => {
    expect(documentOf([]).title).toBe('Báo cáo tuần 53/2026 · Lan');
    expect(documentOf([]).dates).toBe('28/12/2026 – 3/1/2027');
    expect(documentOf([], 'en').title).toBe('Weekly report · Week 53, 2026 · Lan');
    expect(documentOf([], 'en').dates).toBe('28 Dec 2026 – 3 Jan 2027');
  });
});
