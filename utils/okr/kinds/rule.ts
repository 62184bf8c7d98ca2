import type { CheckIn } from '../check-in';
import type { Day, Span } from '../day';
import type { FirstWeekday } from '../first-weekday';
import type { KeyResult } from '../key-result';

/** What a kind of key result is scored from. */
export interface Facts {
  readonly keyResult: KeyResult;
  /** The check-ins that stand, oldest first. */
  readonly history: readonly CheckIn[];
  readonly window: Span;
  readonly today: Day;
  readonly firstWeekday: FirstWeekday;
}

export interface Point {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: number;
}

/** How far a key result has come, by the rule of its kind. */
export interface Reached {
  readonly value: number | null;
  /** The value before the latest. */
  readonly previous: number | null;
  /** Where the way starts. */
  readonly from: number | null;
  /** Where the way ends. */
  readonly to: number | null;
  /** Share of the way; below 0 and above 1 are possible. Null: not to be told yet. */
  readonly progress: number | null;
  /** Of a rate or a cadence: what its period that is not over yet has so far; null before anything was told of it. */
  readonly running?: number | null;
  readonly missing: 'baseline' | 'target' | 'value' | null;
  readonly complete: boolean;
  /** Oldest first. */
  readonly series: readonly Point[];
  /** What its pace follows: a line in time, a share of its own periods or check-ins, or only a date. */
  readonly judgedBy: 'line' | 'share' | 'date';
}

export type Rule = (facts: Facts) => Reached;

/** The check-ins that report a value, oldest first. */
export function pointsOf(history: readonly CheckIn[]): readonly Point[] {
  return history.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
}

/** The latest value and the one before it. */
export function latestOf(series: readonly Point[]): {
  readonly value: number | null;
  readonly previous: number | null;
} {
  return { value: series.at(-1)?.value ?? null, previous: series.at(-2)?.value ?? null };
}
