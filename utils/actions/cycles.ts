import type { Cycle } from '@/utils/okr/cycle';
import type { Language, Preferences } from '@/utils/okr/member';
import { preferencesId } from '@/utils/okr/no-preferences';
import type { Known } from '@/utils/okr/schema';
import { problem } from '@/utils/problem/problem';
import type { Verb } from './verb';
import { create } from './changes';
import { objectiveChanges, type ObjectiveDraft } from './objectives';
import { preferencesOf } from './workspace';

/** First run: who I am, in which language, which cycle, and the OKRs to begin with (none is fine). */
const start: Verb<{
  readonly name: string;
  readonly language: Language;
  readonly cycle: Cycle;
  readonly objectives: readonly ObjectiveDraft[];
}> = (workspace, { name, language, cycle, objectives }, tools) => {
  if (!name.trim()) return problem({ kind: 'title-missing' });
  const me = tools.newId();
  return {
    changes: [
      { kind: 'member', id: me, set: { name: name.trim() } },
      create('cycle', cycle),
      { kind: 'preferences', id: preferencesId, set: { me, language, cycle: cycle.id } },
      ...objectiveChanges(workspace, cycle.id, objectives, tools),
    ],
  };
};

const openCycle: Verb<{ readonly cycle: Cycle }> = (workspace, { cycle }) => {
  if (cycle.starts > cycle.ends) return problem({ kind: 'dates-reversed' });
  return {
    changes: [
      ...(workspace.cycle.has(cycle.id) ? [] : [create('cycle', cycle)]),
      { kind: 'preferences', id: preferencesId, set: { cycle: cycle.id } },
    ],
  };
};

const changePreferences: Verb<Partial<Omit<Known<Preferences>, 'id' | 'me'>>> = (_, set) => ({
  changes: [{ kind: 'preferences', id: preferencesId, set }],
});

const renameMe: Verb<{ readonly name: string }> = (workspace, { name }) => {
  const { me } = preferencesOf(workspace);
  if (!me) return problem({ kind: 'already-gone' });
  if (!name.trim()) return problem({ kind: 'title-missing' });
  return { changes: [{ kind: 'member', id: me, set: { name: name.trim() } }] };
};

export const verbs = { start, openCycle, changePreferences, renameMe };
