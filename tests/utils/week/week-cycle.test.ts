import { expect, test } from 'vitest';
import type { Cycle } from '@/utils/okr/cycle';
import { spanOf } from '@/utils/okr/cycles';
import { daysOfWeek } from '@/utils/week/week';
import { cycleOfWeek } from '@/utils/week/week-cycle';

const cycle = (id: string, starts: string, ends: string): Cycle => ({ ...spanOf(starts, ends), id });
const summer = cycle('2026Q3', '2026-07-01', '2026-09-30');
const autumn = cycle('2026Q4', '2026-10-01', '2026-12-31');
const winter = cycle('2027Q1', '2027-01-01', '2027-03-31');
const year = cycle('2026', '2026-01-01', '2026-12-31');

const of = (week: string, open: Cycle, isOver = true, cycles = [summer, autumn, winter]) =>
  cycleOfWeek(daysOfWeek(week), cycles, { open: open.id, isOver })?.id;

test('a week that is over belongs to the cycle it lies in, whichever is open', () => {
  expect(of('2026-W36', autumn)).toBe('2026Q3');
  expect(of('2026-W45', winter)).toBe('2026Q4');
  expect(of('2026-W45', autumn)).toBe('2026Q4');
});

test('on the edge it belongs to the one with most of its days', () => {
  // 28 September to 4 October, and 28 December to 3 January.
  expect(of('2026-W40', summer)).toBe('2026Q4');
  expect(of('2026-W53', winter)).toBe('2026Q4');
});

test('while it runs it belongs to the open cycle, if that has any day of it', () => {
  expect(of('2026-W40', summer, false)).toBe('2026Q3');
  expect(of('2026-W53', winter, false)).toBe('2027Q1');
  expect(of('2026-W45', summer, false)).toBe('2026Q4');
});

test('of two that have it whole, the open one has it, else the one that began last', () => {
  expect(of('2026-W45', year, true, [year, summer, autumn])).toBe('2026');
  expect(of('2026-W45', summer, true, [year, summer, autumn])).toBe('2026Q4');
});

test('a week before every cycle belongs to none', () => {
  expect(of('2026-W20', autumn)).toBe(undefined);
});
