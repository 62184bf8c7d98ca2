import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycle as cycleSchema } from '@/utils/okr/cycle';
import {
  elapsedShare,
  monthOf,
  nextCycle,
  previousCycle,
  quarterOf,
  shapeOf,
  spanOf,
  placeInCycle,
} from '@/utils/okr/cycles';
import { addDaysTo, dateOf, daysBetween } from '@/utils/okr/day';
import { at, autumn, inZone, zones } from './support';

// Kiritimati crossed the date line at the end of 1994 and has no 31 December of that year.
const moment = fc.date({ min: new Date(1996, 0, 2), max: new Date(2199, 11, 30), noInvalidDate: true });

describe('a quarter', () => {
  it('is named after its year, on every browser alike', () => {
    expect(quarterOf(at('2026-11-24'))).toEqual(autumn);
    expect(quarterOf(at('2027-01-01'))).toMatchObject({
      id: '2027Q1',
      starts: '2027-01-01',
      ends: '2027-03-31',
    });
    expect(quarterOf(at('2020-07-31'))).toMatchObject({ id: '2020Q3', title: 'Q3 2020', ends: '2020-09-30' });
  });

  it('is followed and preceded by quarters, across the year', () => {
    expect(nextCycle(autumn).id).toBe('2027Q1');
    expect(previousCycle(quarterOf(at('2026-02-01'))).id).toBe('2025Q4');
  });

  it.each(zones)('holds its moment, and its neighbours touch it, in %s', (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(moment, fc.constantFrom(quarterOf, monthOf), (date, cycleOf) => {
          const cycle = cycleOf(date);
          expect(cycleSchema.parse(cycle)).toEqual(cycle);
          expect(dateOf(cycle.starts).getTime()).toBeLessThanOrEqual(date.getTime());
          expect(dateOf(addDaysTo(cycle.ends, 1)).getTime()).toBeGreaterThan(date.getTime());
          expect(nextCycle(cycle).starts).toBe(addDaysTo(cycle.ends, 1));
          expect(previousCycle(nextCycle(cycle))).toEqual(cycle);
          expect(nextCycle(previousCycle(cycle))).toEqual(cycle);
        }),
      );
    });
  });
});

describe('a month', () => {
  it('is named after its year and number', () => {
    expect(monthOf(at('2026-02-10'))).toEqual({
      id: '2026-02',
      title: '2/2026',
      starts: '2026-02-01',
      ends: '2026-02-28',
      closedAt: null,
    });
    expect(nextCycle(monthOf(at('2026-12-10'))).id).toBe('2027-01');
  });
});

describe('a span of days', () => {
  it('is followed by as many days', () => {
    const span = spanOf('2026-02-02', '2026-03-15');
    expect(nextCycle(span)).toMatchObject({ starts: '2026-03-16', ends: '2026-04-26' });
    expect(previousCycle(nextCycle(span))).toEqual(span);
  });

  it('of whole months is followed by as many months', () => {
    const half = spanOf('2026-01-01', '2026-06-30');
    expect(nextCycle(half)).toMatchObject({ starts: '2026-07-01', ends: '2026-12-31' });
    expect(previousCycle(half)).toMatchObject({ starts: '2025-07-01', ends: '2025-12-31' });
  });

  it('is known by its days, whatever it is called', () => {
    expect(shapeOf(spanOf('2026-10-01', '2026-12-31'))).toBe('quarter');
    expect(shapeOf(spanOf('2026-10-01', '2026-10-31'))).toBe('month');
    expect(shapeOf(spanOf('2026-11-01', '2027-01-31'))).toBe('months');
    expect(shapeOf(spanOf('2026-10-02', '2026-12-31'))).toBe('days');
    expect(shapeOf(spanOf('2026-10-01', '2026-12-30'))).toBe('days');
  });
});

describe('the week of a cycle', () => {
  it('is counted from its first day', () => {
    expect(placeInCycle(autumn, at('2026-11-24'))).toEqual({ at: 'week', week: 8, of: 13 });
    expect(placeInCycle(autumn, at('2026-10-01'))).toEqual({ at: 'week', week: 1, of: 13 });
    expect(placeInCycle(autumn, at('2026-10-08'))).toEqual({ at: 'week', week: 2, of: 13 });
  });

  it('stays inside the cycle', () => {
    expect(placeInCycle(autumn, at('2026-12-31', 23, 59))).toEqual({ at: 'week', week: 13, of: 13 });
    expect(placeInCycle(autumn, at('2027-05-01'))).toEqual({ at: 'over' });
    expect(placeInCycle(autumn, at('2026-09-01'))).toEqual({ at: 'ahead' });
  });

  it('is 13 in every quarter', () => {
    fc.assert(
      fc.property(moment, (date) => {
        expect(placeInCycle(quarterOf(date), date)).toMatchObject({ of: 13 });
      }),
    );
  });

  it('is one of one in a cycle of two days', () => {
    expect(placeInCycle(spanOf('2026-10-01', '2026-10-02'), at('2026-10-02'))).toEqual({
      at: 'week',
      week: 1,
      of: 1,
    });
  });
});

describe('the elapsed share', () => {
  it('is 0 on the first day, 1 on the last', () => {
    expect(elapsedShare('2026-01-01', '2026-04-11', at('2026-01-01', 23, 59))).toBe(0);
    expect(elapsedShare('2026-01-01', '2026-04-11', at('2026-01-26'))).toBe(0.25);
    expect(elapsedShare('2026-01-01', '2026-04-11', at('2026-04-11'))).toBe(1);
  });

  it('stays 0 before and 1 after', () => {
    expect(elapsedShare('2026-01-01', '2026-04-11', at('2025-12-01'))).toBe(0);
    expect(elapsedShare('2026-01-01', '2026-04-11', at('2027-01-01'))).toBe(1);
  });

  it('of one day is 0 before it and 1 on it', () => {
    expect(elapsedShare('2026-01-05', '2026-01-05', at('2026-01-04'))).toBe(0);
    expect(elapsedShare('2026-01-05', '2026-01-05', at('2026-01-05'))).toBe(1);
  });

  it.each(zones)('never falls as time goes on, and lies between 0 and 1, in %s', (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 400 }),
          fc.integer({ min: -10, max: 410 }),
          (length, offset) => {
            const starts = '2026-02-15';
            const ends = addDaysTo(starts, length);
            const [a, b] = [offset, offset + 1].map((days) =>
              elapsedShare(starts, ends, at(addDaysTo(starts, days), 9)),
            );
            expect(a).toBeGreaterThanOrEqual(0);
            expect(b).toBeLessThanOrEqual(1);
            expect(b).toBeGreaterThanOrEqual(a!);
            expect(daysBetween(starts, ends)).toBe(length);
          },
        ),
      );
    });
  });
});
