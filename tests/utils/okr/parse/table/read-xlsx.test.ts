import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/universal';
import { isProblem } from '@/utils/problem/problem';
import { importTable } from '@/utils/okr/parse/table/import-csv';
import { readXlsx } from '@/utils/okr/parse/table/read-xlsx';
import { today } from '../reading-of';

vi.setConfig({ testTimeout: 60_000 });

const bytesOf = async (...sheets: readonly SheetData[]) => {
  const file = await writeWorkbook(sheets.map((data, i) => ({ data, sheet: `S${i}` }))).toBlob();
  return new Uint8Array(await file.arrayBuffer());
};
const why = async (bytes: Uint8Array) => {
  const read = await readXlsx(bytes, 'vi');
  return isProblem(read) && read.kind === 'file-not-read' ? read.why : 'read';
};
const header = ['Mục tiêu', 'KR', 'Chỉ tiêu', 'Hạn', 'Phụ trách'].map((value) => ({ type: String, value }));

describe('an Excel file', () => {
  test('becomes objectives and key results, its numbers and days as the cells hold them', async () => {
    const rows = await readXlsx(
      await bytesOf([
        header,
        [
          'Bán hàng',
          'Hợp đồng mới',
          { type: Number, value: 1.234 },
          { type: Date, value: new Date(Date.UTC(2026, 11, 31)), format: 'dd/mm/yyyy' },
          'Lan',
        ],
        ['', 'Khách hàng mới', { type: Number, value: 1_234_567 }, '', ''],
      ]),
      'vi',
    );
    if (isProblem(rows)) throw new Error(rows.kind);
    const { objectives, problems } = importTable({ rows, problems: [] }, { today, language: 'vi' });
    expect(problems).toEqual([]);
    expect(objectives).toMatchObject([
      {
        title: 'Bán hàng',
        keyResults: [
          { title: 'Hợp đồng mới', target: 1.234, dueOn: '2026-12-31', owner: 'Lan' },
          { title: 'Khách hàng mới', target: 1_234_567 },
        ],
      },
    ]);
  });

  test.each([
    ['0%', 0.2, '20%'],
    ['0.00%', 0.125, '12,5%'],
    ['0.0 %', 0.07, '7%'],
    ['"~"0%', 1.5, '150%'],
  ])('with a percentage written as %s brings it as the sheet shows it', async (format, value, shown) => {
    const rows = await readXlsx(
      await bytesOf([
        ['Mục tiêu', 'KR', 'Hiện tại', 'Chỉ tiêu'].map((name) => ({ type: String, value: name })),
        ['Bán hàng', 'Tỷ lệ chốt', { type: Number, value: 0.5 }, { type: Number, value, format }],
      ]),
      'vi',
    );
    if (isProblem(rows)) throw new Error(rows.kind);
    expect(rows[1]?.cells.slice(2)).toEqual(['0,5', shown]);
    const { objectives } = importTable({ rows, problems: [] }, { today, language: 'vi' });
    expect(objectives[0]?.keyResults[0]).toMatchObject({
      percent: true,
      target: Number(shown.slice(0, -1).replace(',', '.')),
    });
  });

  test('with empty cells formatted as percentages keeps the numbers beside them', async () => {
    const rows = await readXlsx(
      await bytesOf([
        ['A', 'B', 'C'].map((name) => ({ type: String, value: name })),
        [
          { type: Number, format: '0%' },
          { type: Number, value: 5 },
          { type: Number, value: 0.3, format: '0%' },
        ],
      ]),
      'en',
    );
    expect(isProblem(rows) ? [] : rows[1]?.cells).toEqual(['', '5', '30%']);
  });

  test('with a cover sheet is read where the OKRs are', async () => {
    const rows = await readXlsx(
      await bytesOf([['Công ty ABC'], ['OKR quý 4']], [header, ['Bán hàng', 'Đạt 20 hợp đồng']]),
      'vi',
    );
    expect(rows).toMatchObject([{ line: 1 }, { line: 2 }]);
    expect(isProblem(rows) ? [] : rows[1]?.cells.slice(0, 2)).toEqual(['Bán hàng', 'Đạt 20 hợp đồng']);
  });

  test('with a formula brings the formula’s text to nobody', async () => {
    const rows = await readXlsx(
      await bytesOf([header, ['Bán hàng', 'Hợp đồng', { type: 'Formula', value: 'SUM(A1:A9)' }]]),
      'vi',
    );
    expect(JSON.stringify(rows)).not.toContain('SUM');
  });

  test('of a thousand long rows is read whole', async () => {
    const rows = await readXlsx(
      await bytesOf([
        header,
        ...Array.from({ length: 1_000 }, (_, i) => [`Mục tiêu ${i} ${'dài '.repeat(200)}`, 'KR']),
      ]),
      'vi',
    );
    expect(rows).toHaveLength(1_001);
  });

  test('that is none, is cut, is old or grows without end is refused with its reason', async () => {
    const whole = await bytesOf([header]);
    expect(await why(whole.slice(0, whole.length / 2))).toBe('damaged');
    expect(await why(zipSync({ 'readme.txt': new Uint8Array(9) }))).toBe('damaged');
    expect(await why(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('old-excel');
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await why(bomb)).toBe('too-large');
  });
});
