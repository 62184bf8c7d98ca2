import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyResult } from '@/utils/okr/key-result';
import { standingOf } from '@/utils/okr/standing';
import { at, autumn, checkInOf, keyResultOf, standingWith } from '../support';

const reached = (fields: Partial<KeyResult>, value: number) =>
  standingWith({ kind: 'metric', ...fields }, value, '2026-02-01');

describe('a metric', () => {
  it.each([
    ['rises', { baseline: 200, target: 1200 }, 700, 0.5],
    ['falls', { baseline: 80, target: 20 }, 35, 0.75],
    ['falls as it says', { baseline: 5.5, target: 2.5, direction: 'decrease' as const }, 4, 0.5],
    ['is negative', { baseline: -40, target: -10 }, -25, 0.5],
    ['rises out of the red', { baseline: -50, target: 50 }, 0, 0.5],
    ['falls below 0', { baseline: 10, target: -10 }, -5, 0.75],
    ['has decimals', { baseline: 1.2, target: 2.4 }, 1.5, 0.25],
    ['overshoots', { baseline: 0, target: 100 }, 150, 1.5],
    ['goes the wrong way', { baseline: 100, target: 200 }, 50, -0.5],
    ['falls to its target', { baseline: 80, target: 20 }, 20, 1],
    [
      'falls to its target along falling waypoints',
      {
        baseline: 80,
        target: 20,
        waypoints: [
          { on: '2026-11-01', value: 50 },
          { on: '2026-12-01', value: 30 },
        ],
      },
      20,
      1,
    ],
  ])('that %s', (_, fields, value, progress) => {
    const standing = reached(fields, value);
    expect(standing.progress).toBeCloseTo(progress, 10);
    expect(standing.score).toBeCloseTo(Math.min(1, Math.max(0, progress)), 10);
    expect(standing.complete).toBe(progress >= 1);
  });

  it('begins at 0 when it rises and names no start', () => {
    expect(reached({ target: 1000 }, 250)).toMatchObject({ from: 0, progress: 0.25, missing: null });
  });

  it.each([
    { target: 20, direction: 'decrease' as const },
    { target: 20, comparator: '<=' as const },
    { target: -5 },
    { target: 0 },
  ])('that leads down without a start has its baseline missing, and no percentage: %j', (fields) => {
    expect(reached(fields, 10)).toMatchObject({
      value: 10,
      progress: null,
      score: null,
      expected: null,
      expectedValue: null,
      pace: null,
      missing: 'baseline',
      health: 'unjudged',
    });
  });

  it('without a target has its target missing', () => {
    expect(reached({ baseline: 5 }, 10)).toMatchObject({ missing: 'target', score: null });
  });

  it('whose start is its target is 0 until the target is met', () => {
    expect(reached({ baseline: 50, target: 50 }, 49).score).toBe(0);
    expect(reached({ baseline: 50, target: 50 }, 50)).toMatchObject({ score: 1, complete: true });
    expect(reached({ baseline: 50, target: 50 }, 60).score).toBe(1);
    expect(reached({ baseline: 50, target: 50, direction: 'decrease' }, 60).score).toBe(0);
    expect(reached({ baseline: 50, target: 50, direction: 'decrease' }, 40).score).toBe(1);
    expect(reached({ baseline: 0, target: 0, direction: 'decrease' }, 0).score).toBe(1);
  });

  it('of "more than" is complete only beyond its target', () => {
    expect(reached({ baseline: 0, target: 100, comparator: '>' }, 100).complete).toBe(false);
    expect(reached({ baseline: 0, target: 100, comparator: '>' }, 101).complete).toBe(true);
    expect(reached({ baseline: 0, target: 100, comparator: '>=' }, 100).complete).toBe(true);
  });

  it('is 0 at its start, 1 at its target, and in proportion between', () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0, max: 1, noNaN: true }), (baseline, target, share) => {
        fc.pre(Math.abs(target - baseline) > 1);
        expect(reached({ baseline, target }, baseline).progress).toBeCloseTo(0, 6);
        expect(reached({ baseline, target }, target)).toMatchObject({ progress: 1, complete: true });
        expect(reached({ baseline, target }, baseline + share * (target - baseline)).progress).toBeCloseTo(
          share,
          3,
        );
      }),
    );
  });
});

describe('a rate', () => {
  const leads = keyResultOf({ kind: 'metric', period: 'month', baseline: 10, target: 50 });
  const checkIns = [checkInOf('2026-10-10', 12), checkInOf('2026-10-30', 30), checkInOf('2026-11-10', 45)];
  const on = (day: string) => standingOf(leads, checkIns, autumn, at(day, 13), 'committed');

  it('stands at the last value of the latest whole period', () => {
    expect(on('2026-11-12')).toMatchObject({ value: 30, previous: null, progress: 0.5 });
    expect(on('2026-12-01')).toMatchObject({ value: 45, previous: 30, progress: 0.875 });
  });

  it('has no value before a period is over', () => {
    expect(on('2026-10-31')).toMatchObject({
      value: null,
      missing: 'value',
      score: null,
      running: 30,
      health: 'unjudged',
    });
  });

  it('takes the last period in once the cycle has ended', () => {
    const december = [...checkIns, checkInOf('2026-12-31', 50)];
    expect(standingOf(leads, december, autumn, at('2026-12-31', 13), 'committed').value).toBe(45);
    expect(standingOf(leads, december, autumn, at('2027-01-01'), 'committed')).toMatchObject({
      value: 50,
      complete: true,
    });
  });
});
