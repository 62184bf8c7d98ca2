import { expect, test } from 'vitest';
import { boardOf } from '@/utils/stores/board';
import { readQuickLine } from '@/utils/stores/quick-line';
import { quarter, startedWorld } from '../actions/world';

const { world, keyResults } = startedWorld();
const board = () => boardOf(world.workspace, quarter, world.now);
const read = (line: string, language: 'vi' | 'en' = 'vi') =>
  readQuickLine(line, board(), language).map(({ row, value }) => [row.label, value]);

test('words of a key result and a number mean that key result, without marks and case', () => {
  expect(read('blog 1250')).toEqual([['1.1', 1_250]]);
  expect(read('LUOT DOC 1250')).toEqual([['1.1', 1_250]]);
  expect(read('người theo dõi 12,5k')).toEqual([['1.2', 12_500]]);
});

test('its number means it alone, and is not taken for the value', () => {
  expect(read('1.2 11.000')).toEqual([['1.2', 11_000]]);
});

test('the number is read in both styles, as the language writes it where the digits leave it open', () => {
  expect(read('blog 1.234')).toEqual([['1.1', 1_234]]);
  expect(read('blog 1.234', 'en')).toEqual([['1.1', 1.234]]);
  expect(read('blog 1,250.5')).toEqual([['1.1', 1_250.5]]);
  expect(read('blog 1 250')).toEqual([['1.1', 1_250]]);
});

test('words of the objective find all its key results, after those that have them themselves', () => {
  expect(read('truyền thông 5').map(([label]) => label)).toEqual(['1.1', '1.2', '1.3']);
});

test('without a number, or without a key result that fits, it means nothing', () => {
  expect(read('blog')).toEqual([]);
  expect(read('1250')).toEqual([]);
  expect(read('tuyển dụng 12')).toEqual([]);
  expect(read('')).toEqual([]);
});

test('the line that a suggestion stands for means it and no other', () => {
  for (const { line, row, value } of readQuickLine('truyền thông 5', board(), 'vi')) {
    expect(read(line)).toEqual([[row.label, value]]);
  }
});

test('a milestone takes done and not done, and no other number', () => {
  const { objective } = world.workspace['key-result'].get(keyResults[0]!)!;
  world.do('addKeyResult', { objective, keyResult: { title: 'Hồ sơ dự thi', kind: 'milestone' } });

  expect(read('hồ sơ 1')).toEqual([['1.4', 1]]);
  expect(read('hồ sơ 7')).toEqual([]);
});
