import {
  addMonths,
  addQuarters,
  differenceInCalendarMonths,
  endOfMonth,
  endOfQuarter,
  startOfMonth,
  startOfQuarter,
} from 'date-fns';
import type { Cycle } from './cycle';
import { addDaysTo, dateOf, dayOf, daysBetween, partsOf, type Span, type Day } from './day';

/** The quarter that a moment lies in: `2026Q4`, "Q4 2026". */
export function quarterOf(date: Date): Cycle {
  const starts = dayOf(startOfQuarter(date));
  const { year, month } = partsOf(starts);
  const quarter = (month + 2) / 3;
  return {
    id: `${starts.slice(0, 4)}Q${quarter}`,
    title: `Q${quarter} ${year}`,
    starts,
    ends: dayOf(endOfQuarter(date)),
    closedAt: null,
  };
}

/** The month that a moment lies in: `2026-11`, "11/2026". */
export function monthOf(date: Date): Cycle {
  const starts = dayOf(startOfMonth(date));
  const { year, month } = partsOf(starts);
  return {
    id: starts.slice(0, 7),
    title: `${month}/${year}`,
    starts,
    ends: dayOf(endOfMonth(date)),
    closedAt: null,
  };
}

/** The cycle that follows: the next quarter or month, or as many months or days again after a span of days. */
export function nextCycle(cycle: Cycle): Cycle {
  return neighbour(cycle, 1);
}

export function previousCycle(cycle: Cycle): Cycle {
  return neighbour(cycle, -1);
}

export type CycleShape = 'quarter' | 'month' | 'months' | 'days';

/** What a cycle is by its days, whatever its id and title say. */
export function shapeOf({ starts, ends }: Span): CycleShape {
  const first = dateOf(starts);
  if (starts !== dayOf(startOfMonth(first)) || ends !== dayOf(endOfMonth(dateOf(ends)))) return 'days';
  const quarter = quarterOf(first);
  if (starts === quarter.starts && ends === quarter.ends) return 'quarter';
  return ends === dayOf(endOfMonth(first)) ? 'month' : 'months';
}

/** Where a moment stands in a cycle: before it, in one of its weeks of seven days from the first day (8 of 13), or after it. */
export type PlaceInCycle =
  | { readonly at: 'ahead' | 'over' }
  | { readonly at: 'week'; readonly week: number; readonly of: number };

export function placeInCycle(cycle: Cycle, now: Date): PlaceInCycle {
  const today = dayOf(now);
  if (today < cycle.starts) return { at: 'ahead' };
  if (today > cycle.ends) return { at: 'over' };
  const days = daysBetween(cycle.starts, cycle.ends) + 1;
  // A quarter has 90 to 92 days; everybody calls it 13 weeks, and the days left over belong to the last one.
  const of = Math.max(1, Math.round(days / 7));
  const week = Math.floor(daysBetween(cycle.starts, today) / 7) + 1;
  return { at: 'week', week: Math.min(week, of), of };
}

/** How much of a span of days has passed, 0…1, by whole days: 0 on the first day, 1 on the last and after it. */
export function elapsedShare(starts: Day, ends: Day, now: Date): number {
  const today = dayOf(now);
  if (today >= ends) return 1;
  if (today <= starts) return 0;
  return daysBetween(starts, today) / daysBetween(starts, ends);
}

function neighbour(cycle: Cycle, step: 1 | -1): Cycle {
  const first = dateOf(cycle.starts);
  switch (shapeOf(cycle)) {
    case 'quarter':
      return quarterOf(addQuarters(first, step));
    case 'month':
      return monthOf(addMonths(first, step));
    case 'months': {
      const months = step * (differenceInCalendarMonths(dateOf(cycle.ends), first) + 1);
      const last = endOfMonth(addMonths(startOfMonth(dateOf(cycle.ends)), months));
      return spanOf(dayOf(addMonths(first, months)), dayOf(last));
    }
    case 'days': {
      const days = step * (daysBetween(cycle.starts, cycle.ends) + 1);
      return spanOf(addDaysTo(cycle.starts, days), addDaysTo(cycle.ends, days));
    }
  }
}

/** A cycle of any days. Its id is its days, so that two browsers make the same one. */
export function spanOf(starts: Day, ends: Day): Cycle {
  return { id: `${starts}~${ends}`, title: `${starts} – ${ends}`, starts, ends, closedAt: null };
}
