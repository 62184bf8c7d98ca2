import { endOfMonth } from 'date-fns';
import type { Cycle } from '../cycle';
import { shapeOf } from '../cycles';
import { addDaysTo, dateOf, dayOf, daysBetween, earlier, later, partsOf, type Span, type Day } from '../day';
import type { KeyResult } from '../key-result';

/** Where the days of the third quarter of 2020 lie in another cycle. */
export interface Shift {
  readonly day: (original: Day) => Day;
  /** The month that a day moves into, as far as it lies in the cycle. */
  readonly month: (original: Day) => Span;
  /** The whole cycle, for what was asked "in the third quarter". */
  readonly cycle: Span;
  readonly cyclePrecision: KeyResult['duePrecision'];
}

/**
 * Moves days into a cycle. Between quarters a day keeps its month in the quarter and its date, held to the month's end
 * (31/7 is 30/4 in a second quarter); in any other cycle it keeps its share of the way through.
 */
export function shiftInto(cycle: Cycle): Shift {
  const shape = shapeOf(cycle);
  const day = shape === 'quarter' ? inQuarter(cycle) : inProportion(cycle);
  return {
    day,
    month: (original) => {
      const moved = day(original);
      return {
        starts: later(firstOfMonth(moved), cycle.starts),
        ends: earlier(lastOfMonth(moved), cycle.ends),
      };
    },
    cycle: { starts: cycle.starts, ends: cycle.ends },
    cyclePrecision: shape === 'quarter' || shape === 'month' ? shape : 'day',
  };
}

const original: Span = { starts: '2020-07-01', ends: '2020-09-30' };

function inQuarter(cycle: Span): (day: Day) => Day {
  const to = partsOf(cycle.starts);
  return (day) => {
    const from = partsOf(day);
    const month = String(to.month + from.month - partsOf(original.starts).month).padStart(2, '0');
    const first = `${cycle.starts.slice(0, 4)}-${month}-01`;
    return earlier(addDaysTo(first, from.date - 1), lastOfMonth(first));
  };
}

function inProportion(cycle: Span): (day: Day) => Day {
  const scale = daysBetween(cycle.starts, cycle.ends) / daysBetween(original.starts, original.ends);
  return (day) => addDaysTo(cycle.starts, Math.round(daysBetween(original.starts, day) * scale));
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

function lastOfMonth(day: Day): Day {
  return dayOf(endOfMonth(dateOf(day)));
}
