import type { Pace } from './pace';

export const healths = [
  'complete',
  'on-track',
  'behind',
  'at-risk',
  'outdated',
  'pending',
  'unjudged',
] as const;
export type Health = (typeof healths)[number];

/** What health is judged from. */
export interface Signs {
  readonly complete: boolean;
  readonly everCheckedIn: boolean;
  readonly stale: boolean;
  /** Null when there is nothing to judge: a baseline, a target or a value is missing. */
  readonly pace: Pace | null;
  /** 1–10. */
  readonly confidence: number | null;
}

/**
 * Health is pace, capped by the reported confidence; silence beats both, and only being complete beats silence.
 * "pending" has never been heard of; "unjudged" has, and there is nothing yet to judge it by.
 */
export function healthOf({ complete, everCheckedIn, stale, pace, confidence }: Signs): Health {
  if (complete) return 'complete';
  if (!everCheckedIn) return 'pending';
  if (stale) return 'outdated';
  if (confidence !== null && confidence <= lowConfidence) return 'at-risk';
  return pace ?? 'unjudged';
}

/** Who is asked first: a week without word, or worse. */
export const neediestFirst: readonly Health[] = [
  'outdated',
  'pending',
  'at-risk',
  'behind',
  'unjudged',
  'on-track',
  'complete',
];

/** The weakest of several; "pending" when there are none. */
export function weakest(all: readonly Health[]): Health {
  return weakestFirst.find((health) => all.includes(health)) ?? 'pending';
}

/** 1 to this is low, and low confidence is a problem. */
export const lowConfidence = 3;

/** The worst comes first, the finished last. */
export const weakestFirst: readonly Health[] = [
  'at-risk',
  'outdated',
  'behind',
  'pending',
  'unjudged',
  'on-track',
  'complete',
];
