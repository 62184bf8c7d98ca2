import { expect, test } from 'vitest';
import { chosenFigure, rollUp } from '@/utils/evidence/binding';
import type { Capture } from '@/utils/evidence/capture';
import { attachment } from '@/utils/evidence/evidence';
import { figure, type FigureWindow } from '@/utils/evidence/figure';
import { provenValue } from '@/utils/evidence/proven';
import { keyResult } from '@/utils/okr/key-result';

const page = (id: string, key = 'views') =>
  attachment.parse({
    id: `kr~${id}`,
    keyResult: 'kr',
    evidence: id,
    at: 0,
    figure: { key, label: 'lượt xem' },
  });

const seen = (
  evidence: string,
  at: number,
  value: number,
  window: FigureWindow = { type: 'lifetime' },
): Capture => ({
  id: `${evidence}@${at}`,
  evidence,
  at,
  title: '',
  figures: [figure.parse({ key: 'views', label: 'lượt xem', value, raw: String(value), window })],
});

const captures = (...all: Capture[]) => {
  const map = new Map<string, Capture[]>();
  for (const one of all) map.set(one.evidence, [...(map.get(one.evidence) ?? []), one]);
  return map;
};

test('the latest capture over all pages is the value', () => {
  const rolled = rollUp(
    'latest',
    [page('a'), page('b')],
    captures(seen('a', 1, 100), seen('b', 2, 70), seen('a', 0, 90)),
  );

  expect(rolled).toMatchObject({ value: 70 });
});

test('a sum takes the newest capture of each page once', () => {
  const rolled = rollUp(
    'sum',
    [page('a'), page('b')],
    captures(seen('a', 1, 100), seen('a', 3, 130), seen('b', 2, 70)),
  );

  expect(rolled).toMatchObject({ value: 200 });
});

test('largest and average look at the newest capture of each page', () => {
  const all = captures(seen('a', 1, 100), seen('b', 2, 70));

  expect(rollUp('largest', [page('a'), page('b')], all)).toMatchObject({ value: 100 });
  expect(rollUp('average', [page('a'), page('b')], all)).toMatchObject({ value: 85 });
});

test('a change is counted from the first capture of the same page', () => {
  const rolled = rollUp(
    'change',
    [page('a'), page('b')],
    captures(seen('a', 1, 100), seen('a', 5, 160), seen('b', 2, 70)),
  );

  expect(rolled).toMatchObject({ value: 60 });
});

test('a change between unlike windows of time is refused', () => {
  const week: FigureWindow = { type: 'dates', from: '2026-11-16', to: '2026-11-22' };
  const rolled = rollUp('change', [page('a')], captures(seen('a', 1, 100), seen('a', 5, 160, week)));

  expect(rolled).toEqual({ refused: 'windows-differ' });
});

test('an average over unlike windows is refused', () => {
  const week: FigureWindow = { type: 'dates', from: '2026-11-16', to: '2026-11-22' };
  const rolled = rollUp(
    'average',
    [page('a'), page('b')],
    captures(seen('a', 1, 100), seen('b', 5, 160, week)),
  );

  expect(rolled).toEqual({ refused: 'windows-differ' });
});

test('pages are counted whether or not they show a figure', () => {
  expect(rollUp('count', [page('a'), page('b')], new Map())).toMatchObject({ value: 2 });
});

test('without a capture there is no value', () => {
  expect(rollUp('latest', [page('a')], new Map())).toEqual({ refused: 'nothing' });
});

test("another's number is never the page's", () => {
  const capture: Capture = {
    ...seen('a', 1, 5),
    figures: [figure.parse({ key: 'views', label: 'lượt xem', value: 9, raw: '9', scope: 'item' })],
  };

  expect(chosenFigure(page('a'), capture)).toBeUndefined();
});

test('a rounded figure never flips a target within its rounding', () => {
  const kr = keyResult.parse({
    id: 'kr',
    objective: 'o',
    title: 't',
    kind: 'metric',
    baseline: 0,
    target: 12_000,
    direction: 'increase',
  });

  expect(provenValue(12_000, 500, kr)).toBe(11_500);
  expect(provenValue(12_000, 0, kr)).toBe(12_000);
  expect(provenValue(13_000, 500, kr)).toBe(13_000);
  expect(provenValue(9_000, 500, kr)).toBe(9_000);
});

test('a rounded figure never flips a falling target either', () => {
  const kr = keyResult.parse({
    id: 'kr',
    objective: 'o',
    title: 't',
    kind: 'metric',
    baseline: 90,
    target: 45,
    direction: 'decrease',
  });

  expect(provenValue(45, 0.5, kr)).toBe(45.5);
  expect(provenValue(40, 0.5, kr)).toBe(40);
});
