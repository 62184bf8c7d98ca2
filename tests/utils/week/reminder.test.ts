import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  badgeOf,
  dueWeek,
  nextReminder,
  readReminded,
  remind,
  reminderOf,
  type Reminded,
  type ReminderSettings,
} from '@/utils/week/reminder';
import { firstWeekdays } from '@/utils/okr/first-weekday';
import { deadlineOf } from '@/utils/week/deadline';
import { nextWeek, previousWeek } from '@/utils/week/week';
import { at, inZone, zones } from '../okr/support';

const usual: ReminderSettings = {
  deadlineDay: 5,
  deadlineMinute: 17 * 60,
  deadlineZone: null,
  remindBefore: 120,
};
const open = { isSent: false, isOn: true };

/** What somebody sees who looks at these moments, one after the other. */
function looksAt(moments: readonly Date[], settings = usual, sent: ReadonlySet<string> = new Set()) {
  let known: Reminded | null = null;
  return moments.map((now) => {
    const due = dueWeek(now, settings);
    const state = { isSent: sent.has(due), isOn: settings.remindBefore !== 'never' };
    const { remindOf, remember } = remind(due, known, state);
    known = remember;
    return { remindOf, badge: badgeOf(due, known, state) };
  });
}

describe('a reminder', () => {
  test('comes two hours before the deadline, Friday at five', () => {
    expect(reminderOf('2026-W48', usual)).toEqual(at('2026-11-27', 15));
    expect(nextReminder(at('2026-11-27', 14, 59), usual)).toEqual(at('2026-11-27', 15));
    expect(nextReminder(at('2026-11-27', 15), usual)).toEqual(at('2026-12-04', 15));
    expect(dueWeek(at('2026-11-27', 14, 59), usual)).toBe('2026-W47');
    expect(dueWeek(at('2026-11-27', 15), usual)).toBe('2026-W48');
  });

  test('comes once, and its badge stays until the report is sent', () => {
    const looks = looksAt([
      at('2026-11-26', 9),
      at('2026-11-27', 15),
      at('2026-11-27', 15, 1),
      at('2026-11-30', 9),
    ]);
    expect(looks.map(({ remindOf }) => remindOf)).toEqual([null, '2026-W48', null, null]);
    expect(looks.map(({ badge }) => badge)).toEqual([null, '2026-W48', '2026-W48', '2026-W48']);
    expect(badgeOf('2026-W48', { upTo: '2026-W48', of: '2026-W48' }, { isSent: true, isOn: true })).toBe(
      null,
    );
  });

  test('that was missed while the browser was closed comes once at start, and only that of the last week', () => {
    const looks = looksAt([at('2026-11-05', 9), at('2026-11-30', 8), at('2026-11-30', 8)]);
    expect(looks.map(({ remindOf }) => remindOf)).toEqual([null, '2026-W48', null]);
  });

  test('does not come for a report that is sent already, nor later when that is taken back', () => {
    const sent = new Set(['2026-W48']);
    expect(looksAt([at('2026-11-26', 9), at('2026-11-27', 15)], usual, sent)[1]).toEqual({
      remindOf: null,
      badge: null,
    });
    expect(remind('2026-W48', { upTo: '2026-W48', of: null }, open).remindOf).toBe(null);
  });

  test('of the time before anybody was there does not come', () => {
    expect(looksAt([at('2026-11-28', 9), at('2026-11-28', 10)])).toEqual([
      { remindOf: null, badge: null },
      { remindOf: null, badge: null },
    ]);
  });

  test('of a clock that is a day ahead, set a week before, lies in the third week to come', () => {
    const ahead: ReminderSettings = {
      deadlineDay: 6,
      deadlineMinute: 0,
      deadlineZone: 'Pacific/Kiritimati',
      remindBefore: 10_070,
      firstWeekday: 6,
    };
    const now = new Date('1997-01-10T10:10:00.000Z');
    inZone('UTC', () => expect(nextReminder(now, ahead)).toEqual(new Date('1997-01-17T10:10:00.000Z')));
  });

  test('does not come while reminders are off, nor for those weeks when they are turned on', () => {
    const off = { ...usual, remindBefore: 'never' as const };
    expect(nextReminder(at('2026-11-26', 9), off)).toBe(null);
    const afterOff = remind('2026-W47', { upTo: '2026-W40', of: '2026-W40' }, { isSent: false, isOn: false });
    expect(afterOff.remindOf).toBe(null);
    expect(remind('2026-W47', afterOff.remember, open).remindOf).toBe(null);
    expect(remind('2026-W48', afterOff.remember, open).remindOf).toBe('2026-W48');
  });

  test('stays away from whoever moves the deadline to a later day after it came', () => {
    const { remember } = remind('2026-W48', { upTo: '2026-W47', of: null }, open);
    expect(remind('2026-W47', remember, open).remindOf).toBe(null);
    expect(remind('2026-W48', remember, open).remindOf).toBe(null);
  });
});

const settings = fc.record({
  deadlineDay: fc.integer({ min: 1, max: 7 }),
  deadlineMinute: fc.integer({ min: 0, max: 1439 }),
  deadlineZone: fc.constantFrom(null, ...zones),
  remindBefore: fc.integer({ min: 0, max: 10_080 }),
  firstWeekday: fc.constantFrom(...firstWeekdays),
});
// Around the turn of every year, and anywhere.
const moment = fc.oneof(
  fc.date({ min: new Date(1996, 0, 20), max: new Date(2199, 11, 1), noInvalidDate: true }),
  fc
    .tuple(fc.integer({ min: 1997, max: 2198 }), fc.integer({ min: -10 * 1440, max: 10 * 1440 }))
    .map(([year, minutes]) => new Date(year, 0, 1, 0, minutes)),
);

describe.each(zones)('on a machine in %s', (zone) => {
  test('the next reminder lies ahead, and the week that is due lies right before it', () => {
    inZone(zone, () => {
      fc.assert(
        fc.property(moment, settings, (now, its) => {
          const due = dueWeek(now, its);
          const next = nextReminder(now, its);
          expect(reminderOf(due, its).getTime()).toBeLessThanOrEqual(now.getTime());
          expect(next!.getTime()).toBeGreaterThan(now.getTime());
          expect(next).toEqual(reminderOf(nextWeek(due), its));
          expect(deadlineOf(due, its).getTime() - reminderOf(due, its).getTime()).toBe(
            its.remindBefore * 60_000,
          );
        }),
        { numRuns: 60 },
      );
    });
  });

  test('whoever wakes at any moments is reminded of no week twice, and of the last one always', () => {
    inZone(zone, () => {
      fc.assert(
        fc.property(
          moment,
          settings,
          fc.array(fc.integer({ min: 0, max: 20 * 1440 }), { minLength: 1 }),
          (first, its, waits) => {
            let time = first.getTime();
            const moments = [first, ...waits.map((minutes) => new Date((time += minutes * 60_000)))];
            const reminded = looksAt(moments, its).flatMap(({ remindOf }) => remindOf ?? []);
            expect(new Set(reminded).size).toBe(reminded.length);
            expect(reminded.toSorted()).toEqual(reminded);
            const dueAtFirst = dueWeek(first, its);
            const dueAtLast = dueWeek(moments.at(-1)!, its);
            expect(reminded.at(-1) ?? dueAtFirst).toBe(dueAtLast);
            expect(reminded.every((week) => week > dueAtFirst && week <= dueAtLast)).toBe(true);
          },
        ),
        { numRuns: 40 },
      );
    });
  });
});

test('what was remembered is read back, and anything else is nothing', () => {
  expect(readReminded({ upTo: '2026-W48', of: null })).toEqual({ upTo: '2026-W48', of: null });
  expect(readReminded({ upTo: previousWeek('2026-W49'), of: '2026-W47' })).toEqual({
    upTo: '2026-W48',
    of: '2026-W47',
  });
  for (const odd of [undefined, null, 'x', 3, {}, { upTo: 3 }]) expect(readReminded(odd)).toBe(null);
});
