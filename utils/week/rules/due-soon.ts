import { daysBetween } from '@/utils/okr/day';
import { lastDayInTime } from '@/utils/okr/window';
import type { WeekAtHand, SeenKeyResult } from './at-hand';
import type { KeyResultRule } from './rule';
import { clauses } from './telling';

const soonDays = 14;

/** Its own date comes within two weeks and it is not done. */
export const dueSoon: KeyResultRule = (seen, week) => {
  const { keyResult, after } = seen;
  const due = lastDayInTime(keyResult);
  if (due === null || after.complete || keyResult.kind === 'cadence' || keyResult.kind === 'keep')
    return undefined;
  const days = daysBetween(week.today, due);
  if (days < 0 || days > soonDays) return undefined;
  return {
    key: `due:${keyResult.id}`,
    text: `${clauses(seen, [whatToReach(seen, week)])} (${whereItStands(seen, days, week)})`,
    keyResult: keyResult.id,
    evidence: seen.latestPage,
    stake: 1 + (soonDays - days) / soonDays,
  };
};

function whatToReach({ keyResult, after }: SeenKeyResult, { say }: WeekAtHand): string {
  const { plan } = say.words;
  const day = say.numbers.day(keyResult.dueOn ?? '');
  const target = keyResult.kind === 'milestone' ? null : after.to;
  if (target === null) return keyResult.dueExclusive ? plan.finishBefore(day) : plan.finish(day);
  return (keyResult.dueExclusive ? plan.reachBefore : plan.reach)(say.amount(target, keyResult), day);
}

function whereItStands({ keyResult, after }: SeenKeyResult, days: number, { say }: WeekAtHand): string {
  const { words, numbers } = say;
  const left = days === 0 ? words.plan.today : words.plan.daysLeft(numbers.number(days), numbers.isOne(days));
  const stands =
    keyResult.kind === 'milestone'
      ? after.progress
        ? words.plan.shareDone(numbers.share(after.progress))
        : ''
      : after.value === null
        ? ''
        : words.plan.now(say.bare(after.value, keyResult));
  return [left, stands].filter(Boolean).join(', ');
}
