import type { KeyResult } from '@/utils/okr/key-result';
import type { Known } from '@/utils/okr/schema';
import { problem, type Problem } from '@/utils/problem/problem';
import type { Verb } from './act';
import { create, orderAfter, orderAt } from './changes';
import { checkInsOf, keyResultsOf } from './workspace';

export type KeyResultDraft = Partial<Omit<Known<KeyResult>, 'id' | 'objective' | 'order'>> &
  Pick<Known<KeyResult>, 'title' | 'kind'>;

/** What keeps a key result from being saved; undefined when nothing does. Coaching says the rest and never blocks. */
export function keyResultFault(draft: Partial<KeyResultDraft>): Problem | undefined {
  if (draft.title !== undefined && !draft.title.trim()) return problem({ kind: 'title-missing' });
  if (draft.startsOn && draft.dueOn && draft.startsOn > draft.dueOn)
    return problem({ kind: 'dates-reversed' });
  return undefined;
}

const editKeyResult: Verb<{
  readonly id: string;
  readonly set: Partial<Omit<Known<KeyResult>, 'id' | 'objective'>>;
}> = (workspace, { id, set }) => {
  const before = workspace['key-result'].get(id);
  if (!before) return problem({ kind: 'already-gone' });
  const fault = keyResultFault({ ...before, ...set });
  if (fault) return fault;
  return { changes: [{ kind: 'key-result', id, set }] };
};

const archiveKeyResult: Verb<{ readonly id: string }> = (workspace, { id }, { now }) => {
  if (!workspace['key-result'].has(id)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind: 'key-result', id, set: { archivedAt: now } }] };
};

const duplicateKeyResult: Verb<{ readonly id: string }> = (workspace, { id }, { newId }) => {
  const keyResult = workspace['key-result'].get(id);
  if (!keyResult) return problem({ kind: 'already-gone' });
  const order = orderAfter(keyResultsOf(workspace, keyResult.objective));
  return { changes: [create('key-result', { ...keyResult, id: newId(), order })] };
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

/** Adds a weighted step to a milestone, or changes one. Each is a field of its own, so two browsers can do two. */
const editStep: Verb<{
  readonly keyResult: string;
  readonly step?: string;
  readonly title: string;
  readonly weight: number;
  readonly order: string;
}> = (workspace, { keyResult, step, title, weight, order }, { newId }) => {
  const before = workspace['key-result'].get(keyResult);
  if (!before) return problem({ kind: 'already-gone' });
  if (!title.trim()) return problem({ kind: 'title-missing' });
  const field = `step:${step ?? newId()}`;
  const doneAt = (before[field] as { doneAt?: number } | undefined)?.doneAt ?? null;
  return {
    changes: [{ kind: 'key-result', id: keyResult, set: { [field]: { title, weight, order, doneAt } } }],
  };
};

const removeStep: Verb<{ readonly keyResult: string; readonly step: string }> = (
  workspace,
  { keyResult, step },
) => {
  if (!workspace['key-result'].has(keyResult)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind: 'key-result', id: keyResult, set: { [`step:${step}`]: null } }] };
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

export const verbs = {
  editKeyResult,
  archiveKeyResult,
  duplicateKeyResult,
  moveKeyResult,
  editStep,
  removeStep,
  tickStep,
};
