import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo, daysBetween } from '@/utils/okr/day';
import { firstWeekdays } from '@/utils/okr/first-weekday';
import { periods as units } from '@/utils/okr/key-result';
import { isIn, isOver, periodAt, periodsIn } from '@/utils/okr/periods';
import { inZone, zones } from './support';

describe('the periods of a window', () => {
  it('are the thirteen weeks of the third quarter of 2020', () => {
    const weeks = periodsIn({ starts: '2020-07-01', ends: '2020-09-30' }, 'week');
    expect(weeks).toHaveLength(13);
    expect(weeks[0]).toEqual({ starts: '2020-07-01', ends: '2020-07-05' });
    expect(weeks[1]).toEqual({ starts: '2020-07-06', ends: '2020-07-12' });
    // Monday to Wednesday are no week of their own.
    expect(weeks[12]).toEqual({ starts: '2020-09-21', ends: '2020-09-30' });
  });

  it('are weeks from the day that weeks begin on', () => {
    const window = { starts: '2026-10-01', ends: '2026-12-31' };
    expect(periodsIn(window, 'week', 7).slice(0, 2)).toEqual([
      { starts: '2026-10-01', ends: '2026-10-10' },
      { starts: '2026-10-11', ends: '2026-10-17' },
    ]);
    expect(periodsIn(window, 'week', 6)[0]).toEqual({ starts: '2026-10-01', ends: '2026-10-09' });
    expect(periodsIn(window, 'month', 7)).toEqual(periodsIn(window, 'month'));
  });

  it('are the three months of a quarter', () => {
    expect(periodsIn({ starts: '2026-10-01', ends: '2026-12-31' }, 'month')).toEqual([
      { starts: '2026-10-01', ends: '2026-10-31' },
      { starts: '2026-11-01', ends: '2026-11-30' },
      { starts: '2026-12-01', ends: '2026-12-31' },
    ]);
  });

  it('are its days, or the quarter itself', () => {
    const window = { starts: '2026-10-01', ends: '2026-12-31' };
    expect(periodsIn(window, 'day')).toHaveLength(92);
    expect(periodsIn(window, 'quarter')).toEqual([window]);
  });

  it('are the whole window where it is too short for one', () => {
    const window = { starts: '2026-11-01', ends: '2026-11-03' };
    expect(periodsIn(window, 'month')).toEqual([window]);
    expect(periodsIn(window, 'quarter')).toEqual([window]);
  });

  it.each(zones)('hold every day exactly once, without a gap, in %s', (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(
          fc.integer({ min: -400, max: 400 }),
          fc.integer({ min: 0, max: 200 }),
          fc.constantFrom(...units),
          fc.constantFrom(...firstWeekdays),
          (offset, length, unit, firstWeekday) => {
            const starts = addDaysTo('2026-01-01', offset);
            const window = { starts, ends: addDaysTo(starts, length) };
            const periods = periodsIn(window, unit, firstWeekday);
            expect(periods[0]?.starts).toBe(window.starts);
            expect(periods.at(-1)?.ends).toBe(window.ends);
            periods
              .slice(1)
              .forEach((period, i) => expect(period.starts).toBe(addDaysTo(periods[i]!.ends, 1)));
            const days = periods.reduce(
              (sum, period) => sum + daysBetween(period.starts, period.ends) + 1,
              0,
            );
            expect(days).toBe(length + 1);
          },
        ),
        { numRuns: 50 },
      );
    });
  });
});

describe('a period', () => {
  const period = { starts: '2026-11-23', ends: '2026-11-29' };

  it('holds its first and its last day', () => {
    expect(isIn(period, '2026-11-23')).toBe(true);
    expect(isIn(period, '2026-11-29')).toBe(true);
    expect(isIn(period, '2026-11-22')).toBe(false);
    expect(isIn(period, '2026-11-30')).toBe(false);
  });

  it('is over on the day after its last', () => {
    expect(isOver(period, '2026-11-29')).toBe(false);
    expect(isOver(period, '2026-11-30')).toBe(true);
  });

  it('of a day outside the window is the nearest', () => {
    const next = { starts: '2026-11-30', ends: '2026-12-06' };
    expect(periodAt([period, next], '2026-01-01')).toBe(period);
    expect(periodAt([period, next], '2026-12-01')).toBe(next);
    expect(periodAt([period, next], '2027-12-01')).toBe(next);
    expect(periodAt([], '2027-12-01')).toBeUndefined();
  });
});
