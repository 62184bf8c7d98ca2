import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo } from '@/utils/okr/day';
import { lastDayInTime, windowOf } from '@/utils/okr/window';
import { autumn, keyResultOf } from './support';

const windowWith = (fields: Parameters<typeof keyResultOf>[0] | object) =>
  windowOf(keyResultOf({ kind: 'metric', ...fields }), autumn);

describe('the window of a key result', () => {
  it('is the whole cycle when it says nothing', () => {
    expect(windowWith({})).toEqual({ starts: '2026-10-01', ends: '2026-12-31' });
  });

  it('runs from its start to its due day', () => {
    expect(windowWith({ startsOn: '2026-10-15', dueOn: '2026-11-30' })).toEqual({
      starts: '2026-10-15',
      ends: '2026-11-30',
    });
  });

  it('ends a day early when the due day itself is too late', () => {
    expect(windowWith({ dueOn: '2026-11-01', dueExclusive: true }).ends).toBe('2026-10-31');
    expect(lastDayInTime({ dueOn: '2026-11-01', dueExclusive: true })).toBe('2026-10-31');
    expect(lastDayInTime({ dueOn: '2026-11-01', dueExclusive: false })).toBe('2026-11-01');
  });

  it('stays inside the cycle', () => {
    expect(windowWith({ startsOn: '2026-01-01', dueOn: '2027-06-30' })).toEqual({
      starts: '2026-10-01',
      ends: '2026-12-31',
    });
  });

  it('of something due before the cycle is that one day', () => {
    expect(windowWith({ dueOn: '2026-09-01' })).toEqual({ starts: '2026-09-01', ends: '2026-09-01' });
  });

  it('passes over days that do not exist', () => {
    expect(windowWith({ startsOn: '2026-11-31', dueOn: '2026-02-30' })).toEqual({
      starts: '2026-10-01',
      ends: '2026-12-31',
    });
  });

  it('of a growth asked of the first month is that month', () => {
    const growth = { kind: 'growth', growthSpan: 'first-period' };
    expect(windowWith({ ...growth, relativeTo: 'prev-month' }).ends).toBe('2026-10-31');
    expect(windowWith({ ...growth, relativeTo: null }).ends).toBe('2026-10-31');
    expect(windowWith({ ...growth, relativeTo: 'prev-quarter' }).ends).toBe('2026-12-31');
    expect(windowWith({ ...growth, relativeTo: 'prev-year' }).ends).toBe('2026-12-31');
  });

  it('never ends before it starts', () => {
    const day = fc.integer({ min: -200, max: 300 }).map((days) => addDaysTo('2026-10-01', days));
    fc.assert(
      fc.property(fc.option(day), fc.option(day), fc.boolean(), (startsOn, dueOn, dueExclusive) => {
        const { starts, ends } = windowWith({ startsOn, dueOn, dueExclusive });
        expect(starts <= ends).toBe(true);
        expect(ends <= autumn.ends).toBe(true);
      }),
    );
  });
});
