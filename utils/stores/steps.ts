import { computed, createModel, signal, type ModelConstructor, type ReadonlySignal } from '@preact/signals';
import type { Act } from '@/utils/actions/act';
import type { LogEntry } from '@/utils/merge/log-entry';
import { isProblem, type Problem } from '@/utils/problem/problem';
import type { WorkspaceStore } from './workspace';

export interface StepsStore {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Does an action that can be stepped back from. */
  readonly perform: WorkspaceStore['perform'];
  /** Takes the last step back; answers what was done, undefined when there was nothing to take back. */
  readonly undo: () => Promise<Act | Problem | undefined>;
  readonly redo: () => Promise<Act | Problem | undefined>;
  /** Takes this one back, whatever came after it. */
  readonly undoStep: (entry: LogEntry) => Promise<Act | Problem | undefined>;
  /** The records of the last step. */
  readonly last: () => LogEntry | undefined;
  /** Another page is edited from here on: its first step is not this one's last. */
  readonly forget: () => void;
}

/** The way back and forth through the edits of one report. */
export const StepsModel: ModelConstructor<StepsStore, [Pick<WorkspaceStore, 'perform' | 'undo'>]> =
  createModel((workspace: Pick<WorkspaceStore, 'perform' | 'undo'>): StepsStore => {
    const done = signal<readonly LogEntry[]>([]);
    const undone = signal<readonly LogEntry[]>([]);

    /** One step along: taken off one pile, its inverse put on the other. */
    const turn = async (from: typeof done, to: typeof undone, entry = from.value.at(-1)) => {
      if (!entry) return undefined;
      from.value = from.value.filter((each) => each !== entry);
      const turned = await workspace.undo(entry);
      if (isProblem(turned)) from.value = [...from.value, entry];
      else to.value = [...to.value, turned.entry];
      return turned;
    };
    return {
      canUndo: computed(() => done.value.length > 0),
      canRedo: computed(() => undone.value.length > 0),
      async perform(name, intent, picture) {
        const act = await workspace.perform(name, intent, picture);
        if (isProblem(act)) return act;
        done.value = [...done.value.slice(1 - mostSteps), act.entry];
        undone.value = [];
        return act;
      },
      undo: () => turn(done, undone),
      redo: () => turn(undone, done),
      undoStep: (entry) => (done.value.includes(entry) ? turn(done, undone, entry) : workspace.undo(entry)),
      last: () => done.value.at(-1),
      forget() {
        done.value = [];
        undone.value = [];
      },
    };
  });

const mostSteps = 200;
