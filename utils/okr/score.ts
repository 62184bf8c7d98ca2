import { weakest, type Health } from './health';
import { objectiveScore } from './objective-score';
import type { Standing } from './standing';

/** A key result as its objective weighs it. */
export interface Weighed {
  readonly id: string;
  readonly weight: number;
  readonly standing: Pick<Standing, 'score' | 'health' | 'complete'>;
}

export interface ObjectiveStanding {
  /** 0…1; null while no key result has a score. */
  readonly score: number | null;
  /** Key results without a score, to be named beside it: they never count as 0. */
  readonly unscored: readonly string[];
  /** The health of the weakest key result; "pending" without any. */
  readonly health: Health;
  /** All key results are complete, and there is one. */
  readonly complete: boolean;
}

/** An objective from its key results: the weighted mean of those that have a score. Equal weights where all are 0. */
export function objectiveStanding(keyResults: readonly Weighed[]): ObjectiveStanding {
  return {
    score: objectiveScore(keyResults.map(({ weight, standing: { score } }) => ({ weight, score }))),
    unscored: keyResults.filter(({ standing }) => standing.score === null).map(({ id }) => id),
    health: weakest(keyResults.map(({ standing }) => standing.health)),
    complete: keyResults.length > 0 && keyResults.every(({ standing }) => standing.complete),
  };
}

/** A cycle's score, 0…1: the mean of the objectives that have one. */
export function cycleScore(objectives: readonly Pick<ObjectiveStanding, 'score'>[]): number | null {
  const scores = objectives.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length;
}
