import { plain } from '../plain';
import { textOf } from '../line';
import type { WeekRule } from './rule';

/** Plans that are open a week after they were due, or longer. */
export const plansOverdue: WeekRule = ({ promised, say }) =>
  promised
    .filter(({ state }) => state === 'overdue')
    .map(({ item, root, plannedIn, weeksLate }) => ({
      key: `overdue:${root}`,
      text: say.words.problem.planOverdue(plain(textOf(item)), Number(plannedIn.slice(6))),
      keyResult: item.keyResult,
      evidence: item.evidence,
      stake: 0.5 + Math.min(weeksLate, 10) / 10,
      isPrivate: item.private,
    }));
