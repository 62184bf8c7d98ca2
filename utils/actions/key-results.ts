import { isDay } from '@/utils/okr/day';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Known } from '@/utils/okr/schema';
import { problem, type Problem } from '@/utils/problem/problem';
import type { Verb } from './verb';
import { create, orderAt } from './changes';
import { copyOf } from './copy';
import { ownerFields } from './owner';
import { stepFields, type StepDraft } from './steps';
import { checkInsOf, keyResultsOf } from './workspace';

export type KeyResultDraft = Partial<Omit<Known<KeyResult>, 'id' | 'objective' | 'order'>> &
  Pick<Known<KeyResult>, 'title' | 'kind'>;

/** What a form adds to the fields of a key result; each in one action with them. */
export interface Beside {
  /** All steps of a milestone, in their order: those left out are removed, those without an id are new. */
  readonly steps?: readonly StepDraft[];
  /** The owner by name; a name that no member has makes one. Empty: nobody. */
  readonly ownerName?: string;
}

/** What keeps a key result from being saved; undefined when nothing does. Coaching says the rest and never blocks. */
export function keyResultFault(draft: Partial<KeyResultDraft>): Problem | undefined {
  const { title, startsOn, dueOn, waypoints = [] } = draft;
  if (title !== undefined && !title.trim()) return problem({ kind: 'title-missing' });
  const days = [startsOn, dueOn, ...waypoints.map(({ on }) => on)];
  const none = days.find((day) => typeof day === 'string' && !isDay(day));
  if (none) return problem({ kind: 'no-such-day', text: none });
  if (startsOn && dueOn && startsOn > dueOn) return problem({ kind: 'dates-reversed' });
  return undefined;
}

const editKeyResult: Verb<
  {
    readonly id: string;
    readonly set: Partial<Omit<Known<KeyResult>, 'id' | 'objective'>>;
  } & Beside
> = (workspace, { id, set, steps, ownerName }, tools) => {
  const before = workspace['key-result'].get(id);
  if (!before) return problem({ kind: 'already-gone' });
  const fault = keyResultFault({ ...before, ...set });
  if (fault) return fault;
  const owner = ownerFields(workspace, ownerName, tools);
  const all = { ...set, ...owner.set, ...(steps ? stepFields(before, steps, tools) : {}) };
  // Only what differs is written, so that the history names what was changed and another browser's edit stands.
  const changed = Object.fromEntries(
    Object.entries(all).filter(([field, value]) => !same(before[field], value)),
  );
  return { changes: [...owner.changes, { kind: 'key-result', id, set: changed }] };
};

const archiveKeyResult: Verb<{ readonly id: string }> = (workspace, { id }, { now }) => {
  if (!workspace['key-result'].has(id)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind: 'key-result', id, set: { archivedAt: now } }] };
};

/** Back in sight, and its objective with it when that is archived too. */
const restoreKeyResult: Verb<{ readonly id: string }> = (workspace, { id }) => {
  const keyResult = workspace['key-result'].get(id);
  if (!keyResult) return problem({ kind: 'already-gone' });
  const above = workspace.objective.get(keyResult.objective);
  return {
    changes: [
      { kind: 'key-result', id, set: { archivedAt: null } },
      ...(above && above.archivedAt !== null
        ? [{ kind: 'objective', id: above.id, set: { archivedAt: null } }]
        : []),
    ],
  };
};

/** The same again right below it, without check-ins, pages, and what its steps have reached. */
const duplicateKeyResult: Verb<{ readonly id: string; readonly title?: string }> = (
  workspace,
  { id, title },
  { newId },
) => {
  const keyResult = workspace['key-result'].get(id);
  if (!keyResult) return problem({ kind: 'already-gone' });
  const siblings = keyResultsOf(workspace, keyResult.objective);
  const order = orderAt(siblings, siblings.findIndex((one) => one.id === id) + 1);
  return {
    changes: [
      create('key-result', { ...copyOf(keyResult), ...(title ? { title } : {}), id: newId(), order }),
    ],
  };
};

/** To another place, or under another objective. */
const moveKeyResult: Verb<{ readonly id: string; readonly objective: string; readonly index: number }> = (
  workspace,
  { id, objective, index },
) => {
  if (!workspace['key-result'].has(id) || !workspace.objective.has(objective))
    return problem({ kind: 'already-gone' });
  const others = keyResultsOf(workspace, objective).filter((other) => other.id !== id);
  return { changes: [{ kind: 'key-result', id, set: { objective, order: orderAt(others, index) } }] };
};

/** Ticks a step, and leaves a check-in so that the history says when. */
const tickStep: Verb<{ readonly keyResult: string; readonly step: string; readonly done: boolean }> = (
  workspace,
  { keyResult, step, done },
  { now, newId },
) => {
  const before = workspace['key-result'].get(keyResult);
  const field = `step:${step}`;
  const value = before?.[field];
  if (!before || typeof value !== 'object' || value === null) return problem({ kind: 'already-gone' });
  const title = (value as { title?: string }).title ?? '';
  const confidence =
    checkInsOf(workspace, keyResult)
      .toSorted((a, b) => a.at - b.at)
      .at(-1)?.confidence ?? null;
  return {
    changes: [
      { kind: 'key-result', id: keyResult, set: { [field]: { ...value, doneAt: done ? now : null } } },
      create('check-in', {
        id: newId(),
        keyResult,
        at: now,
        value: null,
        confidence,
        note: done ? `✓ ${title}` : `○ ${title}`,
        author: null,
        source: { by: 'person' },
      }),
    ],
  };
};

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

export const verbs = {
  editKeyResult,
  archiveKeyResult,
  restoreKeyResult,
  duplicateKeyResult,
  moveKeyResult,
  tickStep,
};
