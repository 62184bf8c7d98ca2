import type { Change } from '@/utils/merge/record';
import type { Workspace } from './workspace';

/** Whether a key result or objective belongs to a cycle that is closed. */
export function isInClosedCycle(workspace: Workspace, id: string): boolean {
  const objective = workspace['key-result'].get(id)?.objective ?? id;
  return isClosed(workspace, workspace.objective.get(objective)?.cycle);
}

/** Whether these changes touch OKRs, check-ins or attachments of a closed cycle, as they were or as they would be. */
export function touchClosedCycle(workspace: Workspace, changes: readonly Change[]): boolean {
  if (![...workspace.cycle.values()].some(({ closedAt }) => closedAt !== null)) return false;
  return changes.some(({ kind, id, set = {} }) => {
    switch (kind) {
      case 'objective':
        return isInClosedCycle(workspace, id) || isClosed(workspace, set.cycle);
      case 'key-result':
        return isInClosedCycle(workspace, id) || isIn(workspace, set.objective);
      case 'check-in':
      case 'attachment':
        return isIn(workspace, workspace[kind].get(id)?.keyResult) || isIn(workspace, set.keyResult);
      default:
        return false;
    }
  });
}

const isIn = (workspace: Workspace, id: unknown) => typeof id === 'string' && isInClosedCycle(workspace, id);

const isClosed = (workspace: Workspace, cycle: unknown) =>
  typeof cycle === 'string' && (workspace.cycle.get(cycle)?.closedAt ?? null) !== null;
