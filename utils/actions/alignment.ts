import { wouldCircle } from '@/utils/okr/alignment';
import { levels, type Objective } from '@/utils/okr/objective';
import { problem } from '@/utils/problem/problem';
import type { Verb } from './verb';

/** Says what an objective serves (an objective, a key result, or nothing) and at which level it stands. */
const alignObjective: Verb<{
  readonly id: string;
  readonly parent: string | null;
  readonly level?: Objective['level'];
}> = (workspace, { id, parent, level }) => {
  const objective = workspace.objective.get(id);
  if (!objective) return problem({ kind: 'already-gone' });
  if (parent !== null && !workspace.objective.has(parent) && !workspace['key-result'].has(parent))
    return problem({ kind: 'already-gone' });
  if (wouldCircle(id, parent, workspace.objective, workspace['key-result']))
    return problem({ kind: 'serves-itself' });
  const set = { parent, ...(level && levels.includes(level) ? { level } : {}) };
  return { changes: [{ kind: 'objective', id, set }] };
};

export const verbs = { alignObjective };
