import {
  activeCycle,
  archivedOf,
  attachmentsOf,
  checkInsOf,
  keyResultsOf,
  objectivesOf,
  preferencesOf,
  type Workspace,
} from '@/utils/actions/workspace';
import type { Attachment } from '@/utils/evidence/evidence';
import type { CheckIn } from '@/utils/okr/check-in';
import { coach, coachCycle, type Hint } from '@/utils/okr/coaching';
import type { Cycle } from '@/utils/okr/cycle';
import type { FirstWeekday } from '@/utils/okr/first-weekday';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Objective } from '@/utils/okr/objective';
import { needsCheckIn } from '@/utils/okr/needs-check-in';
import { cycleScore, objectiveStanding, type ObjectiveStanding } from '@/utils/okr/score';
import { standingOf, type Standing } from '@/utils/okr/standing';

/** A key result as a row shows it. The same value as before while nothing of it changed. */
export interface KeyResultRow {
  readonly keyResult: KeyResult;
  /** `1.2`: second key result of the first objective. */
  readonly label: string;
  readonly standing: Standing;
  /** How many pages count for it. */
  readonly pages: number;
  /** Only what a glance tells is in it: no check-ins, no attachments, and the end of the series. */
  readonly glanced: boolean;
  readonly checkIns: readonly CheckIn[];
  readonly attachments: readonly Attachment[];
}

export interface ObjectiveRow {
  readonly objective: Objective;
  readonly label: string;
  readonly standing: ObjectiveStanding;
  readonly keyResults: readonly KeyResultRow[];
  /** About the objective, its key results and their set; none once the cycle is closed. */
  readonly hints: readonly Hint[];
}

export interface Board {
  readonly objectives: readonly ObjectiveRow[];
  readonly keyResults: readonly KeyResultRow[];
  readonly rowById: ReadonlyMap<string, KeyResultRow>;
  /** Mean of the objectives' scores, 0…1. */
  readonly score: number | null;
  /** The key results that the weekly round asks for, in the user's own order. */
  readonly waiting: readonly string[];
  /** The cycle is closed: it can be read, and changed only once it is opened again. */
  readonly closed: boolean;
  /** How many objectives and key results of the cycle are archived. */
  readonly archived: number;
  /** About the cycle as a whole: none while it is empty, and none once it is closed. */
  readonly hints: readonly Hint[];
}

/** The cycle as the panel shows it, in the user's own order. Rows and objectives that nothing changed are the same values as before. */
export function boardOf(workspace: Workspace, cycle: Cycle | undefined, now: number): Board {
  const objectives = cycle
    ? objectivesOf(workspace, cycle.id).map((objective, i) =>
        objectiveRow(workspace, cycle, objective, i, now),
      )
    : [];
  const { firstWeekday } = preferencesOf(workspace);
  const closed = (cycle?.closedAt ?? null) !== null;
  const archived = archivedOf(workspace, cycle?.id ?? '');
  const keyResults = objectives.flatMap((row) => row.keyResults);
  return {
    objectives,
    keyResults,
    rowById: new Map(keyResults.map((row) => [row.keyResult.id, row])),
    closed,
    waiting:
      cycle && !closed
        ? keyResults.flatMap(({ keyResult, standing }) =>
            needsCheckIn(keyResult, standing, cycle, new Date(now), firstWeekday) ? [keyResult.id] : [],
          )
        : [],
    archived: archived.objectives.length + archived.keyResults.length,
    score: cycleScore(objectives.map(({ standing }) => standing)),
    hints:
      cycle && !closed && objectives.length > 0
        ? coachCycle(
            objectives.map(({ objective }) => objective),
            cycle,
          )
        : [],
  };
}

/**
 * Works the same out one objective after another, key results first, with a pause after each step: `boardOf` then
 * finds every row made.
 */
export async function boardInSteps(
  workspace: Workspace,
  now: number,
  pause: () => Promise<void>,
): Promise<void> {
  const cycle = activeCycle(workspace);
  if (!cycle) return;
  for (const [i, objective] of objectivesOf(workspace, cycle.id).entries()) {
    keyResultRows(workspace, cycle, objective, i, now);
    await pause();
    objectiveRow(workspace, cycle, objective, i, now);
    await pause();
  }
}

function objectiveRow(
  workspace: Workspace,
  cycle: Cycle,
  objective: Objective,
  i: number,
  now: number,
): ObjectiveRow {
  const keyResults = keyResultRows(workspace, cycle, objective, i, now);
  const label = String(i + 1);
  const kept = objectiveRows.get(objective);
  if (kept?.label === label && sameMembers(kept.keyResults, keyResults)) return kept;
  const standing = objectiveStanding(
    keyResults.map((row) => ({ id: row.keyResult.id, weight: row.keyResult.weight, standing: row.standing })),
  );
  const hints =
    cycle.closedAt === null
      ? coach(
          objective,
          keyResults.map(({ keyResult }) => keyResult),
          cycle,
        )
      : [];
  const row = { objective, label, standing, keyResults, hints };
  objectiveRows.set(objective, row);
  return row;
}

function keyResultRows(
  workspace: Workspace,
  cycle: Cycle,
  objective: Objective,
  i: number,
  now: number,
): readonly KeyResultRow[] {
  return keyResultsOf(workspace, objective.id).map((keyResult, k) =>
    keyResultRow(workspace, cycle, objective, keyResult, `${i + 1}.${k + 1}`, now),
  );
}

const objectiveRows = new WeakMap<Objective, ObjectiveRow>();

interface Kept {
  readonly row: KeyResultRow;
  readonly hour: number;
  readonly cycle: Cycle;
  readonly commitment: Objective['commitment'];
  readonly firstWeekday: FirstWeekday;
}

const rows = new WeakMap<KeyResult, Kept>();

function keyResultRow(
  workspace: Workspace,
  cycle: Cycle,
  objective: Objective,
  keyResult: KeyResult,
  label: string,
  now: number,
): KeyResultRow {
  const checkIns = checkInsOf(workspace, keyResult.id);
  const attachments = attachmentsOf(workspace, keyResult.id);
  const hour = Math.floor(now / 3_600_000);
  const { commitment } = objective;
  const { firstWeekday } = preferencesOf(workspace);
  const kept = rows.get(keyResult);
  if (
    kept &&
    kept.hour === hour &&
    kept.cycle === cycle &&
    kept.commitment === commitment &&
    kept.firstWeekday === firstWeekday &&
    kept.row.label === label &&
    sameMembers(kept.row.checkIns, checkIns) &&
    sameMembers(kept.row.attachments, attachments)
  ) {
    return kept.row;
  }
  const standing = standingOf(keyResult, checkIns, cycle, new Date(now), commitment, firstWeekday);
  const row = {
    keyResult,
    label,
    standing,
    pages: attachments.length,
    glanced: false,
    checkIns,
    attachments,
  };
  rows.set(keyResult, { row, hour, cycle, commitment, firstWeekday });
  return row;
}

function sameMembers(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
