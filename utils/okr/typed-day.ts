import { daysBetween, isDay, type Span, type Day } from './day';
import { plainText } from './parse/plain-text';

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/;

/**
 * A day as people type it: `31/12`, `31-12-2026`, `31.12.26`, `2026-12-31`; the day comes before the month.
 * Without a year it is the one nearest to the middle of the cycle. Null for days that do not exist and for anything else.
 */
export function readTypedDay(text: string, cycle: Span): Day | null {
  const plain = plainText(text).trim();
  const year = iso.exec(plain);
  if (year) return dayFrom(year[1] ?? '', year[2] ?? '', year[3] ?? '');
  const match = dayFirst.exec(plain);
  if (!match) return null;
  const [, date = '', month = '', written] = match;
  if (written !== undefined) return dayFrom(written.length === 2 ? `20${written}` : written, month, date);
  const first = Number(cycle.starts.slice(0, 4));
  const days = [first - 1, first, first + 1, first + 2].flatMap((y) => dayFrom(String(y), month, date) ?? []);
  return days.toSorted((a, b) => distance(a, cycle) - distance(b, cycle))[0] ?? null;
}

function dayFrom(year: string, month: string, date: string): Day | null {
  const day = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function distance(day: Day, { starts, ends }: Span): number {
  return Math.abs(daysBetween(starts, day)) + Math.abs(daysBetween(day, ends));
}
