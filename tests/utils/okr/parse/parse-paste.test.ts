import { describe, expect, test, vi } from 'vitest';
import { longestPaste, parsePaste } from '@/utils/okr/parse/paste/parse-paste';
import { pastes } from './pastes';
import { today } from './reading-of';

// Large texts on a busy machine take their time; what is asserted is steps and results.
vi.setConfig({ testTimeout: 60_000 });

/** A paste as an indented outline: objectives with their owner, key results below. */
function outline(text: string): readonly string[] {
  const { objectives } = parsePaste(text, { today });
  return objectives.flatMap(({ title, owner, keyResults }) => [
    owner === null ? title : `${title} @${owner}`,
    ...keyResults.map(
      (keyResult) => `  ${keyResult.title}${keyResult.owner === null ? '' : ` @${keyResult.owner}`}`,
    ),
  ]);
}

const community = [
  'Grow the community',
  '  500 members',
  '  3 events per month',
  'Delight customers',
  '  NPS of 60',
];

describe('pasted text becomes objectives with key results', () => {
  test.each([
    [
      'labels',
      'O: Grow the community\nKR1: 500 members\nKR2: 3 events per month\nO: Delight customers\nKR1: NPS of 60',
    ],
    [
      'numbered labels',
      'O1. Grow the community\nKR1.1. 500 members\nKR1.2. 3 events per month\nO2. Delight customers\nKR2.1. NPS of 60',
    ],
    [
      'labels with dashes',
      'Objective 1 – Grow the community\nKey result 1 – 500 members\nKey Result 2 - 3 events per month\nObjective 2 – Delight customers\nKR1 - NPS of 60',
    ],
    [
      'bold labels in bullets',
      '**O1: Grow the community**\n- **KR1:** 500 members\n- **KR2:** 3 events per month\n\n**O2: Delight customers**\n- **KR1:** NPS of 60',
    ],
    [
      'Vietnamese labels',
      'Mục tiêu 1: Grow the community\nKết quả then chốt 1: 500 members\nKết quả then chốt 2: 3 events per month\nMục tiêu 2: Delight customers\nKR1: NPS of 60',
    ],
    [
      'labels alone on their lines',
      'Objective\nGrow the community\nKey results\n- 500 members\n- 3 events per month\nObjective\nDelight customers\nKey results\n- NPS of 60',
    ],
    [
      'an objective label over bullets',
      'O: Grow the community\n• 500 members\n• 3 events per month\n\nO: Delight customers\n• NPS of 60',
    ],
    [
      'an objective label over plain lines',
      'O: Grow the community\n500 members\n3 events per month\n\nO: Delight customers\nNPS of 60',
    ],
    [
      'headings',
      '## Grow the community\n- 500 members\n- 3 events per month\n\n## Delight customers\n- NPS of 60',
    ],
    [
      'plain lines over bullets',
      'Grow the community\n• 500 members\n• 3 events per month\nDelight customers\n• NPS of 60',
    ],
    [
      'nested bullets',
      '- Grow the community\n    - 500 members\n    - 3 events per month\n- Delight customers\n    - NPS of 60',
    ],
    [
      'nested numbers',
      '1. Grow the community\n   1.1 500 members\n   1.2 3 events per month\n2. Delight customers\n   2.1 NPS of 60',
    ],
    [
      'numbers over letters',
      '1. Grow the community\n   a) 500 members\n   b) 3 events per month\n2. Delight customers\n   a) NPS of 60',
    ],
    [
      'numbers over dashes',
      '1. Grow the community\n- 500 members\n- 3 events per month\n2. Delight customers\n- NPS of 60',
    ],
    [
      'check boxes',
      '# Grow the community\n- [ ] 500 members\n- [x] 3 events per month\n# Delight customers\n- [ ] NPS of 60',
    ],
    [
      'bullets with tabs from Word',
      '1.\tGrow the community\n•\t500 members\n•\t3 events per month\n2.\tDelight customers\n•\tNPS of 60',
    ],
    [
      'everything on one line',
      'O1: Grow the community KR1: 500 members; KR2: 3 events per month\nO2: Delight customers KR1: NPS of 60',
    ],
    [
      'mixed line ends',
      'O: Grow the community\r\nKR1: 500 members\rKR2: 3 events per month\u2028O: Delight customers\nKR1: NPS of 60',
    ],
    [
      'invisible signs',
      '\ufeffO\u200b: Grow the community\n\u202aKR1: 500 members\u202c\nKR2: 3 events\u00a0per month\nO: Delight\u00ad customers\n\u2066KR1: NPS of 60\u2069',
    ],
    [
      'a spreadsheet',
      'Objective\tKey result\nGrow the community\t500 members\n\t3 events per month\nDelight customers\tNPS of 60',
    ],
    [
      'a spreadsheet without a header',
      'Grow the community\t500 members\nGrow the community\t3 events per month\nDelight customers\tNPS of 60',
    ],
    [
      'a spreadsheet of labels',
      'O1\tGrow the community\nKR1\t500 members\nKR2\t3 events per month\nO2\tDelight customers\nKR1\tNPS of 60',
    ],
    [
      'a spreadsheet with several key results in a cell',
      'Objective\tKey results\nGrow the community\t"- 500 members\n- 3 events per month"\nDelight customers\tNPS of 60',
    ],
    [
      'a spreadsheet with a column for each key result',
      'Objective\tKR1\tKR2\nGrow the community\t500 members\t3 events per month\nDelight customers\tNPS of 60\t',
    ],
    [
      'a spreadsheet with numbers, labels and a title',
      'No.\tOKR\tContent\n\tO1\tGrow the community\n1\tKR1.1\t500 members\n2\tKR1.2\t3 events per month\n\tO2\tDelight customers\n3\tKR2.1\tNPS of 60',
    ],
    [
      'a spreadsheet with a column of types',
      'Type\tTitle\nObjective\tGrow the community\nKey Result\t500 members\nKey Result\t3 events per month\nObjective\tDelight customers\nKey Result\tNPS of 60',
    ],
    [
      'comma separated text',
      'Objective,Key result\nGrow the community,500 members\n,3 events per month\nDelight customers,NPS of 60',
    ],
    [
      'other lists beside them',
      'O: Grow the community\nKey results:\n- 500 members\n- 3 events per month\nTasks:\n- Hire Lan\nO: Delight customers\nKey results:\n- NPS of 60',
    ],
    [
      'a Markdown table',
      '| Objective | Key result |\n|---|---|\n| Grow the community | 500 members |\n| | 3 events per month |\n| Delight customers | NPS of 60 |',
    ],
  ])('%s', (_, text) => expect(outline(text)).toEqual(community));

  test.each(pastes)('%s', (_, text, lines) => expect(outline(text)).toEqual(lines));

  test('numbers in a column that nobody knows are not lost in silence', () => {
    const cells =
      'STT\tMục tiêu\tKR\tTháng 9\tMục tiêu Q4\tGhi chú\n1\tTikTok\tNgười theo dõi\t12.300\t30.000\tgấp';
    const { objectives, problems } = parsePaste(cells, { today });

    expect(problems).toEqual([{ row: 1, kind: 'unknown-column', text: 'Tháng 9', kept: false }]);
    expect(objectives[0]?.keyResults[0]).toMatchObject({ target: 30_000 });
  });

  test('key results without any objective stand under one without a title', () => {
    expect(outline('- 500 members\n- 3 events per month')).toEqual([
      '',
      '  500 members',
      '  3 events per month',
    ]);
    expect(outline('500 members\n3 events per month')).toEqual(['', '  500 members', '  3 events per month']);
  });

  test('a Mermaid graph without fences ends where its lines end', () => {
    expect(
      outline('graph TD\nA[O: Grow] --> B[KR1: 500 members]\n\nO: Delight (again)\nKR1: NPS of 60'),
    ).toEqual(['Grow', '  500 members', 'Delight (again)', '  NPS of 60']);
  });

  test('what else a Mermaid graph draws is left over', () => {
    const { leftOver } = parsePaste('graph TD\nO[O: Grow] --> K[KR1: 500 members]\nT[Marketing team] --> O', {
      today,
    });
    expect(leftOver).toEqual(['Marketing team']);
  });

  test('a line that tells of a key result is none', () => {
    expect(
      outline('O: Grow\nKR1: 500 members\nKR1 is what the board looks at\nKR2 cần thêm ngân sách'),
    ).toEqual(['Grow', '  500 members']);
  });

  test('owners are taken from labels, brackets, lines and columns', () => {
    expect(outline('O1 (Lan): Grow\nKR1: 500 members (Owner: Minh)')).toEqual([
      'Grow @Lan',
      '  500 members @Minh',
    ]);
    expect(outline('O: Grow\nNgười phụ trách: Lan\nKR1: 500 members')).toEqual([
      'Grow @Lan',
      '  500 members',
    ]);
    expect(outline('Mục tiêu\tKR\tNgười phụ trách\nGrow\t500 members\tLan\n\t3 events\tMinh')).toEqual([
      'Grow @Lan',
      '  500 members @Lan',
      '  3 events @Minh',
    ]);
  });

  test('lines broken by the width of a mail are joined', () => {
    const text =
      'Mục tiêu: Gia tăng nhận diện thương hiệu trong cộng đồng doanh nghiệp vừa và\nnhỏ tại miền Bắc\nKết quả then chốt:\n1) Có 10 bài báo nói về công ty trước ngày\n31/12/2026\n2) Đạt 10.000 người theo dõi,\n   tính cả Facebook';
    expect(outline(text)).toEqual([
      'Gia tăng nhận diện thương hiệu trong cộng đồng doanh nghiệp vừa và nhỏ tại miền Bắc',
      '  Có 10 bài báo nói về công ty trước ngày 31/12/2026',
      '  Đạt 10.000 người theo dõi, tính cả Facebook',
    ]);
  });

  test('what is neither objective nor key result is left over, in order', () => {
    const { objectives, leftOver } = parsePaste(
      'Chào mọi người,\n\nVí dụ 1\nO: Bán hàng\n• KR1: Đạt 20 hợp đồng\nVí dụ 2\nO: Tuyển dụng\n• KR1: Tuyển 2 người\n\nCảm ơn.',
      { today },
    );
    expect(objectives).toHaveLength(2);
    expect(leftOver).toEqual(['Chào mọi người,', 'Ví dụ 1', 'Ví dụ 2', 'Cảm ơn.']);
  });

  test('a place kept for a sentence to come is left over', () => {
    const { objectives, leftOver } = parsePaste('O: Grow\nKR1: 500 members\nKR2: …', { today });

    expect(objectives.map(({ keyResults }) => keyResults.map(({ title }) => title))).toEqual([
      ['500 members'],
    ]);
    expect(leftOver).toEqual(['KR2: …']);
  });

  test('cells beside the sentence fill what it leaves out', () => {
    const { objectives } = parsePaste(
      'Mục tiêu\tKết quả then chốt\tHiện tại\tChỉ tiêu\tĐơn vị\tHạn\tTrọng số\nBán hàng\tHợp đồng mới\t5\t20\thợp đồng\t30/11/2026\t2\n\tĐăng bài blog\t\t5 bài/tuần',
      { today },
    );
    expect(objectives[0]?.keyResults).toMatchObject([
      {
        title: 'Hợp đồng mới',
        kind: 'metric',
        baseline: 5,
        target: 20,
        unit: 'hợp đồng',
        dueOn: '2026-11-30',
        weight: 2,
        direction: 'increase',
      },
      { title: 'Đăng bài blog', kind: 'cadence', target: 5, period: 'week', unit: 'bài' },
    ]);
  });

  test('in a labelled table without a head, the column of numbers holds the targets', () => {
    const { objectives } = parsePaste(
      'O1\tBán qua livestream\t\t\nKR1\tSố phiên live\t30\tphiên\nKR2\tDoanh thu live\t1.200.000.000\tđồng',
      { today },
    );
    expect(objectives.map(({ title }) => title)).toEqual(['Bán qua livestream']);
    expect(objectives[0]!.keyResults.map(({ title, target, unit }) => ({ title, target, unit }))).toEqual([
      { title: 'Số phiên live', target: 30, unit: 'phiên' },
      { title: 'Doanh thu live', target: 1_200_000_000, unit: 'đồng' },
    ]);
  });

  test('a percentage or an amount in a cell is the unit too', () => {
    const { objectives } = parsePaste(
      '| Key result | Target |\n|---|---|\n| Trial to paid | 5% |\n| Revenue a month | $200 |',
      { today },
    );
    expect(objectives[0]!.keyResults.map(({ target, unit, percent }) => ({ target, unit, percent }))).toEqual(
      [
        { target: 5, unit: '%', percent: true },
        { target: 200, unit: '$', percent: false },
      ],
    );
  });

  test('a paste of ten megabytes is read up to its bound, and the cut is named', () => {
    const { objectives, problems, leftOver } = parsePaste('- Đăng 5 bài mỗi tuần\n'.repeat(400_000), {
      today,
    });
    expect(objectives[0]?.keyResults).toHaveLength(1_000);
    expect(leftOver.length).toBeLessThanOrEqual(2_000);
    expect(problems.map(({ kind }) => kind)).toEqual(['too-many', 'too-long']);
    expect(longestPaste).toBeLessThan(10_000_000);
  });
});

describe('what a letter says around a list is left out', () => {
  test.each([
    ['Hi all, here are my OKRs for Q4:', 'Best,\nTom'],
    ['Hello Maya,', 'Thanks, Tom'],
    ['Good morning team', ''],
    ['Here are our key results:', 'Sent from my iPhone'],
    ['Chào cả nhà, em gửi OKR quý 4 ạ:', 'Em cảm ơn chị'],
    ['Dạ em chào chị Lan ạ,\nem gửi chị các KR quý này:', 'Trân trọng,\nMinh'],
    ['Kính gửi anh chị,', ''],
    ['Dưới đây là các mục tiêu của team mình:', ''],
    ['', 'Cảm ơn mọi người'],
  ])('%s … %s', (above, below) => {
    const list = '- Tăng người theo dõi lên 12.000\n- Đăng 3 bài mỗi tuần';
    const text = [above, list, '', below].join('\n');

    expect(outline(text)).toEqual(['', '  Tăng người theo dõi lên 12.000', '  Đăng 3 bài mỗi tuần']);
    expect(
      outline(`${above}\n\nGrow the community\n- 500 members\n- 3 events per month\n\n${below}`),
    ).toEqual(community.slice(0, 3));
    expect(outline(`${above}\nKR1: 500 members\nKR2: 3 events per month`)).toEqual([
      '',
      ...community.slice(1, 3),
    ]);
  });

  test.each([
    'Chào đón khách hàng mới',
    'Hello Summer campaign',
    'Gửi quà tri ân khách hàng',
    'Dear customers feel at home',
  ])('an objective that only begins like a greeting stays one: %s', (title) => {
    expect(outline(`${title}\n- 500 members\n- 3 events per month`)).toEqual([
      title,
      ...community.slice(1, 3),
    ]);
  });
});

describe('a table without a head', () => {
  const read = (text: string) =>
    parsePaste(text, { today }).objectives.flatMap(({ title, keyResults }) => [
      title,
      ...keyResults.map(
        ({ title: name, baseline, target, unit, direction }) =>
          `  ${name}: ${baseline ?? ''}>${target} ${unit} ${direction}`,
      ),
    ]);

  test('has the targets in its column of numbers', () => {
    expect(
      read('Grow the newsletter\tSubscribers\t12,000\n\tOpen rate\t45%\nSpend smarter\tCost per order\t$12'),
    ).toEqual([
      'Grow the newsletter',
      '  Subscribers: >12000 subscribers increase',
      '  Open rate: >45 % increase',
      'Spend smarter',
      '  Cost per order: >12 $ decrease',
    ]);
  });

  test('of two columns of numbers has the starts in the first', () => {
    expect(read('Tăng độ phủ\tLượt đọc blog\t1.200\t1.920\tLan\n\tTỷ lệ thoát\t60%\t40%\tMinh')).toEqual([
      'Tăng độ phủ',
      '  Lượt đọc blog: 1200>1920 lượt đọc blog increase',
      '  Tỷ lệ thoát: 60>40 % decrease',
    ]);
  });

  test('takes no price for a unit', () => {
    expect(read('Spend smarter\tCost per order\t15\t12\n\tLượt đọc\t1.200\t1.920')).toEqual([
      'Spend smarter',
      '  Cost per order: 15>12  decrease',
      '  Lượt đọc: 1200>1920 lượt đọc increase',
    ]);
  });

  test('of names and numbers holds key results alone', () => {
    expect(read('Subscribers\t12,000\nOpen rate\t45%')).toEqual([
      '',
      '  Subscribers: >12000 subscribers increase',
      '  Open rate: >45 % increase',
    ]);
  });
});

test.each([
  ['Objective 1: Make Northwind famous (committed)', 'Make Northwind famous', 'committed'],
  ['O1 (cam kết): Tăng độ phủ', 'Tăng độ phủ', 'committed'],
  ['O2: Bùng nổ [mở rộng]', 'Bùng nổ', 'aspirational'],
  ['Objective (stretch): Dream big', 'Dream big', 'aspirational'],
  ['O: Sống khỏe – aspirational', 'Sống khỏe', 'aspirational'],
  ['O: Keep what we have committed (to)', 'Keep what we have committed (to)', null],
  ['O: Đội ngũ cam kết', 'Đội ngũ cam kết', null],
])('an objective says in brackets or behind a dash what kind it is: %s', (line, title, commitment) => {
  const [objective] = parsePaste(`${line}\nKR1: 500 members`, { today }).objectives;

  expect(objective).toMatchObject({ title, commitment, owner: null });
});

test.each([
  '[10:02] Maya: O: Grow the community\n[10:02] Maya: KR1: 500 members\n[10:03] Tom: KR2: 3 events per month',
  '[27/11/2026, 10:02:11] Lan Anh: O: Grow the community\n[27/11/2026, 10:02:40] Lan Anh: - 500 members\n[27/11/2026, 10:03:02] Minh: - 3 events per month',
  '[9:02] Objective: Grow the community\n[9:02] Key results:\n[9:02] - 500 members\n[9:03] - 3 events per month',
  '[9:02 AM] O: Grow the community\n[9:02 AM] - 500 members\n[9:03 AM] - 3 events per month',
])('who said a line of a chat, and when, is no part of it: %s', (text) => {
  expect(outline(text)).toEqual(community.slice(0, 3));
});
