import { describe, expect, test } from 'vitest';
import { keyResult } from '@/utils/okr/key-result';
import { objective } from '@/utils/okr/objective';
import { baseCsv } from '@/utils/week/formats/base';
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

  test('whose start and end are numbers has the value before and the one asked for in them', () => {
    const numbers = tableOf('Objective,Key Result,Start,End\nAds,CPL,$14,$9\n,MQLs,210,400');
    expect(importTable(numbers, { today, language: 'en' }).objectives[0]?.keyResults).toMatchObject([
      { baseline: 14, target: 9, startsOn: null, dueOn: null, direction: 'decrease' },
      { baseline: 210, target: 400 },
    ]);
    const days = tableOf('Objective,Key Result,Start,Target,End\nAds,MQLs,1/10/2026,400,31/12/2026');
    expect(importTable(days, options).objectives[0]?.keyResults).toMatchObject([
      { baseline: null, target: 400, startsOn: '2026-10-01', dueOn: '2026-12-31' },
    ]);
  });

  test('on one endless line is cut at the bound', () => {
    expect(tableOf(`Mục tiêu,KR,${'x'.repeat(3_000_000)}`).problems).toMatchObject([{ kind: 'too-long' }]);
  });
});

test("what is saved in Base Goal's columns comes in again as it was", () => {
  const cycle = { id: 'q4', title: 'Q4', starts: '2026-10-01', ends: '2026-12-31', closedAt: null };
  const text = baseCsv({
    cycle,
    objectives: [objective.parse({ id: 'o', cycle: 'q4', title: 'Bán hàng', level: 'company' })],
    keyResults: [
      keyResult.parse({
        id: 'k',
        objective: 'o',
        title: 'Hợp đồng mới',
        kind: 'metric',
        target: 1234.5,
        weight: 2,
        owner: 'lan',
        dueOn: '2026-11-30',
      }),
    ],
    names: new Map([['lan', 'Lan']]),
  });
  const { objectives, problems } = importTable(tableOf(text), options);
  expect(problems).toEqual([]);
  expect(objectives).toMatchObject([
    {
      title: 'Bán hàng',
      level: 'company',
      commitment: 'committed',
      keyResults: [{ title: 'Hợp đồng mới', target: 1234.5, weight: 2, owner: 'Lan', dueOn: '2026-11-30' }],
    },
  ]);
});
