import type { Commitment } from './objective';

export type Band = 'red' | 'yellow' | 'green';

export interface Closing {
  /** 0.0–1.0, on one decimal. */
  readonly score: number;
  readonly band: Band;
  /** A commitment that was not kept whole: a reason is asked. */
  readonly missed: boolean;
}

/**
 * How an objective or key result closes, from its score 0…1: 0.0–0.3 red, 0.4–0.6 yellow, 0.7–1.0 green on one decimal.
 * The bands are Google's, as whatmatters.com tells them; one decimal leaves no gap between them.
 */
export function closingOf(score: number, commitment: Commitment): Closing {
  const rounded = oneDecimal(score);
  return { score: rounded, band: bandOf(rounded), missed: commitment === 'committed' && rounded < 1 };
}

/** Whether stretch goals were no stretch: all of those that closed, and more than one, closed at 1.0. */
export function isUnambitious(aspirationalScores: readonly number[]): boolean {
  return aspirationalScores.length > 1 && aspirationalScores.every((score) => oneDecimal(score) === 1);
}

function bandOf(score: number): Band {
  if (score >= 0.7) return 'green';
  return score >= 0.4 ? 'yellow' : 'red';
}

/** Halves go up, also those that binary fractions put a hair below; but only what is whole is 1.0: 0.95 is not all of it. */
function oneDecimal(score: number): number {
  const rounded = Math.round(score * 10 + 1e-9) / 10;
  return rounded === 1 && score < 1 - 1e-9 ? 0.9 : rounded;
}
