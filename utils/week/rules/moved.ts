import type { KeyResultRule } from './rule';
import { clauses, fromPages, gained, hasWay, isWorse, reachedOrShare } from './telling';

/** The value went the right way this week, or was read for the first time. */
export const moved: KeyResultRule = (seen, { say }) => {
  const { keyResult, before, after } = seen;
  if (!hasWay(keyResult) || after.value === null) return undefined;
  if (before.value === after.value || isWorse(seen)) return undefined;
  const { words } = say;
  // A first reading has come from the known start; from nothing, it is only a reading.
  const start = before.value ?? (after.from || null);
  const way =
    start === null || start === after.value
      ? words.progress.firstReading(say.amount(after.value, keyResult))
      : words.progress.moved(
          say.bare(start, keyResult),
          say.amount(after.value, keyResult),
          say.change(after.value - start, keyResult),
        );
  return {
    key: `progress:${keyResult.id}`,
    text: clauses(seen, [way, reachedOrShare(seen, say)], fromPages(seen, say)),
    keyResult: keyResult.id,
    evidence: seen.pages.ids,
    stake: 0.1 + gained(seen) + (after.complete && !before.complete ? 1 : 0),
  };
};
