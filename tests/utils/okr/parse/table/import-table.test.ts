import { describe, expect, test } from 'vitest';
import { importTable, tableOf } from '@/utils/okr/parse/table/import-csv';
import { today } from '../reading-of';

const options = { today, language: 'vi' } as const;

describe('a table of a file', () => {
  test('without names of columns is read whole once its columns are chosen', () => {
    const table = tableOf('Bán hàng,Đạt 20 hợp đồng\nBán hàng,Đạt 30 hợp đồng');
    const read = importTable(table, options, { hasHeader: false, columns: { objective: 0, keyResult: 1 } });
    expect(read.header).toEqual(['A', 'B']);
    expect(read.objectives).toMatchObject([{ keyResults: [{ target: 20 }, { target: 30 }] }]);
  });

  test('whose columns are chosen by hand reads a column for each key result the same way', () => {
    const table = tableOf('Mục tiêu,KR1,KR2,Ai\nBán hàng,Đạt 20 hợp đồng,Đạt 30 khách,Lan');
    const { columns } = importTable(table, options);
    const read = importTable(table, options, { columns: { ...columns, owner: 2 } });
    expect(read.header).toEqual(['Mục tiêu', 'KR', 'Ai']);
    expect(read.objectives[0]?.keyResults).toMatchObject([
      { target: 20, owner: 'Lan' },
      { target: 30, owner: 'Lan' },
    ]);
  });

  test('with a start after its due day keeps the due day and names the row', () => {
    const { objectives, problems } = importTable(
      tableOf('Mục tiêu,KR,Bắt đầu,Hạn\nBán hàng,Đạt 20 hợp đồng,31/12/2026,01/10/2026'),
      options,
    );
    expect(problems).toEqual([
      { row: 2, kind: 'dates-reversed', text: '2026-12-31 – 2026-10-01', kept: true },
    ]);
    expect(objectives[0]?.keyResults[0]).toMatchObject({ startsOn: null, dueOn: '2026-10-01' });
  });

  test('on one endless line is cut at the bound', () => {
    expect(tableOf(`Mục tiêu,KR,${'x'.repeat(3_000_000)}`).problems).toMatchObject([{ kind: 'too-long' }]);
  });
});
