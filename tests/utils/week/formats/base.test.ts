import { describe, expect, test } from 'vitest';
import { baseColumns, baseCsv, baseRows } from '@/utils/week/formats/base';
import { aKeyResult, anObjective, quarter } from '../a-week';
import { readCsv } from './read-csv';

const input = {
  cycle: quarter,
  objectives: [
    anObjective({ id: 'blog', title: 'Blog', level: 'company', owner: 'lan' }),
    anObjective({
      id: 'brand',
      order: 'a1',
      title: 'Thương hiệu',
      commitment: 'aspirational',
      level: 'personal',
    }),
    anObjective({ id: 'old', cycle: '2026Q3' }),
  ],
  keyResults: [
    aKeyResult({
      id: 'b',
      objective: 'blog',
      order: 'a1',
      title: 'Lỗ',
      baseline: -5,
      target: -1.5,
      weight: 2,
    }),
    aKeyResult({
      id: 'a',
      objective: 'blog',
      title: '=Lượt đọc',
      target: 2_000,
      dueOn: '2026-12-05',
      dueExclusive: true,
      owner: 'hoa',
    }),
    aKeyResult({ id: 'x', objective: 'old' }),
  ],
  names: new Map([
    ['lan', 'Lan'],
    ['hoa', 'Hoa'],
  ]),
};
const rows = baseRows(input)
  .slice(1)
  .map((row) => Object.fromEntries(baseColumns.map((column, i) => [column, row[i]])));

describe('Base Goal’s import', () => {
  test('has a row for each objective, followed by its key results in order', () => {
    expect(rows.map((row) => [row['Scope'], row['Name'], row['Target'], row['Assign to']])).toEqual([
      ['company', 'Blog', '', 'Lan'],
      ['goal', '=Lượt đọc', 2_000, 'Hoa'],
      ['goal', 'Lỗ', -1.5, 'Lan'],
      ['goal', 'Thương hiệu', '', ''],
    ]);
  });

  test('says dates, commitment and weight as Base says them', () => {
    expect(
      rows.map((row) => [row['Start time'], row['End time'], row['Commited OKR?'], row['Weight']]),
    ).toEqual([
      ['01/10/2026', '31/12/2026', 'commited', 1],
      ['01/10/2026', '04/12/2026', 'commited', 1],
      ['01/10/2026', '31/12/2026', 'commited', 2],
      ['01/10/2026', '31/12/2026', 'aspirational', 1],
    ]);
  });

  test('keeps numbers as numbers and starts no formula', () => {
    const [header, , reads, loss] = readCsv(baseCsv(input));
    expect(header).toEqual([...baseColumns]);
    expect([reads?.[2], loss?.[4]]).toEqual(["'=Lượt đọc", '-1.5']);
  });
});
