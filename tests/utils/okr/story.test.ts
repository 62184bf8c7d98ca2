import { expect, test } from 'vitest';
import { storyOf } from '@/utils/okr/story';
import { standingOf } from '@/utils/okr/standing';
import type { KeyResult } from '@/utils/okr/key-result';
import type { CheckIn } from '@/utils/okr/check-in';
import type { Commitment } from '@/utils/okr/objective';
import { at, checkInOf, hundred, keyResultOf } from './support';

function tell(
  fields: Partial<KeyResult> & Pick<KeyResult, 'kind'>,
  checkIns: readonly CheckIn[] = [],
  commitment: Commitment = 'committed',
) {
  const keyResult = keyResultOf(fields);
  const standing = standingOf(keyResult, checkIns, hundred, at('2026-02-01'), commitment);
  return storyOf(keyResult, checkIns, standing, hundred, commitment);
}

const values = (points: readonly { readonly value: number }[]) => points.map(({ value }) => value);

test('the plan leads from the start over its waypoints to the target, by date', () => {
  const { plan, waypoints } = tell({
    kind: 'metric',
    baseline: 100,
    target: 20,
    waypoints: [
      { on: '2026-03-01', value: 40 },
      { on: '2026-02-01', value: 90 },
      { on: '2027-01-01', value: 1 },
    ],
  });

  expect(values(plan)).toEqual([100, 90, 40, 20]);
  expect(values(waypoints)).toEqual([90, 40]);
  expect(plan[1]!.at).toBe(at('2026-02-01').getTime());
});

test('a stretch is asked for 0.7 of its way', () => {
  const { plan, levels } = tell({ kind: 'metric', baseline: 0, target: 100 }, [], 'aspirational');

  expect(values(plan)).toEqual([0, 70]);
  expect(levels).toEqual([100]);
});

test('a growth without its baseline has no line', () => {
  expect(tell({ kind: 'growth', target: 20 }).plan).toEqual([]);
  expect(values(tell({ kind: 'growth', baseline: 1000, target: 20 }).plan)).toEqual(
    [0, 1].map((n) => 1000 + n * 200),
  );
});

test('a level to keep shows both ends of its band and no line', () => {
  const story = tell({ kind: 'keep', comparator: 'between', target: 3, targetHigh: 5 });

  expect(story.plan).toEqual([]);
  expect(story.levels).toEqual([3, 5]);
});

test('a corrected check-in is told once, by its correction, and words without a value are no point', () => {
  const wrong = checkInOf('2026-01-10', 500);
  const right = checkInOf('2026-01-11', 50, { replaces: wrong.id });
  const { told, series } = tell({ kind: 'metric', baseline: 0, target: 100 }, [
    wrong,
    right,
    checkInOf('2026-01-12', null, { note: 'Chờ duyệt' }),
  ]);

  expect(told.map(({ value }) => value)).toEqual([50]);
  expect(values(series)).toEqual([50]);
});
