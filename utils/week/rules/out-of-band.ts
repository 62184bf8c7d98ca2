import { bandOf } from '@/utils/okr/kinds/keep';
import { bandInWords } from './band';
import type { KeyResultRule } from './rule';
import { clauses, reason } from './telling';

/** A value that is to stay in its band was looked at this week, and is not in it. */
export const outOfBand: KeyResultRule = (seen, { say }) => {
  const { keyResult, after, ofThisWeek } = seen;
  if (keyResult.kind !== 'keep' || after.value === null || bandOf(keyResult)?.(after.value) !== false)
    return undefined;
  if (ofThisWeek.every(({ value }) => value === null)) return undefined;
  const told = say.words.problem.outOfBand(say.amount(after.value, keyResult), bandInWords(keyResult, say));
  return {
    key: `out-of-band:${keyResult.id}`,
    text: clauses(seen, [told]) + reason(seen, say),
    keyResult: keyResult.id,
    evidence: seen.pages.ids,
    stake: 0.9,
  };
};
