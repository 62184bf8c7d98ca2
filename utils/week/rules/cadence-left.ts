import { countedAround, countIn, nameOf } from './periods';
import type { KeyResultRule } from './rule';
import { clauses } from './telling';
import { isOver } from './due';

/** How many of a cadence's slots next week has left. */
export const cadenceLeft: KeyResultRule = (seen, week) => {
  const { keyResult, checkIns } = seen;
  const { target } = keyResult;
  if (keyResult.kind !== 'cadence' || target === null || target <= 0 || isOver(seen, week)) return undefined;
  const { say, nextWeek } = week;
  const { words, numbers } = say;
  const period = countedAround(keyResult, week, nextWeek.starts);
  const asked = target * period.times;
  const left = asked - countIn(checkIns, period);
  // A number so large that a week of it is beyond all numbers leaves nothing to say.
  if (left <= 0 || !Number.isFinite(asked)) return undefined;
  const told =
    period.kind === 'week'
      ? words.plan.slots(
          numbers.number(left),
          say.counted(keyResult, left),
          words.period.nextWeek(numbers.shortRange(nextWeek.starts, nextWeek.ends)),
        )
      : words.plan.slotsLeft(
          numbers.number(left),
          numbers.number(asked),
          say.counted(keyResult, asked),
          nameOf(period, say),
          numbers.day(period.days.ends),
        );
  return {
    key: `cadence:${keyResult.id}`,
    text: clauses(seen, [told]),
    keyResult: keyResult.id,
    stake: 0.6 + 0.3 * (left / asked),
  };
};
