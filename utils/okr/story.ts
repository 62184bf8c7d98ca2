import type { CheckIn } from './check-in';
import type { Cycle } from './cycle';
import { dateOf, isDay } from './day';
import { historyOf } from './history';
import type { KeyResult } from './key-result';
import type { Commitment } from './objective';
import { judgedAt } from './pace';
import type { Standing } from './standing';
import { windowOf } from './window';

/** A moment in milliseconds since 1970, and what was or should be reached then. */
export interface StoryPoint {
  readonly at: number;
  readonly value: number;
}

export interface Story {
  /** Check-ins with a value that stand, oldest first. */
  readonly told: readonly CheckIn[];
  /** What is drawn: the values, or what each period of a rhythm had. */
  readonly series: readonly StoryPoint[];
  /** Where it should be by when, from the first day to the last; empty where no line says so. */
  readonly plan: readonly StoryPoint[];
  /** The dated targets on that line. */
  readonly waypoints: readonly StoryPoint[];
  /** Levels to reach or to keep: the target, or both ends of a band. */
  readonly levels: readonly number[];
  readonly starts: number;
  readonly ends: number;
}

/** One key result from its first day to its last, for a chart and for the table beside it. */
export function storyOf(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  standing: Standing,
  cycle: Cycle,
  commitment: Commitment,
): Story {
  const window = windowOf(keyResult, cycle);
  const [starts, ends] = [dateOf(window.starts).getTime(), dateOf(window.ends).getTime()];
  const { from, to } = standing;
  const drawn = hasLine(keyResult) && from !== null && to !== null;
  const waypoints = keyResult.waypoints
    .filter(({ on }) => isDay(on) && on > window.starts && on < window.ends)
    .map(({ on, value }) => ({ at: dateOf(on).getTime(), value }))
    .sort((a, b) => a.at - b.at);
  // A stretch is judged against 0.7 of its line, so that is the line.
  const asked = (value: number) => (from ?? 0) + (value - (from ?? 0)) * judgedAt[commitment];
  const onLine = drawn
    ? [{ at: starts, value: from }, ...waypoints, ...(ends > starts ? [{ at: ends, value: to }] : [])]
    : [];
  return {
    told: historyOf(checkIns).filter(({ value }) => value !== null),
    series: standing.series,
    plan: onLine.map(({ at, value }) => ({ at, value: asked(value) })),
    waypoints: drawn ? waypoints : [],
    levels: levelsOf(keyResult, to),
    starts,
    ends,
  };
}

function hasLine({ kind, growthSpan }: KeyResult): boolean {
  return kind === 'metric' || kind === 'milestone' || (kind === 'growth' && growthSpan !== 'every-period');
}

function levelsOf({ kind, target, targetHigh }: KeyResult, to: number | null): readonly number[] {
  const levels = kind === 'keep' ? [target, targetHigh] : [to];
  return levels.filter((level) => level !== null);
}
