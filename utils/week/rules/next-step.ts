import { counted } from '@/utils/okr/counted';
import { addDaysTo, dateOf, earlier } from '@/utils/okr/day';
import { stepsOf } from '@/utils/okr/steps';
import { windowOf } from '@/utils/okr/window';
import type { SeenKeyResult, WeekAtHand } from './at-hand';
import { isBaselineMissing } from './baseline-missing';
import { isOver } from './due';
import type { WeekRule } from './rule';
import { clamped, clauses, hasWay, quoted } from './telling';

const severity = {
  'at-risk': 1,
  outdated: 0.8,
  behind: 0.5,
  pending: 0.4,
  unjudged: 0,
  'on-track': 0,
  complete: 0,
} as const;

/** What would help the weakest key result that has no plan yet. One line: a plan for everything is no plan. */
export const nextStep: WeekRule = (week, said) => {
  const planned = new Set(said.map(({ keyResult }) => keyResult));
  const weakest = week.keyResults
    .filter((seen) => !planned.has(seen.keyResult.id) && !isOver(seen, week) && weakness(seen) > 0)
    .reduce<SeenKeyResult | undefined>((a, b) => (a && weakness(a) >= weakness(b) ? a : b), undefined);
  if (!weakest) return [];
  const { keyResult } = weakest;
  return [
    {
      key: `next:${keyResult.id}`,
      text: clauses(weakest, [stepFor(weakest, week)]),
      keyResult: keyResult.id,
      evidence: weakest.latestPage,
      stake: 0.5 + severity[weakest.after.health] / 2,
    },
  ];
};

function weakness({ keyResult, after }: SeenKeyResult): number {
  const gap = Math.max(0, (after.expected ?? 0) - clamped(after.progress));
  const base = isBaselineMissing(after) ? 0.6 : after.missing === 'target' ? 0.4 : severity[after.health];
  return base === 0 ? 0 : keyResult.weight * (base + gap);
}

function stepFor(seen: SeenKeyResult, week: WeekAtHand): string {
  const { keyResult, after } = seen;
  const { plan } = week.say.words;
  if (keyResult.kind === 'milestone') return milestoneStep(seen, week);
  if (isBaselineMissing(after)) return plan.setBaseline;
  if (after.missing === 'target') return plan.setTarget;
  if (after.lastAt === null || (after.missing === 'value' && after.running == null)) return plan.checkInFirst;
  if (after.health === 'outdated') return plan.checkInAgain;
  return catchUp(seen, week) ?? plan.agreeNext;
}

function milestoneStep({ keyResult, after }: SeenKeyResult, { say }: WeekAtHand): string {
  const { plan } = say.words;
  const step = stepsOf(keyResult).find(({ doneAt }) => doneAt === null);
  if (step) return plan.nextStep(quoted(step.title));
  return after.lastAt === null ? plan.firstStep : plan.agreeNext;
}

/** How much it takes to stand on the line again when next week ends. */
function catchUp(seen: SeenKeyResult, { cycle, nextWeek, say }: WeekAtHand): string | undefined {
  const { keyResult, after } = seen;
  const expected = seen.standingOn(new Date(dateOf(addDaysTo(nextWeek.ends, 1)).getTime() - 1)).expectedValue;
  if (!hasWay(keyResult) || expected === null) return undefined;
  if (after.value === null || after.from === null || after.to === null) return undefined;
  const goal = counted(keyResult, after, expected);
  const rises = after.to >= after.from;
  const missing = rises ? goal - after.value : after.value - goal;
  if (missing <= 0) return undefined;
  const { plan } = say.words;
  const lastDay = earlier(nextWeek.ends, windowOf(keyResult, cycle).ends);
  return (rises ? plan.catchUp : plan.bringDown)(
    say.bare(missing, keyResult),
    say.amount(goal, keyResult),
    say.numbers.day(lastDay),
  );
}
