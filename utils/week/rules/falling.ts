import { bandOf } from '@/utils/okr/kinds/keep';
import { bandInWords } from './band';
import type { KeyResultRule } from './rule';
import { clauses, expectedAmount, hasWay, isWorse, lost, reason } from './telling';

/** The value went the wrong way this week, or left its band. */
export const falling: KeyResultRule = (seen, { say }) => {
  const { keyResult, before, after, ofThisWeek } = seen;
  if (after.value === null || after.complete) return undefined;
  const { problem } = say.words;
  const line = (told: readonly string[], stake: number) => ({
    key: `falling:${keyResult.id}`,
    text: clauses(seen, told) + reason(seen, say),
    keyResult: keyResult.id,
    evidence: seen.pages.ids,
    stake,
  });
  if (keyResult.kind === 'keep') {
    if (bandOf(keyResult)?.(after.value) !== false || ofThisWeek.every(({ value }) => value === null))
      return undefined;
    return line([problem.outOfBand(say.amount(after.value, keyResult), bandInWords(keyResult, say))], 0.9);
  }
  if (!hasWay(keyResult) || before.value === null || !isWorse(seen)) return undefined;
  const told = after.value < before.value ? problem.fell : problem.rose;
  return line(
    [
      told(
        say.bare(before.value, keyResult),
        say.amount(after.value, keyResult),
        say.change(after.value - before.value, keyResult),
      ),
      after.pace === 'at-risk' && after.expectedValue !== null
        ? problem.shouldBe(expectedAmount(seen, after.expectedValue, say))
        : '',
    ],
    0.5 + 2 * lost(seen) + (after.pace === 'at-risk' ? 0.5 : 0),
  );
};
