import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo } from '@/utils/okr/day';
import type { FirstWeekday } from '@/utils/okr/first-weekday';
import type { KeyResult } from '@/utils/okr/key-result';
import { standingOf } from '@/utils/okr/standing';
import { at, autumn, checkInOf, keyResultOf } from '../support';

const fivePosts: Partial<KeyResult> & Pick<KeyResult, 'kind'> = {
  kind: 'cadence',
  target: 5,
  period: 'week',
};
const standing = (fields: Partial<KeyResult>, days: Record<string, number | null>, today: string) =>
  standingOf(
    keyResultOf({ ...fivePosts, ...fields }),
    Object.entries(days).map(([day, value]) => checkInOf(day, value)),
    autumn,
    at(today, 13),
    'committed',
  );

describe('a cadence', () => {
  it('is the mean over the weeks due so far of what was done, at most all of it', () => {
    // Weeks: 1–4, 5–11, 12–18 October.
    const days = { '2026-10-02': 5, '2026-10-06': 3, '2026-10-13': 9 };
    expect(standing({}, days, '2026-10-05').progress).toBe(1);
    expect(standing({}, days, '2026-10-12').progress).toBeCloseTo((1 + 0.6 + 1) / 3);
    expect(standing({}, days, '2026-10-19').progress).toBeCloseTo((1 + 0.6 + 1) / 3);
    expect(standing({}, days, '2026-10-26').progress).toBeCloseTo((1 + 0.6 + 1 + 0) / 4);
  });

  it('counts a check-in without a value as one', () => {
    const days = { '2026-10-05': null, '2026-10-06': null, '2026-10-07': 2 };
    expect(standing({}, days, '2026-10-08')).toMatchObject({ value: 4, previous: 2, from: 0, to: 5 });
  });

  it('counts in the week it is dated by, however late it is told', () => {
    const days = { '2026-10-11': 5 };
    expect(standing({ startsOn: '2026-10-05' }, days, '2026-10-20').progress).toBe(0.5);
  });

  it('shows what this week has, and one point a week', () => {
    const reached = standing({}, { '2026-10-02': 5, '2026-10-06': 3 }, '2026-10-07');
    expect(reached.value).toBe(3);
    expect(reached.series.map(({ value }) => value)).toEqual([5, 3]);
    expect(standing({}, { '2026-10-02': 5 }, '2026-10-07')).toMatchObject({ value: 0, previous: null });
  });

  it('has nothing to tell in a first week that is not full, and is on track', () => {
    expect(standing({}, { '2026-10-01': 2 }, '2026-10-03')).toMatchObject({
      progress: null,
      expected: null,
      missing: null,
      health: 'on-track',
    });
  });

  it('compares its share with 1, for a stretch too', () => {
    const days = Object.fromEntries([0, 7, 14, 21].map((n) => [addDaysTo('2026-10-05', n), n === 0 ? 0 : 5]));
    expect(standing({ startsOn: '2026-10-05' }, days, '2026-11-02')).toMatchObject({
      progress: 0.75,
      pace: 'behind',
    });
    const keyResult = keyResultOf({ ...fivePosts, startsOn: '2026-10-05' });
    const checkIns = Object.entries(days).map(([day, value]) => checkInOf(day, value));
    expect(standingOf(keyResult, checkIns, autumn, at('2026-11-02'), 'aspirational').pace).toBe('behind');
  });

  it.each([
    ['day', '2026-10-03', { '2026-10-01': 1, '2026-10-02': 2 }, 0.75],
    ['month', '2026-12-01', { '2026-10-20': 2, '2026-11-20': 1 }, 0.75],
    ['quarter', '2027-01-01', { '2026-10-20': 1 }, 0.5],
  ] as const)('goes by %s', (period, today, days, progress) => {
    expect(standing({ period, target: 2 }, days, today).progress).toBe(progress);
  });

  it('counts a Sunday in the week that it begins, where weeks begin on it', () => {
    // Sunday 11 October: the last day of a week from Monday, the first of one from Sunday.
    const sunday = [checkInOf('2026-10-11', 5)];
    const valueOn = (firstWeekday: FirstWeekday) =>
      standingOf(keyResultOf(fivePosts), sunday, autumn, at('2026-10-12'), 'committed', firstWeekday).value;
    expect(valueOn(1)).toBe(0);
    expect(valueOn(7)).toBe(5);
    expect(valueOn(6)).toBe(5);
  });

  it('scores over all periods in the end, and is complete when each was full', () => {
    const full = { '2026-10-05': 2, '2026-11-05': 2, '2026-12-05': 2 };
    const monthly = { period: 'month', target: 2 } as const;
    expect(standing(monthly, full, '2027-01-01')).toMatchObject({
      score: 1,
      complete: true,
      health: 'complete',
    });
    expect(standing(monthly, { ...full, '2026-12-05': 0 }, '2027-01-01')).toMatchObject({ complete: false });
    expect(standing(monthly, { ...full, '2026-12-05': 0 }, '2027-01-01').score).toBeCloseTo(2 / 3);
  });

  it('of nothing has its target missing', () => {
    expect(standing({ target: null }, { '2026-10-06': 1 }, '2026-10-20').missing).toBe('target');
    expect(standing({ target: 0 }, { '2026-10-06': 1 }, '2026-10-20').missing).toBe('target');
  });

  it('never falls by doing more', () => {
    const day = fc.nat(91).map((n) => addDaysTo(autumn.starts, n));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 30 }), day, (days, extra) => {
        const share = (all: readonly string[]) =>
          standingOf(
            keyResultOf(fivePosts),
            all.map((on) => checkInOf(on, null)),
            autumn,
            at('2027-01-01'),
            'committed',
          ).progress ?? 0;
        expect(share([...days, extra])).toBeGreaterThanOrEqual(share(days));
      }),
    );
  });
});
