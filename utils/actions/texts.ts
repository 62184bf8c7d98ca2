import { isKind } from '@/utils/merge/kinds';
import { problem } from '@/utils/problem/problem';
import type { Verb } from './verb';

/** Puts a text back that had given way to one from another browser. */
const restoreText: Verb<{
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}> = (workspace, { kind, id, field, value }) => {
  if (!isKind(kind) || !workspace[kind].has(id)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind, id, set: { [field]: value } }] };
};

export const verbs = { restoreText };
