import { generateNKeysBetween } from 'fractional-indexing';
import { wouldCircle } from '@/utils/okr/alignment';
import type { Objective } from '@/utils/okr/objective';
import type { Known } from '@/utils/okr/schema';
import type { Change } from '@/utils/merge/record';
import { problem } from '@/utils/problem/problem';
import type { Tools, Verb } from './verb';
import { create, orderAt, orderAfter } from './changes';
import { copyOf } from './copy';
import { keyResultFault, type Beside, type KeyResultDraft } from './key-results';
import { ownerFields } from './owner';
import { stepFields } from './steps';
import { keyResultsOf, objectivesOf, type Workspace } from './workspace';

export type ObjectiveDraft = Partial<Omit<Known<Objective>, 'id' | 'cycle' | 'order'>> & {
  readonly title: string;
  /** The owner by name, as a file says it; a member of that name is made where there is none. */
  readonly ownerName?: string | null;
  readonly keyResults: readonly (KeyResultDraft &
    Pick<Beside, 'steps'> & { readonly ownerName?: string | null })[];
};

/** The changes that add objectives with their key results at the end of a cycle. */
export function objectiveChanges(
  workspace: Workspace,
  cycle: string,
  drafts: readonly ObjectiveDraft[],
  tools: Tools,
): readonly Change[] {
  const { newId } = tools;
  const owners = ownersByName(workspace, newId);
  const last = objectivesOf(workspace, cycle).at(-1)?.order ?? null;
  const orders = generateNKeysBetween(last, null, drafts.length);
  const changes = drafts.flatMap(({ keyResults, ownerName, ...fields }, i) => {
    const objective = newId();
    const keyResultOrders = generateNKeysBetween(null, null, keyResults.length);
    return [
      create('objective', {
        ...fields,
        ...owners.of(ownerName),
        id: objective,
        cycle,
        order: orders[i] ?? 'a0',
      }),
      ...keyResults.map(({ ownerName: owner, steps, ...keyResult }, k) =>
        create('key-result', {
          ...keyResult,
          ...owners.of(owner),
          ...(steps ? stepFields(undefined, steps, tools) : {}),
          id: newId(),
          objective,
          order: keyResultOrders[k] ?? 'a0',
        }),
      ),
    ];
  });
  return [...owners.made, ...changes];
}

/** Members by their name, whatever its case; names that nobody has yet become members. */
function ownersByName(workspace: Workspace, newId: () => string) {
  const keyOf = (name: string) => name.normalize('NFC').trim().toLowerCase();
  const ids = new Map([...workspace.member.values()].map(({ id, name }) => [keyOf(name), id]));
  const made: Change[] = [];
  return {
    made,
    of(name: string | null | undefined): { readonly owner?: string } {
      if (!name?.trim()) return {};
      let owner = ids.get(keyOf(name));
      if (owner === undefined) {
        owner = newId();
        ids.set(keyOf(name), owner);
        made.push(create('member', { id: owner, name: name.trim().slice(0, 80) }));
      }
      return { owner };
    },
  };
}

/** Adds objectives with their key results: a template, a pasted text or one typed by hand. */
const addObjectives: Verb<{ readonly cycle: string; readonly objectives: readonly ObjectiveDraft[] }> = (
  workspace,
  { cycle, objectives },
  tools,
) => {
  if (objectives.some(({ title }) => !title.trim())) return problem({ kind: 'title-missing' });
  const fault = objectives
    .flatMap((o) => o.keyResults)
    .map(keyResultFault)
    .find(Boolean);
  if (fault) return fault;
  return { changes: objectiveChanges(workspace, cycle, objectives, tools) };
};

const editObjective: Verb<{
  readonly id: string;
  readonly set: Partial<Omit<Known<Objective>, 'id' | 'cycle'>>;
}> = (workspace, { id, set }) => {
  if (!workspace.objective.has(id)) return problem({ kind: 'already-gone' });
  if (set.title !== undefined && !set.title.trim()) return problem({ kind: 'title-missing' });
  if (wouldCircle(id, set.parent ?? null, workspace.objective, workspace['key-result']))
    return problem({ kind: 'serves-itself' });
  return { changes: [{ kind: 'objective', id, set }] };
};

/** Puts an objective and its key results out of sight; nothing of it is erased. */
const archiveObjective: Verb<{ readonly id: string }> = (workspace, { id }, { now }) => {
  if (!workspace.objective.has(id)) return problem({ kind: 'already-gone' });
  return {
    changes: [
      { kind: 'objective', id, set: { archivedAt: now } },
      ...keyResultsOf(workspace, id).map((kr) => ({
        kind: 'key-result',
        id: kr.id,
        set: { archivedAt: now },
      })),
    ],
  };
};

/** Back in sight, with the key results that went together with it. */
const restoreObjective: Verb<{ readonly id: string }> = (workspace, { id }) => {
  const objective = workspace.objective.get(id);
  if (!objective) return problem({ kind: 'already-gone' });
  const together = [...workspace['key-result'].values()].filter(
    (kr) => kr.objective === id && kr.archivedAt !== null && kr.archivedAt === objective.archivedAt,
  );
  return {
    changes: [
      { kind: 'objective', id, set: { archivedAt: null } },
      ...together.map((kr) => ({ kind: 'key-result', id: kr.id, set: { archivedAt: null } })),
    ],
  };
};

/** The same again right below it, with its key results, without what they have reached. */
const duplicateObjective: Verb<{ readonly id: string; readonly title: string }> = (
  workspace,
  { id, title },
  { newId },
) => {
  const objective = workspace.objective.get(id);
  if (!objective) return problem({ kind: 'already-gone' });
  const siblings = objectivesOf(workspace, objective.cycle);
  const order = orderAt(siblings, siblings.findIndex((one) => one.id === id) + 1);
  const copy = newId();
  return {
    changes: [
      create('objective', { ...copyOf(objective), id: copy, title, order }),
      ...keyResultsOf(workspace, id).map((kr) =>
        create('key-result', { ...copyOf(kr), id: newId(), objective: copy }),
      ),
    ],
  };
};

const moveObjective: Verb<{ readonly id: string; readonly index: number }> = (workspace, { id, index }) => {
  const objective = workspace.objective.get(id);
  if (!objective) return problem({ kind: 'already-gone' });
  const others = objectivesOf(workspace, objective.cycle).filter((other) => other.id !== id);
  return { changes: [{ kind: 'objective', id, set: { order: orderAt(others, index) } }] };
};

const addKeyResult: Verb<{ readonly objective: string; readonly keyResult: KeyResultDraft } & Beside> = (
  workspace,
  { objective, keyResult, steps, ownerName },
  tools,
) => {
  if (!workspace.objective.has(objective)) return problem({ kind: 'already-gone' });
  const fault = keyResultFault(keyResult);
  if (fault) return fault;
  const order = orderAfter(keyResultsOf(workspace, objective));
  const owner = ownerFields(workspace, ownerName, tools);
  const fields = { ...keyResult, ...owner.set, ...(steps ? stepFields(undefined, steps, tools) : {}) };
  return {
    changes: [...owner.changes, create('key-result', { ...fields, id: tools.newId(), objective, order })],
  };
};

export const verbs = {
  addObjectives,
  editObjective,
  archiveObjective,
  restoreObjective,
  duplicateObjective,
  moveObjective,
  addKeyResult,
};
