import { stepsOf } from '@/utils/okr/steps';
import type { KeyResultRule } from './rule';
import { clauses, fromPages, gained, quoted } from './telling';

/** A milestone was reached this week, or some of its steps were. */
export const milestoneReached: KeyResultRule = (seen, { say, start, at }) => {
  const { keyResult, before, after } = seen;
  if (keyResult.kind !== 'milestone') return undefined;
  const { words, numbers } = say;
  const steps = stepsOf(keyResult).filter(({ doneAt }) => doneAt === null || doneAt <= at.getTime());
  const all = stepsOf(keyResult).length;
  const done = steps.filter(({ doneAt }) => doneAt !== null);
  const doneNow = done.filter(({ doneAt }) => doneAt !== null && doneAt >= start.getTime());
  const reachedNow = after.complete && (doneNow.length > 0 || !before.complete);
  if (doneNow.length === 0 && !reachedNow) return undefined;
  const told = [
    ...(doneNow.length > 0
      ? [words.progress.stepsDone(numbers.list(doneNow.map(({ title }) => quoted(title))))]
      : []),
    ...(reachedNow
      ? [words.progress.milestoneDone]
      : [words.progress.stepCount(numbers.number(done.length), numbers.number(all))]),
  ];
  return {
    key: `progress:${keyResult.id}`,
    text: clauses(seen, told, fromPages(seen, say)),
    keyResult: keyResult.id,
    evidence: seen.pages.ids,
    stake: 0.1 + gained(seen) + (reachedNow ? 1 : 0),
  };
};
