import { plain } from '../plain';
import type { KeyResultRule } from './rule';
import { clauses, inShort } from './telling';

/** A check-in of this week named a problem, though all looks well. */
export const problemSaid: KeyResultRule = (seen) => {
  const { keyResult, ofThisWeek } = seen;
  const said = ofThisWeek.findLast(({ problem }) => plain(problem) !== '');
  if (!said) return undefined;
  return {
    key: `problem:${keyResult.id}`,
    text: clauses(seen, [inShort(said.problem)]),
    keyResult: keyResult.id,
    stake: 0.9,
  };
};
