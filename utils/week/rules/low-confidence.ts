import { howFarBehind } from './at-risk';
import type { KeyResultRule } from './rule';
import { clauses, isLow, reason } from './telling';

/** Its owner does not believe in it any more, whatever the figures say. */
export const lowConfidence: KeyResultRule = (seen, week) => {
  const { keyResult, after } = seen;
  const { say } = week;
  if (!isLow(after.confidence) || after.complete) return undefined;
  return {
    key: `low-confidence:${keyResult.id}`,
    text:
      clauses(seen, [
        say.words.problem.lowConfidence(`${say.numbers.number(after.confidence)}/10`),
        after.pace === 'behind' ? howFarBehind(seen, week) : '',
      ]) + reason(seen, say),
    keyResult: keyResult.id,
    evidence: seen.latestPage,
    stake: 1 + (4 - after.confidence) / 10,
  };
};
