import { countedAhead } from '@/utils/okr/counted';
import { growthPeriod } from '@/utils/okr/growth-period';
import { windowOf } from '@/utils/okr/window';
import type { WeekAtHand, SeenKeyResult } from './at-hand';
import type { KeyResultRule } from './rule';
import { clamped, clauses, hasWay, isLow, reason } from './telling';

/** Too far behind its line, its rhythm or its date to be made good without doing something. */
export const atRisk: KeyResultRule = (seen, week) => {
  const { keyResult, after } = seen;
  if (after.health !== 'at-risk' || after.pace !== 'at-risk') return undefined;
  const { say } = week;
  const gap = Math.max(0, (after.expected ?? 1) - clamped(after.progress));
  const confidence = isLow(after.confidence)
    ? say.words.problem.lowConfidence(`${say.numbers.number(after.confidence)}/10`)
    : '';
  return {
    key: `at-risk:${keyResult.id}`,
    text: clauses(seen, [howFarBehind(seen, week), confidence]) + reason(seen, say),
    keyResult: keyResult.id,
    evidence: hasWay(keyResult) ? seen.latestPage : [],
    stake: 1 + gap,
  };
};

/** The distance to where it should be by now, in the terms of its kind. */
export function howFarBehind(seen: SeenKeyResult, { say, today, cycle }: WeekAtHand): string {
  const { keyResult, after } = seen;
  const { problem } = say.words;
  const last = windowOf(keyResult, cycle).ends;
  if (last < today) {
    const stands = hasWay(keyResult) && after.value !== null ? say.amount(after.value, keyResult) : '';
    return [problem.pastDue(say.numbers.day(last)), stands && say.words.plan.now(stands)]
      .filter(Boolean)
      .join(', ');
  }
  if (keyResult.kind === 'cadence' || (keyResult.kind === 'growth' && after.expected === null))
    return after.progress
      ? problem.rhythmBelow(say.numbers.share(after.progress))
      : problem.rhythmNone[growthPeriod(keyResult) ?? keyResult.period ?? 'week'];
  if (keyResult.kind === 'keep') return problem.keptOnly(say.numbers.share(after.progress ?? 0));
  if (after.value !== null && after.expectedValue !== null && hasWay(keyResult)) {
    const told = after.expectedValue < after.value ? problem.standsAbove : problem.standsBelow;
    return told(
      say.amount(after.value, keyResult),
      say.amount(countedAhead(keyResult, after, after.expectedValue), keyResult),
    );
  }
  if (after.progress !== null && after.expected !== null && after.expected > after.progress) {
    return problem.shareBelow(
      say.numbers.share(clamped(after.progress)),
      say.numbers.share(Math.min(1, after.expected)),
    );
  }
  return problem.shareOnly(say.numbers.share(clamped(after.progress)));
}
