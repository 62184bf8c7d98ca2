import { shareDone, stepsOf, type StepOfKeyResult } from '../steps';
import { latestOf, pointsOf, type Facts, type Point, type Reached } from './rule';

/** Done or not: the latest value is 1 or more. With steps, the weighted share of those that are done. */
export function milestone({ keyResult, history }: Facts): Reached {
  const reported = pointsOf(history).map(({ at, value }) => ({ at, value: value >= 1 ? 1 : 0 }));
  const steps = stepsOf(keyResult);
  const share = shareDone(steps);
  const done = reported.at(-1)?.value === 1;
  const series = share === null ? reported : tickedSeries(steps, reported);
  const progress = done ? 1 : (share ?? 0);
  return {
    value: progress,
    previous: latestOf(series).previous,
    from: 0,
    to: 1,
    progress,
    missing: null,
    complete: progress === 1,
    series,
    judgedBy: share === null ? 'date' : 'line',
  };
}

/** The share done after each step that was ticked, and 1 from when the whole was called done. */
function tickedSeries(steps: readonly StepOfKeyResult[], reported: readonly Point[]): readonly Point[] {
  const ticks = [...new Set(steps.flatMap(({ doneAt }) => doneAt ?? []))].map((at) => ({
    at,
    value:
      shareDone(
        steps.map((step) => (step.doneAt !== null && step.doneAt <= at ? step : { ...step, doneAt: null })),
      ) ?? 0,
  }));
  const wholes = reported.filter(({ value }) => value === 1);
  return [...ticks, ...wholes].sort((a, b) => a.at - b.at);
}
