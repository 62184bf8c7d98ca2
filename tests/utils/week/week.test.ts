import { addDays, getISODay, getISOWeek, getISOWeekYear, isMonday, isThursday, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/utils/okr/day';
import { firstWeekdays } from '@/utils/okr/first-weekday';
import { deadlineOf } from '@/utils/week/deadline';
import { daysOfWeek, nextWeek, previousWeek, weekEnd, weekOf, weekStart } from '@/utils/week/week';
import { inZone, zones } from '../okr/support';

const moment = fc.date({ min: new Date(1996, 0, 2), max: new Date(2199, 11, 31), noInvalidDate: true });

describe('the week of a moment', () => {
  it.each([
    ['2026-11-24', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('on %s it is %s', (day, week) => {
    expect(weekOf(parseISO(day))).toBe(week);
  });

  it.each(zones)('is the calendar’s own in %s, from Monday to the next Monday', (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(moment, (date) => {
          const week = weekOf(date);
          expect(Number(week.slice(6))).toBe(getISOWeek(date));
          expect(Number(week.slice(0, 4))).toBe(getISOWeekYear(date));
          expect(weekStart(week).getTime()).toBeLessThanOrEqual(date.getTime());
          expect(weekEnd(week).getTime()).toBeGreaterThan(date.getTime());
          expect(isMonday(weekStart(week))).toBe(true);
          expect(dayOf(weekEnd(week))).toBe(dayOf(addDays(weekStart(week), 7)));
          expect(nextWeek(previousWeek(week))).toBe(week);
          expect(weekOf(weekEnd(week))).toBe(nextWeek(week));
        }),
      );
    });
  });

  it.each([
    ['2026-11-21', 6, '2026-W48'],
    ['2026-11-21', 7, '2026-W47'],
    ['2026-11-22', 7, '2026-W48'],
    ['2026-11-28', 7, '2026-W48'],
    ['2026-11-28', 6, '2026-W49'],
    ['2027-01-01', 6, '2026-W53'],
    ['2027-01-02', 6, '2027-W01'],
    ['2027-01-02', 7, '2026-W53'],
    ['2027-01-03', 7, '2027-W01'],
    ['2025-12-27', 6, '2026-W01'],
    ['2025-12-27', 7, '2025-W52'],
    ['2025-12-28', 7, '2026-W01'],
  ] as const)('on %s it is, where weeks begin on day %i, %s', (day, first, week) => {
    expect(weekOf(parseISO(day), first)).toBe(week);
  });

  it.each(zones)('begins on the chosen day in %s, and has the number of its Thursday', (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(moment, fc.constantFrom(...firstWeekdays), (date, first) => {
          const week = weekOf(date, first);
          const start = weekStart(week, first);
          expect(start.getTime()).toBeLessThanOrEqual(date.getTime());
          expect(weekEnd(week, first).getTime()).toBeGreaterThan(date.getTime());
          expect(getISODay(start)).toBe(first);
          const thursday = [0, 1, 2, 3, 4, 5, 6]
            .map((n) => addDays(start, n))
            .find((day) => isThursday(day))!;
          expect(week).toBe(weekOf(thursday));
          expect(weekOf(weekEnd(week, first), first)).toBe(nextWeek(week));
          expect(daysOfWeek(week, first)).toEqual({
            starts: dayOf(start),
            ends: dayOf(new Date(weekEnd(week, first).getTime() - 1)),
          });
        }),
      );
    });
  });

  it('turns at local midnight', () => {
    inZone('Asia/Ho_Chi_Minh', () => {
      expect(weekOf(new Date('2026-11-22T16:59:59Z'))).toBe('2026-W47');
      expect(weekOf(new Date('2026-11-22T17:00:00Z'))).toBe('2026-W48');
    });
  });
});

describe('a week', () => {
  it('begins on its Monday and ends before the next', () => {
    expect(dayOf(weekStart('2026-W48'))).toBe('2026-11-23');
    expect(weekStart('2026-W48').getHours()).toBe(0);
    expect(dayOf(weekEnd('2026-W48'))).toBe('2026-11-30');
    expect(dayOf(weekStart('2026-W01'))).toBe('2025-12-29');
  });

  it('follows 53 in a year that has it, and 52 in one that has not', () => {
    expect(nextWeek('2026-W52')).toBe('2026-W53');
    expect(nextWeek('2026-W53')).toBe('2027-W01');
    expect(nextWeek('2025-W52')).toBe('2026-W01');
    expect(previousWeek('2027-W01')).toBe('2026-W53');
    expect(previousWeek('2026-W01')).toBe('2025-W52');
  });

  it.each(['2025-W53', '2026-W00', '2026-W54', '2026-W99', '2026-48', '2026-W4', '', 'W48'])(
    'that does not exist is refused: %s',
    (week) => {
      expect(() => weekStart(week)).toThrow(RangeError);
      expect(() => nextWeek(week)).toThrow(RangeError);
    },
  );
});

describe('the deadline of a week', () => {
  const fridayAtFive = { deadlineDay: 5, deadlineMinute: 17 * 60, deadlineZone: null };

  it('is Friday at five, unless told otherwise', () => {
    const friday = deadlineOf('2026-W48', fridayAtFive);
    expect(dayOf(friday)).toBe('2026-11-27');
    expect([friday.getHours(), friday.getMinutes(), friday.getSeconds()]).toEqual([17, 0, 0]);
    expect(dayOf(deadlineOf('2026-W48', { ...fridayAtFive, deadlineDay: 1, deadlineMinute: 0 }))).toBe(
      '2026-11-23',
    );
    expect(dayOf(deadlineOf('2026-W48', { ...fridayAtFive, deadlineDay: 7, deadlineMinute: 1439 }))).toBe(
      '2026-11-29',
    );
  });

  it('is what the clock shows, also in the week when clocks change', () => {
    inZone('America/Los_Angeles', () => {
      const sunday = deadlineOf('2026-W10', { ...fridayAtFive, deadlineDay: 7 });
      expect(dayOf(sunday)).toBe('2026-03-08');
      expect(sunday.getHours()).toBe(17);
      expect(weekEnd('2026-W10').getTime() - weekStart('2026-W10').getTime()).toBe(167 * 3_600_000);
    });
  });

  it('is read on the clock that was chosen, wherever the machine is', () => {
    inZone('Europe/Paris', () => {
      const inHanoi = deadlineOf('2026-W53', { ...fridayAtFive, deadlineZone: 'Asia/Ho_Chi_Minh' });
      expect(inHanoi.toISOString()).toBe('2027-01-01T10:00:00.000Z');
    });
  });

  it('is read on it also at the minutes that the machine’s own clock leaves out', () => {
    inZone('America/Los_Angeles', () => {
      const inHanoi = { ...fridayAtFive, deadlineDay: 7, deadlineZone: 'Asia/Ho_Chi_Minh' };
      const dues = [119, 150, 180].map((deadlineMinute) =>
        deadlineOf('2026-W10', { ...inHanoi, deadlineMinute })
          .toISOString()
          .slice(0, 16),
      );
      expect(dues).toEqual(['2026-03-07T18:59', '2026-03-07T19:30', '2026-03-07T20:00']);
    });
  });

  it('is read on the machine’s own clock when nobody knows the zone that was chosen', () => {
    expect(deadlineOf('2026-W48', { ...fridayAtFive, deadlineZone: 'Mars/Olympus' })).toEqual(
      deadlineOf('2026-W48', fridayAtFive),
    );
  });

  it.each(zones)('shows that wall clock in %s, at year ends and changes of clocks too', (there) => {
    const clock = new Intl.DateTimeFormat('en-CA', {
      timeZone: there,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
    const runs = fc.tuple(
      moment,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom(...firstWeekdays),
    );
    for (const here of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Australia/Lord_Howe']) {
      inZone(here, () => {
        fc.assert(
          fc.property(runs, ([date, deadlineDay, deadlineMinute, firstWeekday]) => {
            const week = weekOf(date, firstWeekday);
            const chosen = { deadlineDay, deadlineMinute, firstWeekday };
            const due = deadlineOf(week, { ...chosen, deadlineZone: there });
            const [day, time] = clock.format(due).split(', ') as [string, string];
            const [hours, minutes] = time.split(':').map(Number) as [number, number];
            // A minute that a change of clocks leaves out moves on, by an hour at most.
            const moved = hours * 60 + minutes - deadlineMinute;
            expect(moved === 0 || (moved > 0 && moved <= 60)).toBe(true);
            const { starts, ends } = daysOfWeek(week, firstWeekday);
            expect(day >= starts && day <= ends).toBe(true);
            expect(getISODay(parseISO(day))).toBe(deadlineDay);
          }),
          { numRuns: 40 },
        );
      });
    }
  });
});
