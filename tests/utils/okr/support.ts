import { checkIn, type CheckIn } from '@/utils/okr/check-in';
import type { Cycle } from '@/utils/okr/cycle';
import { spanOf } from '@/utils/okr/cycles';
import { dateOf, type Day } from '@/utils/okr/day';
import { keyResult, type KeyResult } from '@/utils/okr/key-result';
import { standingOf, type Standing } from '@/utils/okr/standing';

/** 1 October to 31 December 2026. */
export const autumn: Cycle = {
  id: '2026Q4',
  title: 'Q4 2026',
  starts: '2026-10-01',
  ends: '2026-12-31',
  closedAt: null,
};
/** A cycle of 101 days: each day is one percent of it. */
export const hundred = spanOf('2026-01-01', '2026-04-11');

/** A moment of a day in local time, 0:00 unless told otherwise. */
export function at(day: Day, hour = 0, minute = 0): Date {
  const date = dateOf(day);
  date.setHours(hour, minute);
  return date;
}

export function keyResultOf(fields: Partial<KeyResult> & Pick<KeyResult, 'kind'>): KeyResult {
  return keyResult.parse({ id: 'kr', objective: 'o', title: 'A key result', ...fields });
}

let count = 0;
/** A check-in of a day at noon. */
export function checkInOf(day: Day, value: number | null, fields: Partial<CheckIn> = {}): CheckIn {
  count += 1;
  const id = `c${String(count).padStart(6, '0')}`;
  return checkIn.parse({ id, keyResult: 'kr', at: at(day, 12).getTime(), value, ...fields });
}

/** Where a committed key result stands on a day, after one value reported that same day. */
export function standingWith(
  fields: Partial<KeyResult> & Pick<KeyResult, 'kind'>,
  value: number,
  day: Day,
): Standing {
  return standingOf(keyResultOf(fields), [checkInOf(day, value)], hundred, at(day, 13), 'committed');
}

/** Runs a block as if the machine stood in another time zone. */
export function inZone<T>(zone: string, run: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

export const zones = [
  'UTC',
  'Asia/Ho_Chi_Minh',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Sao_Paulo',
  'Europe/London',
  'Australia/Lord_Howe',
];
