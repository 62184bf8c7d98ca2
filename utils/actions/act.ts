import type { Capture } from '@/utils/evidence/capture';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { Change } from '@/utils/merge/record';
import { isProblem, problem, type Problem } from '@/utils/problem/problem';
import { touchClosedCycle } from './closed-cycle';
import type { Tools, Verb } from './verb';
import { verbs, type Intents, type VerbName } from './verbs';
import { preferencesOf, type Workspace } from './workspace';

/** One user action, ready to be stored in one transaction. */
export interface Act {
  readonly entry: LogEntry;
  readonly captures: readonly Capture[];
}

/** Works out what a verb changes, its inverse and its line in the log. Changes nothing itself; a closed cycle stays as it closed. */
export function act<N extends VerbName>(
  workspace: Workspace,
  name: N,
  intent: Intents[N],
  tools: Tools,
): Act | Problem {
  const outcome = (verbs[name] as Verb<Intents[N]>)(workspace, intent, tools);
  if (isProblem(outcome)) return outcome;
  if (name !== 'closeCycle' && touchClosedCycle(workspace, outcome.changes))
    return problem({ kind: 'cycle-closed' });
  return {
    entry: logEntry(workspace, name, outcome.changes, inverseOf(workspace, outcome.changes), tools),
    captures: outcome.captures ?? [],
  };
}

/** Takes an action back. The values return under new stamps, so that every browser follows. */
export function undo(workspace: Workspace, entry: LogEntry, tools: Tools): Act {
  return {
    entry: logEntry(workspace, 'undo', entry.inverse, inverseOf(workspace, entry.inverse), tools),
    captures: [],
  };
}

function logEntry(
  workspace: Workspace,
  verb: VerbName | 'undo',
  changes: readonly Change[],
  inverse: readonly Change[],
  { now, newId }: Tools,
): LogEntry {
  return {
    id: newId(),
    at: now,
    by: preferencesOf(workspace).me,
    verb,
    subjects: [...new Set(changes.map((change) => change.id))],
    changes,
    inverse,
  };
}

/** What puts each record back as it was: made becomes removed, removed becomes set again, set becomes set back. */
function inverseOf(workspace: Workspace, changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map((change): Change => {
    const { kind, id } = change;
    const before = recordOf(workspace, kind, id);
    if (!before) return { kind, id, remove: true };
    if (change.remove) {
      const { id: _, ...fields } = before;
      return { kind, id, set: fields };
    }
    return {
      kind,
      id,
      set: Object.fromEntries(Object.keys(change.set ?? {}).map((field) => [field, before[field]])),
    };
  });
}

function recordOf(workspace: Workspace, kind: string, id: string): Record<string, unknown> | undefined {
  const map: ReadonlyMap<string, Record<string, unknown>> | undefined = workspace[kind as keyof Workspace];
  return map?.get(id);
}
