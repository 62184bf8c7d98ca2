import { keyResultsOf, objectivesOf, type Workspace } from '@/utils/actions/workspace';
import { objectivesAbove } from '@/utils/okr/alignment';
import type { Objective } from '@/utils/okr/objective';
import { levels } from '@/utils/okr/objective';
import type { MapStop } from '@/utils/okr/rail-map';
import type { ObjectiveRow } from '@/utils/stores/board';
import { boardOfCycle } from './look';

export interface AlignmentView {
  /** Company first, then team, then personal; within a level in the user's own order. */
  readonly stops: readonly MapStop[];
  readonly rows: ReadonlyMap<string, ObjectiveRow>;
  /** Objective id → those that serve it. */
  readonly serving: ReadonlyMap<string, readonly string[]>;
  readonly roots: readonly string[];
}

/** A cycle's objectives with all that they serve, also in other cycles. */
export function alignmentView(workspace: Workspace, cycleId: string, now: number): AlignmentView {
  const above = objectivesAbove(workspace.objective, workspace['key-result']);
  const shown = new Map<string, Objective>();
  for (const objective of objectivesOf(workspace, cycleId)) {
    let at: Objective | undefined = objective;
    while (at && !shown.has(at.id)) {
      shown.set(at.id, at);
      at = workspace.objective.get(above.get(at.id) ?? '');
    }
  }
  const rows = rowsOf(workspace, shown, now);
  const ordered = [...shown.values()]
    .filter(({ id }) => rows.has(id))
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const serving = new Map<string, string[]>();
  const stops = ordered.map(({ id, parent }): MapStop => {
    const served = above.get(id);
    const joined = served !== undefined && rows.has(served) ? served : undefined;
    if (joined) serving.set(joined, [...(serving.get(joined) ?? []), id]);
    return {
      id,
      keyResults: keyResultsOf(workspace, id).map((keyResult) => keyResult.id),
      joins: joined
        ? {
            objective: joined,
            keyResult: parent !== null && workspace['key-result'].has(parent) ? parent : null,
          }
        : null,
    };
  });
  return { stops, rows, serving, roots: stops.filter(({ joins }) => !joins).map(({ id }) => id) };
}

function rowsOf(
  workspace: Workspace,
  shown: ReadonlyMap<string, Objective>,
  now: number,
): ReadonlyMap<string, ObjectiveRow> {
  const cycles = new Set([...shown.values()].map(({ cycle }) => cycle));
  const rows = [...cycles].flatMap((id) => {
    const cycle = workspace.cycle.get(id);
    return cycle ? boardOfCycle(workspace, cycle, now).objectives : [];
  });
  return new Map(
    rows.filter(({ objective }) => shown.has(objective.id)).map((row) => [row.objective.id, row]),
  );
}
