import { expect, test } from 'vitest';
import { columnOf, sideBySide } from '@/utils/week/team';
import { teamWeek } from './team-week';

const reach = 'Tăng phạm vi truyền thông';
const lan = teamWeek({ member: 'Lan', lines: { [reach]: ['Viết 3 bài', 'Viết thêm 2'], '': ['Họp nhóm'] } });
const minh = teamWeek({ member: 'Minh', lines: { 'tăng  phạm vi TRUYỀN THÔNG ': ['Chạy 2 quảng cáo'] } });
const hoa = teamWeek({ member: 'Hoa', lines: { 'Nghiên cứu khách hàng': ['120 phản hồi'] } });

test('members stand side by side at the objective that they share, whatever its case and spaces', () => {
  const { rows } = sideBySide([lan, minh, hoa]);

  expect(rows.map(({ title }) => title)).toEqual([reach, 'Nghiên cứu khách hàng']);
  expect([...rows[0]!.cells.keys()]).toEqual([columnOf(lan), columnOf(minh)]);
  expect(rows[0]!.cells.get(columnOf(lan))?.lines.map(({ text }) => text)).toEqual([
    'Viết 3 bài',
    'Viết thêm 2',
  ]);
});

test('a line keeps the label, the section and the pages that its file gives it', () => {
  const line = sideBySide([lan]).rows[0]!.cells.get(columnOf(lan))!.lines[1];

  expect(line).toMatchObject({
    label: '1.1',
    section: 'plan',
    links: [{ title: 'Bài viết', address: 'https://blog.vn/1' }],
  });
});

test('one id makes one objective, also when one member words it anew', () => {
  const renamed = { ...minh, objectives: minh.objectives.map((each) => ({ ...each, id: 'shared' })) };
  const first = {
    ...lan,
    objectives: lan.objectives.map((each) => ({ ...each, id: 'shared', title: 'Khác' })),
  };

  const { rows } = sideBySide([
    { ...first, keyResults: first.keyResults.map((each) => ({ ...each, objective: 'shared' })) },
    { ...renamed, keyResults: renamed.keyResults.map((each) => ({ ...each, objective: 'shared' })) },
  ]);

  expect(rows).toHaveLength(1);
  expect(rows[0]!.cells.size).toBe(2);
});

test('lines tied to nothing that the file knows are not lost', () => {
  const adrift = { ...hoa, objectives: [] };
  const { rows, others } = sideBySide([lan, adrift]);

  expect(rows).toHaveLength(1);
  expect(others.get(columnOf(lan))?.map(({ text }) => text)).toEqual(['Họp nhóm']);
  expect(others.get(columnOf(adrift))?.map(({ text }) => text)).toEqual(['120 phản hồi']);
});

test('what most members worked for stands first', () => {
  expect(sideBySide([hoa, lan, minh]).rows.map(({ title }) => title)).toEqual([
    reach,
    'Nghiên cứu khách hàng',
  ]);
});

test('no weeks make no rows', () => {
  expect(sideBySide([]).rows).toEqual([]);
});
