import { activeCycle, preferencesOf, type Workspace } from '@/utils/actions/workspace';
import { boardOf, type KeyResultRow, type ObjectiveRow } from './board';
import { drawnValues, type Glance } from './glance';

/** What the first screen shows of a workspace. `now` in milliseconds since 1970: standings are of that day. */
export function glanceOf(workspace: Workspace, now: number): Glance {
  const cycle = activeCycle(workspace);
  const board = boardOf(workspace, cycle, now);
  const rowById = new Map(board.keyResults.map((row) => [row.keyResult.id, rowAtAGlance(row)]));
  const rowsOf = (rows: readonly KeyResultRow[]) =>
    rows.flatMap(({ keyResult }) => rowById.get(keyResult.id) ?? []);
  const objectives = board.objectives.map((row): ObjectiveRow => ({
    ...row,
    keyResults: rowsOf(row.keyResults),
  }));
  return {
    entities: { preferences: [preferencesOf(workspace)], ...(cycle ? { cycle: [cycle] } : {}) },
    board: { ...board, objectives, keyResults: rowsOf(board.keyResults), rowById },
  };
}

function rowAtAGlance({ standing, ...row }: KeyResultRow): KeyResultRow {
  return {
    ...row,
    standing: { ...standing, series: standing.series.slice(-drawnValues) },
    glanced: true,
    checkIns: [],
    attachments: [],
  };
}
