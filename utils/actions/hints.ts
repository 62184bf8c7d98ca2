import { silenceOf } from '@/utils/okr/coaching/dismissed';
import type { HintId } from '@/utils/okr/coaching/hint-ids';
import { problem } from '@/utils/problem/problem';
import type { Verb } from './verb';

/** Silences a hint about one objective, key result or cycle for good. */
const dismissHint: Verb<{
  readonly kind: 'objective' | 'key-result' | 'cycle';
  readonly id: string;
  readonly hint: HintId;
}> = (workspace, { kind, id, hint }) => {
  if (!workspace[kind].has(id)) return problem({ kind: 'already-gone' });
  return { changes: [{ kind, id, set: { [silenceOf(hint)]: true } }] };
};

export const verbs = { dismissHint };
