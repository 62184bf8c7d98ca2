import { dayOf, daysBetween } from '@/utils/okr/day';
import type { KeyResultRule } from './rule';
import { clauses, hasWay } from './telling';

/** Nobody has looked for longer than a week and its grace, whatever was reported then. */
export const outdated: KeyResultRule = (seen, { say, today }) => {
  const { keyResult, after } = seen;
  if (after.health !== 'outdated' || after.lastAt === null) return undefined;
  const { numbers, words } = say;
  const last = dayOf(new Date(after.lastAt));
  const days = daysBetween(last, today);
  const value = hasWay(keyResult) && after.value !== null ? say.amount(after.value, keyResult) : '';
  return {
    key: `outdated:${keyResult.id}`,
    text: clauses(seen, [
      words.problem.outdated(numbers.number(days), numbers.isOne(days), numbers.day(last), value),
    ]),
    keyResult: keyResult.id,
    evidence: seen.latestPage,
    stake: 0.7 + Math.min(days / 60, 0.5),
  };
};
