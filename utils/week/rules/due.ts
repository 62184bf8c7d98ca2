import { windowOf } from '@/utils/okr/window';
import type { SeenKeyResult, WeekAtHand } from './at-hand';

/** Nothing can be planned for it any more: done, or its time ends before next week begins. */
export function isOver({ keyResult, after }: SeenKeyResult, { cycle, nextWeek }: WeekAtHand): boolean {
  return after.complete || cycle.closedAt !== null || windowOf(keyResult, cycle).ends < nextWeek.starts;
}
