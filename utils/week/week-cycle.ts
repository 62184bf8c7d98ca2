import type { Cycle } from '@/utils/okr/cycle';
import { daysBetween, earlier, later, type Span } from '@/utils/okr/day';

/**
 * The cycle that a week's report is about. While the week runs it is the open one, if some of its days lie in it. Of a
 * week that is over it is the cycle that has most of its days; of several, the open one, then the one that began last.
 * Undefined when none of them lies in a cycle.
 */
export function cycleOfWeek(
  days: Span,
  cycles: readonly Cycle[],
  { open, isOver }: { readonly open: string | null; readonly isOver: boolean },
): Cycle | undefined {
  const shared = ({ starts, ends }: Cycle) =>
    daysBetween(later(starts, days.starts), earlier(ends, days.ends)) + 1;
  const [first] = cycles
    .filter((cycle) => shared(cycle) > 0)
    .toSorted(
      (a, b) =>
        (isOver ? shared(b) - shared(a) : 0) ||
        Number(b.id === open) - Number(a.id === open) ||
        shared(b) - shared(a) ||
        (a.starts === b.starts ? 0 : a.starts < b.starts ? 1 : -1),
    );
  return first;
}
