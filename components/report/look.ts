import { boardOf, type Board, type KeyResultRow, type ObjectiveRow } from '@/utils/stores/board';
import type { Workspace } from '@/utils/actions/workspace';
import type { Cycle } from '@/utils/okr/cycle';
import { addDaysTo, dateOf, dayOf } from '@/utils/okr/day';

/** A cycle as it stands, or as it stood at its end when that has passed. */
export function boardOfCycle(workspace: Workspace, cycle: Cycle, now: number): Board {
  return boardOf(workspace, cycle, Math.min(now, dateOf(addDaysTo(cycle.ends, 1)).getTime() - 1));
}

/** A key result wherever it is, with its objective and its cycle. */
export function rowOf(
  workspace: Workspace,
  id: string,
  now: number,
): { readonly row: KeyResultRow; readonly above: ObjectiveRow; readonly cycle: Cycle } | undefined {
  const keyResult = workspace['key-result'].get(id);
  const objective = workspace.objective.get(keyResult?.objective ?? '');
  const cycle = workspace.cycle.get(objective?.cycle ?? '');
  if (!cycle || !objective) return undefined;
  const board = boardOfCycle(workspace, cycle, now);
  const row = board.rowById.get(id);
  const above = board.objectives.find((each) => each.objective.id === objective.id);
  return row && above ? { row, above, cycle } : undefined;
}

/** Cycles, the latest first. */
export function cyclesOf(workspace: Workspace): readonly Cycle[] {
  return [...workspace.cycle.values()].toSorted((a, b) =>
    a.starts === b.starts ? (a.ends < b.ends ? 1 : -1) : a.starts < b.starts ? 1 : -1,
  );
}

export type CycleState = 'closed' | 'ended' | 'runs' | 'ahead';

export function stateOf(cycle: Cycle, now: number): CycleState {
  const today = dayOf(new Date(now));
  if (cycle.closedAt !== null) return 'closed';
  if (today > cycle.ends) return 'ended';
  return today < cycle.starts ? 'ahead' : 'runs';
}
