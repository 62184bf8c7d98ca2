import { countedAround, nameOf } from './periods';
import type { KeyResultRule } from './rule';
import { clauses, fromPages } from './telling';

/** A rate whose period is not over was told of this week: what the period has so far. */
export const runningPeriod: KeyResultRule = (seen, week) => {
  const { keyResult, before, after } = seen;
  const { running = null } = after;
  if (keyResult.kind !== 'metric' || running === null || running === (before.running ?? null))
    return undefined;
  const { say } = week;
  const period = nameOf(countedAround(keyResult, week, week.today), say);
  const told = say.words.progress.soFar(say.amount(running, keyResult), period);
  return {
    key: `progress:${keyResult.id}`,
    text: clauses(seen, [told], fromPages(seen, say)),
    keyResult: keyResult.id,
    evidence: seen.pages.ids,
    stake: 0.1,
  };
};
