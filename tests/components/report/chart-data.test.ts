import { expect, test } from 'vitest';
import { axisWidth, chartData, looseReadings, readingsOf } from '@/components/report/chart-data';
import { attachment } from '@/utils/evidence/evidence';
import { capture, type Capture } from '@/utils/evidence/capture';
import type { Story } from '@/utils/okr/story';
import { checkInOf, keyResultOf } from '../../utils/okr/support';

const keyResult = keyResultOf({ kind: 'metric', baseline: 0, target: 100 });
const attached = attachment.parse({
  id: 'at',
  keyResult: 'kr',
  evidence: 'blog',
  at: 1,
  figure: { key: 'views', label: 'lượt xem' },
});

function captureOf(at: number, ...figures: readonly [key: string, label: string, value: number][]): Capture {
  return capture.parse({
    id: `c${at}`,
    evidence: 'blog',
    at,
    figures: figures.map(([key, label, value]) => ({ key, label, value, raw: String(value) })),
  });
}

const story: Story = {
  told: [],
  series: [],
  plan: [],
  waypoints: [],
  levels: [100],
  starts: 1_000,
  ends: 9_000,
};

test('of a page only the figure that counts is read, by its label before its kind', () => {
  const captures = new Map([
    [
      'blog',
      [
        captureOf(2_000, ['views', 'lượt nghe', 7], ['views', 'lượt xem', 20], ['likes', '', 3]),
        captureOf(1_500, ['likes', '', 1]),
        captureOf(3_000, ['views', 'xem', 30]),
      ],
    ],
  ]);

  expect(readingsOf(keyResult, [attached], captures).map(({ value }) => value)).toEqual([20, 30]);
});

test('a page attached without a figure is read by the binding, and without one not at all', () => {
  const captures = new Map([['blog', [captureOf(2_000, ['views', '', 20])]]]);
  const bare = { ...attached, figure: null };
  const bound = { ...keyResult, binding: { rollUp: 'latest' as const, figure: 'views' } };

  expect(readingsOf(bound, [bare], captures)).toHaveLength(1);
  expect(readingsOf(keyResult, [bare], captures)).toEqual([]);
});

test('a reading that became a check-in is told once', () => {
  const reading = { at: 5_000, value: 20, raw: '20', evidence: 'blog' };
  const page = checkInOf('2026-01-10', 20, {
    at: 5_000,
    source: { by: 'page', evidence: 'blog', capture: 'c', figure: 'views', raw: '20' },
  });

  expect(looseReadings([reading, { ...reading, at: 6_000 }], [page]).map(({ at }) => at)).toEqual([6_000]);
});

test('all columns share one row of rising times, and a point knows the page it came from', () => {
  const page = checkInOf('2026-01-10', 20, {
    at: 5_000,
    source: { by: 'page', evidence: 'blog', capture: 'c', figure: 'views', raw: '20' },
  });
  const hand = checkInOf('2026-01-10', 10, { at: 3_000 });
  const data = chartData(
    {
      ...story,
      told: [hand, page],
      series: [
        { at: 3_000, value: 10 },
        { at: 5_000, value: 20 },
      ],
    },
    [{ at: 7_000, value: 25, raw: '25', evidence: 'fanpage' }],
  );

  expect(data.times).toEqual([1, 3, 5, 7, 9]);
  expect(data.value).toEqual([null, 10, 20, null, null]);
  expect(data.person).toEqual([null, 10, null, null, null]);
  expect(data.page).toEqual([null, null, 20, null, null]);
  expect(data.capture).toEqual([null, null, null, 25, null]);
  expect(data.levels).toEqual([[100, 100, 100, 100, 100]]);
  expect(data.evidence).toEqual([null, null, 'blog', 'fanpage', null]);
});

test('the values beside a chart have room, however long they are', () => {
  const widthOf = (label: string) => label.length * 7;

  expect(axisWidth(['0', '1.200.000.000'], widthOf)).toBeGreaterThan(widthOf('1.200.000.000'));
  expect(axisWidth(['0'], widthOf)).toBe(axisWidth([], widthOf));
});
