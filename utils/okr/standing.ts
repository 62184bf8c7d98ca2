import type { CheckIn } from './check-in';
import type { Cycle } from './cycle';
import { dayOf, daysBetween, earlier, later, type Span, type Day } from './day';
import type { FirstWeekday } from './first-weekday';
import { healthOf, type Health } from './health';
import { historyOf } from './history';
import type { KeyResult } from './key-result';
import type { Point, Reached } from './kinds/rule';
import type { Commitment } from './objective';
import { expectedShare, judgedAt, paceByDate, paceOfShare, paceOnLine, type Pace } from './pace';
import { progressOf, scoreOf } from './progress';
import { windowOf } from './window';

export type { Health } from './health';
export { stepsOf } from './steps';

/** Where a key result stands at one moment. */
export interface Standing {
  /** The latest value; for a cadence what its current period has, for a milestone the share done. */
  readonly value: number | null;
  /** The value before the latest. */
  readonly previous: number | null;
  /** Where the way starts: the baseline. */
  readonly from: number | null;
  /** Where the way ends: the target, or what a growth makes of the baseline. */
  readonly to: number | null;
  /** Share of the way, not clamped. Null: not to be told yet. */
  readonly progress: number | null;
  /** 0…1. */
  readonly score: number | null;
  /** The share of the way it is judged against today, 0…1; null where there is no line in time. */
  readonly expected: number | null;
  /** The value that share means. */
  readonly expectedValue: number | null;
  readonly pace: Pace | null;
  readonly health: Health;
  /** Of a rate or a cadence: what its period that is not over yet has so far; null before anything was told of it. */
  readonly running?: number | null;
  readonly missing: 'baseline' | 'target' | 'value' | null;
  readonly complete: boolean;
  /** 1–10, as last reported. */
  readonly confidence: number | null;
  /** The time of the latest check-in, in milliseconds since 1970. */
  readonly lastAt: number | null;
  /** No check-in for over 7 days and 3 of grace. */
  readonly stale: boolean;
  /** Values oldest first, without those that were corrected. */
  readonly series: readonly Point[];
}

/**
 * Where a key result stands, from its own check-ins in any order.
 * Check-ins after `now` count too (clocks differ between browsers): to look back, pass only those of the time.
 * A cadence counts each check-in in the period of its `at`, so a page's check-in is dated by the page's publication.
 */
export function standingOf(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  cycle: Cycle,
  now: Date,
  commitment: Commitment,
  firstWeekday: FirstWeekday = 1,
): Standing {
  const history = historyOf(checkIns);
  const window = windowOf(keyResult, cycle);
  const today = dayOf(now);
  const reached = progressOf({ keyResult, history, window, today, firstWeekday });
  const confidence = history.findLast((checkIn) => checkIn.confidence !== null)?.confidence ?? null;
  const expected = expectationOf(reached, keyResult, window, now, commitment);
  const pace = paceOf(reached, expected, window, today, confidence);
  // Whoever tells today of last Friday has been heard today.
  const lastAt = history.reduce<number | null>(
    (last, checkIn) => Math.max(last ?? 0, checkIn.recordedAt ?? checkIn.at),
    null,
  );
  const stale = lastAt !== null && isStale(lastAt, keyResult, window, cycle, today);
  const { judgedBy: _, ...shown } = reached;
  return {
    ...shown,
    score: scoreOf(reached.progress),
    expected,
    expectedValue: valueAt(expected, reached),
    pace,
    health: healthOf({
      complete: reached.complete,
      everCheckedIn: history.length > 0,
      stale,
      pace,
      confidence,
    }),
    confidence,
    lastAt,
    stale,
  };
}

/** A stretch is judged against 0.7 of its line, so that is what it shows. */
function expectationOf(
  { judgedBy, from, to, missing }: Reached,
  { waypoints }: KeyResult,
  window: Span,
  now: Date,
  commitment: Commitment,
): number | null {
  if (judgedBy !== 'line' || from === null || to === null || (missing !== null && missing !== 'value'))
    return null;
  return judgedAt[commitment] * expectedShare(window, waypoints, from, to, now);
}

function valueAt(expected: number | null, { from, to }: Reached): number | null {
  return expected === null || from === null || to === null ? null : from + (to - from) * expected;
}

function paceOf(
  { judgedBy, progress, missing, complete }: Reached,
  expected: number | null,
  window: Span,
  today: Day,
  confidence: number | null,
): Pace | null {
  if (complete) return 'on-track';
  if (judgedBy === 'date') return paceByDate(window.ends, today, confidence);
  // Nothing missing and nothing to tell: no period has come due yet.
  if (progress === null) return missing === null ? 'on-track' : null;
  if (judgedBy === 'share') return paceOfShare(progress);
  return expected === null ? null : paceOnLine(progress, expected);
}

/** Silence counts from the key result's first day, and no longer than to the end of its cycle. */
function isStale(lastAt: number, { growthSpan }: KeyResult, window: Span, cycle: Cycle, today: Day): boolean {
  const heard = later(dayOf(new Date(lastAt)), window.starts);
  const asked = earlier(today, growthSpan === 'first-period' ? window.ends : cycle.ends);
  return daysBetween(heard, asked) > daysBetweenCheckIns + daysOfGrace;
}

const daysBetweenCheckIns = 7;
const daysOfGrace = 3;
