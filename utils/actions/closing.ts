import { generateNKeysBetween } from 'fractional-indexing';
import type { Change } from '@/utils/merge/record';
import { carriedKeyResult } from '@/utils/okr/carry-key-result';
import { closingOf } from '@/utils/okr/closing';
import type { Cycle } from '@/utils/okr/cycle';
import { preferencesId } from '@/utils/okr/no-preferences';
import type { Objective } from '@/utils/okr/objective';
import { standingOf } from '@/utils/okr/standing';
import { problem } from '@/utils/problem/problem';
import type { Tools, Verb } from './verb';
import { attachmentId } from '@/utils/evidence/evidence';
import { create } from './changes';
import {
  attachmentsOf,
  checkInsOf,
  keyResultsOf,
  objectivesOf,
  preferencesOf,
  type Workspace,
} from './workspace';

/** How an objective or a key result closed. A score is 0…1, null where there is none to give. */
export interface Closed {
  readonly id: string;
  readonly score: number | null;
  readonly reason: string;
}

/** Closes a cycle with its scores, the reasons for what was missed, and what was learned. */
const closeCycle: Verb<{
  readonly cycle: string;
  readonly objectives: readonly Closed[];
  readonly keyResults: readonly Closed[];
  readonly lessons: string;
}> = (workspace, { cycle, objectives, keyResults, lessons }, { now }) => {
  if (!workspace.cycle.has(cycle)) return problem({ kind: 'already-gone' });
  const wrong = [...objectives, ...keyResults].find(
    ({ score }) => score !== null && !(score >= 0 && score <= 1),
  );
  if (wrong) return problem({ kind: 'not-a-number', text: String(wrong.score) });
  const closed = (kind: 'objective' | 'key-result', all: readonly Closed[]): readonly Change[] =>
    all
      .filter(({ id }) => workspace[kind].has(id))
      .map(({ id, score, reason }) => ({
        kind,
        id,
        set: {
          closedScore: score === null ? null : closingOf(score, 'committed').score,
          missReason: reason.trim() || null,
        },
      }));
  return {
    changes: [
      { kind: 'cycle', id: cycle, set: { closedAt: now, lessons: lessons.trim() || null } },
      ...closed('objective', objectives),
      ...closed('key-result', keyResults),
    ],
  };
};

/** Opens a closed cycle again. Scores, reasons and lessons stay, to be gone over. */
const reopenCycle: Verb<{ readonly cycle: string }> = (workspace, { cycle }) => {
  if (!workspace.cycle.has(cycle)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind: 'cycle', id: cycle, set: { closedAt: null } }] };
};

const renameCycle: Verb<{ readonly cycle: string; readonly title: string }> = (
  workspace,
  { cycle, title },
) => {
  if (!workspace.cycle.has(cycle)) return problem({ kind: 'already-gone' });
  if (!title.trim()) return problem({ kind: 'title-missing' });
  return { changes: [{ kind: 'cycle', id: cycle, set: { title: title.trim() } }] };
};

/** Goes on with objectives in another cycle, which opens. What went on there already is passed over. */
const carryOver: Verb<{ readonly into: Cycle; readonly objectives: readonly string[] }> = (
  workspace,
  { into, objectives },
  tools,
) => {
  if (into.starts > into.ends) return problem({ kind: 'dates-reversed' });
  const there = objectivesOf(workspace, into.id);
  const already = new Set(there.map(({ formerly }) => formerly));
  const chosen = objectives.flatMap((id) => {
    const objective = workspace.objective.get(id);
    return objective && objective.cycle !== into.id && !already.has(id) ? [objective] : [];
  });
  return {
    changes: [
      ...(workspace.cycle.has(into.id) ? [] : [create('cycle', into)]),
      ...carriedChanges(workspace, chosen, into.id, there.at(-1)?.order ?? null, tools),
      { kind: 'preferences', id: preferencesId, set: { cycle: into.id } },
    ],
  };
};

export const verbs = { closeCycle, reopenCycle, renameCycle, carryOver };

function carriedChanges(
  workspace: Workspace,
  chosen: readonly Objective[],
  cycle: string,
  last: string | null,
  { now, newId }: Tools,
): readonly Change[] {
  const orders = generateNKeysBetween(last, null, chosen.length);
  const { firstWeekday } = preferencesOf(workspace);
  const newIds = new Map(chosen.map(({ id }) => [id, newId()]));
  const keyResults = chosen.flatMap((objective) => {
    const from = workspace.cycle.get(objective.cycle);
    if (!from) return [];
    return keyResultsOf(workspace, objective.id).flatMap((keyResult) => {
      const checkIns = checkInsOf(workspace, keyResult.id);
      const standing = standingOf(
        keyResult,
        checkIns,
        from,
        new Date(now),
        objective.commitment,
        firstWeekday,
      );
      const fields = carriedKeyResult(keyResult, standing);
      if (!fields) return [];
      newIds.set(keyResult.id, newId());
      return [{ ...fields, former: keyResult, objective: newIds.get(objective.id) }];
    });
  });
  return [
    ...chosen.map((objective, i) =>
      create('objective', {
        ...objective,
        id: newIds.get(objective.id) ?? '',
        cycle,
        // What it served may have gone on as well.
        parent: objective.parent === null ? null : (newIds.get(objective.parent) ?? objective.parent),
        order: orders[i] ?? 'a0',
        archivedAt: null,
        closedScore: null,
        missReason: null,
        formerly: objective.id,
      }),
    ),
    ...keyResults.map(({ former, ...fields }) =>
      create('key-result', { ...fields, id: newIds.get(former.id) ?? '', order: former.order }),
    ),
    // A number goes on from where it stood, so the pages that brought it there go on with it.
    ...keyResults.flatMap(({ former }) =>
      attachmentsOf(workspace, former.id).map((attachment) => {
        const keyResult = newIds.get(former.id) ?? '';
        return create('attachment', {
          ...attachment,
          id: attachmentId(keyResult, attachment.evidence),
          keyResult,
          // A change begins anew with what the page showed last.
          at: former.binding?.rollUp === 'change' ? now : attachment.at,
        });
      }),
    ),
  ];
}
