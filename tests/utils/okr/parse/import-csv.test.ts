import { describe, expect, test, vi } from 'vitest';
import { importCsv } from '@/utils/okr/parse/table/import-csv';
import { today } from './reading-of';

// Large texts on a busy machine take their time; what is asserted is steps and results.
vi.setConfig({ testTimeout: 60_000 });

const read = (text: string) => importCsv(text, { today, language: 'vi' });

describe('a CSV file becomes objectives with key results', () => {
  test('a change leads from the value that a cell names to another', () => {
    const text = 'Objective,KR,Baseline\nGrow,Win 300 more members,1200\nGrow,Lower the price by $2,12\n';
    expect(read(text).objectives[0]!.keyResults).toMatchObject([
      { baseline: 1200, target: 1500, binding: null },
      { baseline: 12, target: 10, binding: null },
    ]);
  });

  test.each([
    'Mục tiêu,Kết quả then chốt,Hiện tại,Mục tiêu Q4',
    'Mục tiêu,KR,Đầu kỳ,Mục tiêu (Quý 4/2026)',
    'Mục tiêu,KR,Hiện tại,Mục tiêu cần đạt',
    'Objective,Key result,Current,Q4 2026 target',
    'Objective,KR,Baseline,Goal',
  ])('the number asked for is known by its column, also with its period: %s', (header) => {
    const { objectives } = read(`${header}\nKênh TikTok,Người theo dõi,12300,30000\n`);

    expect(objectives[0]).toMatchObject({
      title: 'Kênh TikTok',
      keyResults: [{ title: 'Người theo dõi', baseline: 12_300, target: 30_000 }],
    });
  });

  test('a number in words is one, in a cell as in a sentence', () => {
    const { objectives, problems } = read(
      'Objective,KR,Target\nGrow,Orders,five hundred\nGrow,Đơn,hai nghìn\n',
    );
    expect(problems).toEqual([]);
    expect(objectives[0]!.keyResults.map(({ target }) => target)).toEqual([500, 2000]);
  });

  test('an objective without an owner of its own has the one that all its key results share', () => {
    const owners = (...names: string[]) =>
      read(
        `Name,Target,Owner\nTăng nhận diện,,\n${names.map((name) => `KR: Bài báo,10,${name}`).join('\n')}`,
      ).objectives.map(({ owner }) => owner);
    expect(owners('Lan', 'Lan')).toEqual(['Lan']);
    expect(owners('Lan', 'Minh')).toEqual([null]);
    expect(owners('Lan', '')).toEqual([null]);
  });

  test("Base Goal's import columns are matched by name", () => {
    const text =
      'Scope,Metatype (okr/kpi),Name,Metric code,Target,Dept/Team code,Assign to,Followers,Watchers,Start (dd/mm/yyyy),End (dd/mm/yyyy),"Commited OKR? (commited, aspirational)",Weight,Status,Privacy,Description\n' +
      'Company,okr,Tăng nhận diện thương hiệu,,,MKT,lan,,,01/10/2026,31/12/2026,aspirational,1,active,public,\n' +
      'Company,kpi,Người theo dõi fanpage,FAN,10000,MKT,minh,,,01/10/2026,31/12/2026,,2,active,public,\n';
    const { objectives, problems, columns } = read(text);
    expect(columns).toMatchObject({
      level: 0,
      type: 1,
      name: 2,
      target: 4,
      owner: 6,
      start: 9,
      due: 10,
      commitment: 11,
      weight: 12,
    });
    expect(problems).toEqual([]);
    expect(objectives).toMatchObject([
      {
        title: 'Tăng nhận diện thương hiệu',
        owner: 'lan',
        level: 'company',
        commitment: 'aspirational',
        keyResults: [
          {
            title: 'Người theo dõi fanpage',
            kind: 'metric',
            target: 10_000,
            owner: 'minh',
            startsOn: '2026-10-01',
            dueOn: '2026-12-31',
            weight: 2,
          },
        ],
      },
    ]);
  });

  test.each([
    ['semicolons', 'Mục tiêu;Kết quả then chốt\nBán hàng;"Đạt 20; rồi 30 hợp đồng"'],
    [
      'a byte order mark and Windows line ends',
      '\ufeffMục tiêu,Kết quả then chốt\r\nBán hàng,"Đạt 20; rồi 30 hợp đồng"\r\n',
    ],
    ['old Mac line ends', 'Mục tiêu,Kết quả then chốt\rBán hàng,"Đạt 20; rồi 30 hợp đồng"\r'],
    ['a title above the header', 'OKR quý 4\nMục tiêu,Kết quả then chốt\nBán hàng,"Đạt 20; rồi 30 hợp đồng"'],
  ])('%s', (_, text) => {
    const { objectives, problems } = read(text);
    expect(problems).toEqual([]);
    expect(objectives).toMatchObject([
      { title: 'Bán hàng', keyResults: [{ title: 'Đạt 20; rồi 30 hợp đồng' }] },
    ]);
  });

  test('doubled quotes and line breaks inside quotes stay inside the cell', () => {
    const { objectives } = read('Mục tiêu,KR\n"Bán ""thật"" nhiều","Đạt 20\nhợp đồng"');
    expect(objectives).toMatchObject([
      { title: 'Bán "thật" nhiều', keyResults: [{ title: 'Đạt 20 hợp đồng', target: 20 }] },
    ]);
  });

  test('a formula stays text and is named where a number is due', () => {
    const { objectives, problems } = read('Mục tiêu,KR,Chỉ tiêu\n=HYPERLINK("x"),Hợp đồng mới,=SUM(A1:A9)');
    expect(objectives[0]?.title).toBe('=HYPERLINK("x")');
    expect(problems).toEqual([{ row: 2, kind: 'not-a-number', text: '=SUM(A1:A9)', kept: true }]);
  });

  test('signs that nobody sees are in no title, owner, number or day', () => {
    const { objectives, problems } = importCsv(
      '\ufeffMục\u200b tiêu,KR\u200e,Phụ trách,Chỉ tiêu,Hạn\nBán\u200b hàng,\u202eHợp đồng mới\u202c,\u2066Lan\u2069,1\u200b.200,31\u200b/12/2026',
      { today, language: 'vi' },
    );
    expect(problems).toEqual([]);
    expect(objectives).toMatchObject([
      {
        title: 'Bán hàng',
        owner: 'Lan',
        keyResults: [{ title: 'Hợp đồng mới', owner: 'Lan', target: 1200, dueOn: '2026-12-31' }],
      },
    ]);
  });

  test('a day that does not exist is named with its row, and the row kept', () => {
    const { objectives, problems } = read(
      'Mục tiêu,KR,Hạn\nBán hàng,Đạt 20 hợp đồng,31/02/2027\n,Đạt 30 hợp đồng,28/02/2027',
    );
    expect(problems).toEqual([{ row: 2, kind: 'no-such-day', text: '31/02/2027', kept: true }]);
    expect(objectives[0]?.keyResults.map(({ dueOn }) => dueOn)).toEqual([null, '2027-02-28']);
  });

  test('rows in a wrong encoding are named and left out, the others come along', () => {
    const garbled = new TextDecoder('windows-1252').decode(
      new TextEncoder().encode('Đạt 20 hợp đồng mỗi tháng'),
    );
    const { objectives, problems } = read(
      `Mục tiêu,KR\nBán hàng,${garbled}\nBán hàng,Đạt 30 hợp đồng\nBán hàng,\ufffdt 5 h\ufffdp`,
    );
    expect(problems.map(({ row, kind, kept }) => [row, kind, kept])).toEqual([
      [2, 'garbled', false],
      [4, 'garbled', false],
    ]);
    expect(objectives[0]?.keyResults).toHaveLength(1);
  });

  test('correct Vietnamese is never taken for a wrong encoding', () => {
    const { problems } = read(
      'Mục tiêu,KR\nÂm nhạc Ấn Độ – “Ăn quả”,Đạt 20 bài: ÂN NGHĨA, ÃN UỐNG ÂÂ ÃÃ Ä Æ',
    );
    expect(problems).toEqual([]);
  });

  test('rows count lines of the file, also behind cells of several lines', () => {
    const { problems } = read('Mục tiêu,KR,Chỉ tiêu\n"Bán\nhàng",Hợp đồng,20\nBán hàng,Khách hàng mới,nhiều');
    expect(problems).toEqual([{ row: 4, kind: 'not-a-number', text: 'nhiều', kept: true }]);
  });

  test('a quote that never closes is named', () => {
    expect(read('Mục tiêu,KR\nBán hàng,"Đạt 20 hợp đồng\nBán hàng,Đạt 30').problems[0]).toMatchObject({
      row: 2,
      kind: 'unclosed-quote',
    });
  });

  test('a file without known columns brings nothing and says so; columns chosen by hand read it', () => {
    const text = 'Cột A,Cột B\nBán hàng,Đạt 20 hợp đồng';
    expect(read(text)).toMatchObject({
      objectives: [],
      problems: [{ row: 1, kind: 'no-columns', kept: false }],
    });
    const { objectives } = importCsv(text, { today, language: 'vi' }, { objective: 0, keyResult: 1 });
    expect(objectives).toMatchObject([{ title: 'Bán hàng', keyResults: [{ target: 20 }] }]);
  });

  test('a column for each key result makes a key result for each cell', () => {
    const { objectives } = read(
      'Mục tiêu,KR1,KR2,Phụ trách\nBán hàng,Đạt 20 hợp đồng,Gọi 50 khách mỗi tuần,Lan',
    );
    expect(objectives[0]?.keyResults).toMatchObject([
      { target: 20, owner: 'Lan' },
      { kind: 'cadence', target: 50, owner: 'Lan' },
    ]);
  });

  test('ten megabytes are read up to the bound, and the cut is named', () => {
    const { objectives, problems } = read(`Mục tiêu,KR\n${'Bán hàng,Đạt 20 hợp đồng\n'.repeat(400_000)}`);
    expect(objectives[0]?.keyResults).toHaveLength(1_000);
    expect(problems.map(({ kind }) => kind)).toEqual(['too-many', 'too-long']);
  });
});
