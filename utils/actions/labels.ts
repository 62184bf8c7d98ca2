import { keyResultLabels } from '@/utils/week/labels';
import { keyResultsOf, objectivesOf, type Workspace } from './workspace';

const kept = new WeakMap<Workspace, ReadonlyMap<string, string>>();

/** Key result id → `1.2`, each counted in its own cycle. */
export function labelsOf(workspace: Workspace): ReadonlyMap<string, string> {
  let labels = kept.get(workspace);
  if (!labels) {
    labels = new Map(
      [...workspace.cycle.keys()].flatMap((cycle) => {
        const objectives = objectivesOf(workspace, cycle);
        return [
          ...keyResultLabels(
            objectives,
            objectives.flatMap(({ id }) => keyResultsOf(workspace, id)),
          ),
        ];
      }),
    );
    kept.set(workspace, labels);
  }
  return labels;
}

/** Undefined where nothing is tied, or where what is tied is not at hand or archived. */
export function labelOf(workspace: Workspace, keyResult: string | null): string | undefined {
  return keyResult === null ? undefined : labelsOf(workspace).get(keyResult);
}
