import { expect, test } from 'vitest';
import { readKept, withFiles } from '@/utils/stores/team-files';
import { teamWeek } from '../week/team-week';

const fileOf = (member: string, text: string) => ({
  name: `PPP-2026-W48-${member}.json`,
  content: JSON.stringify(teamWeek({ member, lines: { 'Tăng trưởng': [text] } })),
});

test('files are added, and a member’s newer file takes the place of the older one', () => {
  const first = withFiles([], [fileOf('Lan', 'cũ'), fileOf('Minh', 'quảng cáo')], 'Hoa');
  const second = withFiles(first.files, [fileOf('Lan', 'mới')], 'Hoa');

  expect(first.added).toBe(2);
  expect(second).toMatchObject({ added: 1, replaced: ['Lan'] });
  expect(second.files).toHaveLength(2);
  expect(second.files[0]!.week.items[0]!.text).toBe('mới');
});

test('a file of one’s own week is left out by name: that week is shown without it', () => {
  const after = withFiles([], [fileOf('Lan', 'bài'), fileOf('Minh', 'quảng cáo')], 'Lan');

  expect(after).toMatchObject({ added: 1, own: ['PPP-2026-W48-Lan.json'], refused: [] });
  expect(after.files.map(({ week }) => week.member.name)).toEqual(['Minh']);
});

test.each([
  ['no JSON', 'PPP-Lan.json', '{'],
  ['another kind of file', 'package.json', '{"name":"okr"}'],
  ['an empty file', 'x.json', ''],
  ['a bomb of brackets', 'bomb.json', '['.repeat(200_000)],
  ['a prototype in disguise', 'proto.json', '{"__proto__":{"format":"okrail-week"}}'],
])('%s is refused by name and what was there stays', (_, name, content) => {
  const before = withFiles([], [fileOf('Lan', 'bài')], 'Hoa').files;
  const after = withFiles(before, [{ name, content }, fileOf('Minh', 'quảng cáo')], 'Hoa');

  expect(after.refused.map((each) => each.name)).toEqual([name]);
  expect(after.added).toBe(1);
  expect(after.files.map(({ week }) => week.member.name)).toEqual(['Lan', 'Minh']);
});

test('kept files are read again, and one that no longer can be is passed over', () => {
  const { content } = fileOf('Lan', 'bài');

  expect(readKept([content, 'damaged']).map(({ week }) => week.member.name)).toEqual(['Lan']);
});
