import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo, dateOf, dayOf, daysBetween, earlier, isDay, later, partsOf } from '@/utils/okr/day';
import { inZone, zones } from './support';

// Kiritimati crossed the date line at the end of 1994 and has no 31 December of that year.
const someDay = fc
  .tuple(
    fc.integer({ min: 1995, max: 2200 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

describe('a day', () => {
  it('is the one on the wall calendar, whatever the hour', () => {
    expect(dayOf(new Date(2026, 10, 24, 0, 0))).toBe('2026-11-24');
    expect(dayOf(new Date(2026, 10, 24, 23, 59, 59, 999))).toBe('2026-11-24');
  });

  it('begins at local midnight', () => {
    expect(dateOf('2026-11-24').getTime()).toBe(new Date(2026, 10, 24).getTime());
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '',
    'tomorrow',
    '2026-11-24T00:00',
  ])('that does not exist is refused: %s', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dateOf(text)).toThrow(RangeError);
    expect(() => partsOf(text)).toThrow(RangeError);
    expect(() => addDaysTo(text, 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', text)).toThrow(RangeError);
  });

  it('29 February exists in a leap year', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(addDaysTo('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDaysTo('2028-02-29', 1)).toBe('2028-03-01');
  });

  it('of an early year keeps its four digits', () => {
    expect(dayOf(dateOf('0099-03-05'))).toBe('0099-03-05');
  });

  it('counts across a change of clocks as one day', () => {
    inZone('America/Los_Angeles', () => {
      expect(new Date(2026, 2, 9).getTime() - new Date(2026, 2, 8).getTime()).toBe(23 * 3_600_000);
      expect(daysBetween('2026-03-08', '2026-03-09')).toBe(1);
      expect(addDaysTo('2026-11-01', 1)).toBe('2026-11-02');
    });
  });

  it('has a first moment where midnight itself is skipped', () => {
    inZone('America/Sao_Paulo', () => {
      expect(dateOf('2018-11-04').getHours()).toBe(1);
      expect(dayOf(dateOf('2018-11-04'))).toBe('2018-11-04');
      expect(addDaysTo('2018-11-03', 1)).toBe('2018-11-04');
      expect(addDaysTo('2018-11-04', 1)).toBe('2018-11-05');
      expect(daysBetween('2018-11-03', '2018-11-05')).toBe(2);
    });
  });

  it.each(zones)('survives the way to a date and back in %s', (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(someDay, (day) => {
          expect(dayOf(dateOf(day))).toBe(day);
        }),
      );
    });
  });

  it.each(zones)('is as far from another as the days added in %s', (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(someDay, fc.nat(2000), (day, days) => {
          const other = addDaysTo(day, days);
          expect(daysBetween(day, other)).toBe(days);
          expect(addDaysTo(other, -days)).toBe(day);
        }),
      );
    });
  });

  it('is earlier or later than another', () => {
    expect(earlier('2026-09-30', '2026-10-01')).toBe('2026-09-30');
    expect(later('2026-09-30', '2026-10-01')).toBe('2026-10-01');
  });
});

it('the tests really change the time zone', () => {
  expect(inZone('Asia/Ho_Chi_Minh', () => new Date(2026, 0, 1).getTimezoneOffset())).toBe(-420);
  expect(inZone('America/Los_Angeles', () => new Date(2026, 0, 1).getTimezoneOffset())).toBe(480);
});
