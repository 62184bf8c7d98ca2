import type { KeyResult } from '@/utils/okr/key-result';
import type { Objective } from '@/utils/okr/objective';

/**
 * Key result id → `1.2`, the second key result of the first objective, in the user's own order.
 * Archived ones, and key results whose objective is not given, have no label.
 */
export function keyResultLabels(
  objectives: readonly Objective[],
  keyResults: readonly KeyResult[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  inOrder(objectives).forEach((objective, o) => {
    const own = keyResults.filter((keyResult) => keyResult.objective === objective.id);
    inOrder(own).forEach((keyResult, k) => labels.set(keyResult.id, `${o + 1}.${k + 1}`));
  });
  return labels;
}

interface Placed {
  readonly id: string;
  readonly order: string;
  readonly archivedAt: number | null;
}

function inOrder<T extends Placed>(placed: readonly T[]): readonly T[] {
  return placed
    .filter((one) => one.archivedAt === null)
    .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

// By code unit, as fractional keys are meant; a locale would sort `a` and `B` another way.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
