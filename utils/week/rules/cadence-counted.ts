import { countedAround, countIn, nameOf } from './periods';
import type { KeyResultRule } from './rule';
import { clauses, fromPages } from './telling';

/** Something that is to be done so often was done this week: how much of this period's share. */
export const cadenceCounted: KeyResultRule = (seen, week) => {
  const { keyResult, ofThisWeek, checkIns, after } = seen;
  const { say, today } = week;
  const { target } = keyResult;
  if (keyResult.kind !== 'cadence' || target === null || target <= 0) return undefined;
  const doneThisWeek = ofThisWeek.reduce((sum, { value }) => sum + (value ?? 1), 0);
  if (doneThisWeek <= 0) return undefined;
  const period = countedAround(keyResult, week, today);
  const done = countIn(checkIns, period);
  const { words, numbers } = say;
  const asked = target * period.times;
  const told = words.progress.counted(
    numbers.number(done),
    numbers.number(asked),
    say.counted(keyResult, asked),
    nameOf(period, say),
  );
  return {
    key: `progress:${keyResult.id}`,
    text: clauses(seen, [told, after.complete ? words.progress.reached : ''], fromPages(seen, say)),
    keyResult: keyResult.id,
    evidence: seen.pages.ids,
    stake: 0.1 + 0.3 * Math.min(1, done / asked),
  };
};
