import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyResult } from '@/utils/okr/key-result';
import { goalOf } from '@/utils/okr/kinds/growth';
import { standingOf } from '@/utils/okr/standing';
import { at, autumn, checkInOf, keyResultOf, standingWith } from '../support';

const growthOf = (fields: Partial<KeyResult>) =>
  keyResultOf({ kind: 'growth', relativeTo: 'prev-month', percent: true, ...fields });
const standing = (fields: Partial<KeyResult>, reports: Record<string, number>, day: string) =>
  standingOf(
    growthOf(fields),
    Object.entries(reports).map(([on, value]) => checkInOf(on, value)),
    autumn,
    at(day, 13),
    'committed',
  );

describe('a growth by the cycle’s end', () => {
  it('by a percentage leads from the reference value to that much more', () => {
    expect(standing({ baseline: 1000, target: 20 }, { '2026-11-15': 1100 }, '2026-11-15')).toMatchObject({
      from: 1000,
      to: 1200,
      progress: 0.5,
      missing: null,
    });
  });

  it('by a factor leads to that many times it', () => {
    expect(
      standing({ baseline: 40, multiplier: 2, percent: false }, { '2026-11-15': 70 }, '2026-11-15'),
    ).toMatchObject({
      from: 40,
      to: 80,
      progress: 0.75,
    });
  });

  it('downwards leads to that much less', () => {
    expect(
      standing({ baseline: 50, target: 20, direction: 'decrease' }, { '2026-11-15': 45 }, '2026-11-15'),
    ).toMatchObject({ to: 40, progress: 0.5 });
    expect(goalOf(growthOf({ target: -20 }), 50)).toBe(40);
    expect(goalOf(growthOf({ multiplier: 0.5 }), 50)).toBe(25);
  });

  it('of a loss makes it smaller', () => {
    expect(goalOf(growthOf({ target: 20 }), -100)).toBe(-80);
  });

  it('is reached at the value itself, in spite of binary fractions', () => {
    expect(standing({ baseline: 10, multiplier: 1.1 }, { '2026-11-15': 11 }, '2026-11-15')).toMatchObject({
      progress: 1,
      complete: true,
    });
  });

  it.each([null, 0])(
    'has its baseline missing, and no percentage, while the reference value is %s',
    (baseline) => {
      expect(standing({ baseline, target: 20 }, { '2026-11-15': 500 }, '2026-11-15')).toMatchObject({
        value: 500,
        progress: null,
        score: null,
        expected: null,
        missing: 'baseline',
        health: 'unjudged',
      });
    },
  );

  it('of no percentage and no factor has its target missing', () => {
    expect(standing({ baseline: 10 }, { '2026-11-15': 11 }, '2026-11-15').missing).toBe('target');
  });

  it('is whole at the value that was asked, whatever the reference', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 500 }), (baseline, target) => {
        const value = baseline * (1 + target / 100);
        expect(standing({ baseline, target }, { '2026-11-15': value }, '2026-11-15')).toMatchObject({
          progress: 1,
          score: 1,
          complete: true,
        });
        expect(standing({ baseline, target }, { '2026-11-15': baseline }, '2026-11-15').progress).toBe(0);
      }),
    );
  });
});

describe('a growth every month', () => {
  const every = { baseline: 100, target: 20, growthSpan: 'every-period' } as const;

  it('is the mean over the months due so far, each against the month before', () => {
    const reports = { '2026-10-31': 120, '2026-11-30': 132 };
    expect(standing(every, reports, '2026-11-15').score).toBe(1);
    expect(standing(every, reports, '2026-12-15').score).toBeCloseTo(0.75);
    expect(standing(every, reports, '2026-12-15')).toMatchObject({ from: 132, pace: 'behind' });
    expect(standing(every, reports, '2026-12-15').to).toBeCloseTo(158.4);
  });

  it('counts no month for more than one', () => {
    expect(standing(every, { '2026-10-31': 200, '2026-11-30': 200 }, '2026-12-15').score).toBe(0.5);
  });

  it('counts a month without a report as no growth', () => {
    expect(standing(every, { '2026-10-31': 120 }, '2026-12-15').score).toBe(0.5);
  });

  it('has nothing to tell before a month is due or reached', () => {
    expect(standing(every, { '2026-10-10': 105 }, '2026-10-15')).toMatchObject({
      progress: null,
      missing: null,
      expected: null,
      health: 'on-track',
    });
    expect(standing(every, { '2026-10-10': 125 }, '2026-10-15').progress).toBe(1);
  });

  it('is complete after the cycle, when each month grew enough', () => {
    const reports = { '2026-10-31': 120, '2026-11-30': 144, '2026-12-31': 175 };
    expect(standing(every, reports, '2026-12-31').complete).toBe(false);
    expect(standing(every, reports, '2027-01-01')).toMatchObject({ complete: true, score: 1 });
  });
});

describe('a growth in the first month only', () => {
  const first = { baseline: 100, target: 20, growthSpan: 'first-period' } as const;

  it('has that month as its time', () => {
    expect(standing(first, { '2026-10-16': 110 }, '2026-10-16')).toMatchObject({
      progress: 0.5,
      expected: 0.5,
    });
    expect(standing(first, { '2026-10-31': 110 }, '2026-11-05').expected).toBe(1);
  });

  it('stays where the month left it', () => {
    expect(standing(first, { '2026-10-30': 110, '2026-11-20': 500 }, '2026-11-21')).toMatchObject({
      value: 110,
      progress: 0.5,
      complete: false,
    });
  });

  it('is asked for no check-in after that month', () => {
    expect(standing(first, { '2026-10-25': 110 }, '2026-12-20').stale).toBe(false);
  });
});

describe('growth in points of a percentage', () => {
  const points = { kind: 'growth', target: 2, percent: true, unit: 'điểm %' } as const;

  it('3 % that grows by 2 points is 5 %', () => {
    const { to, progress } = standingWith({ ...points, baseline: 3 }, 4, '2026-02-01');

    expect(to).toBe(5);
    expect(progress).toBeCloseTo(0.5);
  });

  it('of a baseline of 0 there are points, though no percentage', () => {
    expect(standingWith({ ...points, baseline: 0 }, 1, '2026-02-01')).toMatchObject({ to: 2, missing: null });
  });

  it('a decrease by points goes down', () => {
    expect(standingWith({ ...points, direction: 'decrease', baseline: 40 }, 39, '2026-02-01')).toMatchObject({
      to: 38,
      progress: 0.5,
    });
  });
});
