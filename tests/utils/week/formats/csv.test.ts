import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, reportCsv } from '@/utils/week/formats/csv';
import { aDocument, hostileTexts, linesOf } from '../a-document';
import { readCsv, said, startsFormula } from './read-csv';

describe('a CSV report', () => {
  test('has a header and a row for each line, with its pages in one cell', () => {
    expect(readCsv(reportCsv(aDocument(['Lượt đọc blog: 1.560, "tốt"'])))).toEqual([
      ['Tuần', 'Thành viên', 'Phần', 'KR', 'Nội dung', 'Bằng chứng'],
      ['2026-W48', 'Lan', 'Tiến độ', 'KR 1.2', 'Lượt đọc blog: 1.560, "tốt"', 'Bài viết https://blog.vn/seo'],
    ]);
  });

  test.each(hostileTexts)('keeps %j as text that starts no formula', (text) => {
    const document = aDocument([text], 'Bài viết', text);
    const [, row] = readCsv(reportCsv(document));
    expect(row?.map(said)).toEqual([
      '2026-W48',
      document.member,
      'Tiến độ',
      'KR 1.2',
      linesOf(document)[0]?.text,
      'Bài viết https://blog.vn/seo',
    ]);
    expect(row?.filter(startsFormula)).toEqual([]);
  });

  test('keeps negative numbers, typed or written, as numbers', () => {
    expect(csv([[-1.5, '-1.5', '-1,5', '+360', '-12%', 0.1 + 0.2, -0, null]])).toBe(
      '\uFEFF-1.5,-1.5,"-1,5",+360,-12%,0.30000000000000004,0,\r\n',
    );
  });

  test('gives any cells back as they were', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostileTexts),
      fc.stringMatching(/^['=+@\t -]*$/),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        const read = readCsv(csv(rows));
        expect(read.map((row) => row.map(said))).toEqual(rows);
        expect(read.flat().filter(startsFormula)).toEqual([]);
      }),
    );
  });
});
