import { describe, expect, test, vi } from 'vitest';
import { reportXlsx } from '@/utils/week/formats/xlsx';
import { aDocument, hostileTexts, linesOf } from '../a-document';
import { readXlsx } from './read-office';

// Another program is started to read what was written.
vi.setConfig({ testTimeout: 60_000 });

const reads = {
  label: '1.2',
  title: 'Tỷ lệ chuyển đổi',
  from: -12.5,
  value: 45,
  target: 60,
  unit: '%',
  percent: true,
  share: 0.62,
  confidence: 7,
  due: '2026-12-31',
};

describe('an Excel report', () => {
  test('holds days, numbers and percentages as such, in both sheets', async () => {
    const document = aDocument(['Lượt đọc blog: 1.200 → 1.560']);
    const [lines, keyResults] = await readXlsx(
      await reportXlsx(document, [reads, { ...reads, percent: false, unit: '=1+1', due: null, share: null }]),
    );
    expect(lines?.title).toBe('Báo cáo tuần 48-2026');
    expect(lines?.rows[1]?.map(({ type, value }) => [type, value])).toEqual([
      ['d', '2026-11-23'],
      ['s', 'Lan'],
      ['s', 'Tiến độ'],
      ['s', 'KR 1.2'],
      ['s', 'Lượt đọc blog: 1.200 → 1.560'],
      ['s', 'Bài viết https://blog.vn/seo'],
    ]);
    expect(keyResults?.rows[1]?.map(({ type, value, format }) => [type, value, format])).toEqual([
      ['s', 'KR 1.2', 'General'],
      ['s', 'Tỷ lệ chuyển đổi', 'General'],
      ['n', -0.125, '0.##%'],
      ['n', 0.45, '0.##%'],
      ['n', 0.6, '0.##%'],
      ['s', '%', 'General'],
      ['n', 0.62, '0%'],
      ['n', 7, '#,##0'],
      ['d', '2026-12-31', 'dd/mm/yyyy'],
    ]);
    expect(keyResults?.rows[2]?.map(({ type, value }) => [type, value]).slice(2, 9)).toEqual([
      ['n', -12.5],
      ['n', 45],
      ['n', 60],
      ['s', '=1+1'],
      ['n', null],
      ['n', 7],
      ['n', null],
    ]);
  });

  test('gives hostile text back as it was, and starts no formula', async () => {
    const document = aDocument(
      [...hostileTexts, 'cột _x0041_ và _x000D_', 'constructor', '__proto__', 'hasOwnProperty'],
      hostileTexts[1],
      '=1+1',
    );
    const figures = hostileTexts.map((title) => ({ ...reads, title, unit: title.slice(0, 60) }));
    const [lines, keyResults] = await readXlsx(await reportXlsx(document, figures));
    expect(lines?.rows.slice(1).map((row) => row[4])).toMatchObject(
      linesOf(document).map(({ text }) => ({ type: 's', value: text })),
    );
    expect(lines?.rows[1]?.[1]).toMatchObject({ type: 's', value: '=1+1' });
    expect(
      [...(lines?.rows ?? []), ...(keyResults?.rows ?? [])].flat().map(({ type }) => type),
    ).not.toContain('f');
  });
});
