import {
  addDays,
  addMonths,
  addQuarters,
  addWeeks,
  startOfDay,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
} from 'date-fns';
import { addDaysTo, dateOf, daysBetween, dayOf, type Span, type Day } from './day';
import type { FirstWeekday } from './first-weekday';
import type { KeyResult } from './key-result';

export type PeriodUnit = NonNullable<KeyResult['period']>;

/**
 * The days, weeks, months or quarters of a window, oldest first. Each day of the window lies in exactly one:
 * a period cut by the window's edge counts when its middle day is inside (Thursday, in a week from Monday), else its days join
 * the neighbour. A window too short for any is one period of its own.
 */
export function periodsIn(window: Span, unit: PeriodUnit, firstWeekday: FirstWeekday = 1): readonly Span[] {
  const { startOf, add } = calendarFrom(firstWeekday)[unit];
  const first = startOf(dateOf(window.starts));
  const found: Day[] = [];
  for (let n = 0; ; n += 1) {
    const starts = dayOf(add(first, n));
    if (starts > window.ends) break;
    const length = daysBetween(starts, dayOf(add(first, n + 1)));
    const middle = addDaysTo(starts, Math.floor(length / 2));
    if (middle >= window.starts && middle <= window.ends) found.push(starts);
  }
  if (found.length === 0) return [window];
  return found.map((starts, i) => {
    const next = found[i + 1];
    return { starts: i === 0 ? window.starts : starts, ends: next ? addDaysTo(next, -1) : window.ends };
  });
}

/** The whole day, week, month or quarter that a day lies in. */
export function calendarPeriod(on: Day, unit: PeriodUnit, firstWeekday: FirstWeekday = 1): Span {
  const { startOf, add } = calendarFrom(firstWeekday)[unit];
  const first = startOf(dateOf(on));
  return { starts: dayOf(first), ends: addDaysTo(dayOf(add(first, 1)), -1) };
}

export function isIn(period: Span, day: Day): boolean {
  return day >= period.starts && day <= period.ends;
}

export function isOver(period: Span, today: Day): boolean {
  return today > period.ends;
}

/** The period that a day lies in; the first before the window, the last after it. */
export function periodAt(periods: readonly Span[], today: Day): Span | undefined {
  return periods.find((period) => today <= period.ends) ?? periods.at(-1);
}

interface Unit {
  readonly startOf: (date: Date) => Date;
  readonly add: (date: Date, amount: number) => Date;
}

function calendarFrom(firstWeekday: FirstWeekday): Readonly<Record<PeriodUnit, Unit>> {
  const weekStartsOn = firstWeekday === 7 ? 0 : firstWeekday;
  return {
    day: { startOf: startOfDay, add: addDays },
    week: { startOf: (date) => startOfWeek(date, { weekStartsOn }), add: addWeeks },
    month: { startOf: startOfMonth, add: addMonths },
    quarter: { startOf: startOfQuarter, add: addQuarters },
  };
}
