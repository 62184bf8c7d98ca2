import { countedAhead } from '@/utils/okr/counted';
import type { KeyResultRule } from './rule';
import { clauses, hasWay, isWorse, lost, reason } from './telling';

/** The value went the wrong way this week. */
export const falling: KeyResultRule = (seen, { say }) => {
  const { keyResult, before, after } = seen;
  if (!hasWay(keyResult) || after.complete || after.value === null || before.value === null) return undefined;
  if (!isWorse(seen)) return undefined;
  const { problem } = say.words;
  const isAtRisk = after.pace === 'at-risk';
  const told = (after.value < before.value ? problem.fell : problem.rose)(
    say.bare(before.value, keyResult),
    say.amount(after.value, keyResult),
    say.change(after.value - before.value, keyResult),
  );
  const expected =
    isAtRisk && after.expectedValue !== null
      ? problem.shouldBe(say.amount(countedAhead(keyResult, after, after.expectedValue), keyResult))
      : '';
  return {
    key: `falling:${keyResult.id}`,
    text: clauses(seen, [told], expected) + reason(seen, say),
    keyResult: keyResult.id,
    evidence: seen.pages.ids,
    stake: 0.5 + 2 * lost(seen) + (isAtRisk ? 0.5 : 0),
  };
};
