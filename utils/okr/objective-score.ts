export interface Scored {
  readonly weight: number;
  /** 0…1; null counts for nothing. */
  readonly score: number | null;
}

/** An objective's score, 0…1: the weighted mean of the scores there are, with equal weights where all are 0. */
export function objectiveScore(keyResults: readonly Scored[]): number | null {
  const scored = keyResults.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]));
  if (scored.length === 0) return null;
  const whole = scored.reduce((sum, { weight }) => sum + weight, 0);
  const sum =
    whole > 0
      ? scored.reduce((sum, { weight, score }) => sum + weight * score, 0) / whole
      : scored.reduce((sum, { score }) => sum + score / scored.length, 0);
  return Math.min(1, sum);
}
