import { elapsedShare } from './cycles';
import { dateOf, daysBetween, isDay, type Span, type Day } from './day';
import type { KeyResult } from './key-result';
import type { Commitment } from './objective';

export type Pace = 'on-track' | 'behind' | 'at-risk';

/** How much of the line an objective asks of its key results: a stretch that gets 0.7 of the way has done well. */
export const judgedAt: Readonly<Record<Commitment, number>> = { committed: 1, aspirational: 0.7 };

/** Cuts on reached ÷ expected, and the gap below which nobody is at risk: ratios of small numbers shout. */
export const cuts = { onTrack: 0.95, behind: 0.75, gap: 0.165 } as const;

/**
 * The share of the way, 0…1, that should lie behind by now: the elapsed share of the window, or along the waypoints.
 * @param from The value at the start of the way. @param to The value at its end.
 */
export function expectedShare(
  window: Span,
  waypoints: KeyResult['waypoints'],
  from: number,
  to: number,
  now: Date,
): number {
  const elapsed = elapsedShare(window.starts, window.ends, now);
  const between = waypoints
    .filter(({ on }) => isDay(on) && on > window.starts && on < window.ends)
    // By date, never by value: a way that leads down has its lowest value last.
    .toSorted((a, b) => daysBetween(b.on, a.on));
  if (between.length === 0 || from === to || elapsed === 0 || elapsed === 1) return elapsed;
  const line = [{ on: window.starts, value: from }, ...between, { on: window.ends, value: to }];
  return clamp((valueOn(line, now) - from) / (to - from));
}

/** The pace of what has a line: share of the way reached against share expected (both 0…1, expected already judged). */
export function paceOnLine(reached: number, expected: number): Pace {
  if (expected <= 0 || atLeast(reached / expected, cuts.onTrack)) return 'on-track';
  const farOff = !atLeast(reached / expected, cuts.behind) && !atLeast(cuts.gap, expected - reached);
  return farOff ? 'at-risk' : 'behind';
}

/** The pace of what is a share of its own periods or check-ins, against 1. */
export function paceOfShare(share: number): Pace {
  if (atLeast(share, cuts.onTrack)) return 'on-track';
  return atLeast(share, cuts.behind) ? 'behind' : 'at-risk';
}

/**
 * The pace of a milestone without steps, which nothing but its date and the reported confidence can tell.
 * @param lastDay The last day on which it is still in time. @param confidence 1–10.
 */
export function paceByDate(lastDay: Day, today: Day, confidence: number | null): Pace {
  const left = daysBetween(today, lastDay);
  if (left < 0) return 'at-risk';
  if (left >= daysOfCalm) return 'on-track';
  return confidence !== null && confidence >= highConfidence ? 'on-track' : 'behind';
}

const daysOfCalm = 7;
const highConfidence = 8;

function valueOn(line: readonly { readonly on: Day; readonly value: number }[], now: Date): number {
  const next = line.findIndex(({ on }) => now < dateOf(on));
  const [before, after] = [line[next - 1], line[next]];
  if (!before || !after) return line.at(-1)?.value ?? 0;
  return before.value + (after.value - before.value) * elapsedShare(before.on, after.on, now);
}

// A cut that is met exactly is met, whatever the last bit of a division says.
function atLeast(value: number, cut: number): boolean {
  return value >= cut - 1e-9;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
