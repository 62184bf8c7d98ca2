import { expect, test } from 'vitest';
import { standingOf } from '@/utils/okr/standing';
import { whyPace } from '@/utils/okr/why-pace';
import type { CheckIn } from '@/utils/okr/check-in';
import type { KeyResult } from '@/utils/okr/key-result';
import { at, checkInOf, hundred, keyResultOf } from './support';

const why = (keyResult: KeyResult, checkIns: readonly CheckIn[] = []) => {
  const now = at('2026-02-20');
  return whyPace(keyResult, standingOf(keyResult, checkIns, hundred, now, 'committed'), hundred, now);
};
const metric = keyResultOf({ kind: 'metric', baseline: 1000, target: 2000 });

test('what has a line says where it should be by today and where it is', () => {
  expect(why(metric, [checkInOf('2026-02-19', 1200)])).toEqual({ by: 'line', expected: 1500, value: 1200 });
});

test('before the first check-in only the expectation is said', () => {
  expect(why(metric)).toEqual({ by: 'line', expected: 1500, value: null });
});

test('of a rate, what its month has so far is told until a month is over', () => {
  const rate = keyResultOf({ kind: 'metric', target: 50, period: 'month', startsOn: '2026-02-01' });
  expect(why(rate, [checkInOf('2026-02-19', 12)])).toEqual({ by: 'running', period: 'month', value: 12 });
  expect(why(rate)).toMatchObject({ by: 'line', value: null });

  const since = keyResultOf({ kind: 'metric', target: 50, period: 'month' });
  const whole = why(since, [checkInOf('2026-01-30', 20), checkInOf('2026-02-19', 12)]);
  expect(whole).toMatchObject({ by: 'line', value: 20 });
});

test('a way along waypoints is expected to be on them, also downwards', () => {
  const down = keyResultOf({
    kind: 'metric',
    baseline: 100,
    target: 20,
    waypoints: [{ on: '2026-02-20', value: 90 }],
  });

  expect(why(down, [checkInOf('2026-02-19', 95)])).toEqual({ by: 'line', expected: 90, value: 95 });
});

test('what is counted in wholes is expected in wholes, a percentage to its decimals', () => {
  const growth = keyResultOf({ kind: 'growth', target: 35, percent: true, baseline: 1001 });
  const rate = keyResultOf({ kind: 'metric', baseline: 10, target: 15, percent: true });

  expect(why(growth)).toMatchObject({ expected: 1176 });
  expect(why(rate)).toMatchObject({ expected: 12.5 });
});

test('a growth without its baseline says that this is what is missing', () => {
  expect(why(keyResultOf({ kind: 'growth', target: 20 }))).toEqual({ by: 'missing', what: 'baseline' });
});

test('a rhythm is told by its periods, a level by its check-ins, a milestone by its date', () => {
  expect(
    why(keyResultOf({ kind: 'cadence', target: 5, period: 'week' }), [checkInOf('2026-01-02', 5)]),
  ).toMatchObject({ by: 'periods' });
  expect(
    why(keyResultOf({ kind: 'keep', target: 5, comparator: '>=' }), [
      checkInOf('2026-02-01', 4),
      checkInOf('2026-02-02', 6),
    ]),
  ).toEqual({ by: 'check-ins', share: 0.5 });
  expect(why(keyResultOf({ kind: 'milestone', dueOn: '2026-02-18' }))).toEqual({
    by: 'date',
    last: '2026-02-18',
    daysLeft: -2,
  });
});

test('what is complete says no more than that', () => {
  expect(why(metric, [checkInOf('2026-02-19', 2000)])).toEqual({ by: 'complete' });
});
