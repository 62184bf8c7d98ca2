import { bandOf } from '@/utils/okr/kinds/keep';
import { bandInWords } from './band';
import type { KeyResultRule } from './rule';
import { clauses, fromPages } from './telling';

/** A value that is to stay in its band was looked at this week, and is in it. */
export const kept: KeyResultRule = (seen, { say }) => {
  const { keyResult, after, ofThisWeek } = seen;
  if (keyResult.kind !== 'keep' || after.value === null) return undefined;
  const isInBand = bandOf(keyResult);
  if (!isInBand?.(after.value)) return undefined;
  if (ofThisWeek.every(({ value }) => value === null)) return undefined;
  return {
    key: `progress:${keyResult.id}`,
    text: clauses(
      seen,
      [say.words.progress.kept(say.amount(after.value, keyResult), bandInWords(keyResult, say))],
      fromPages(seen, say),
    ),
    keyResult: keyResult.id,
    evidence: seen.pages.ids,
    stake: 0.15,
  };
};
