import { computed, createModel, signal, type ModelConstructor, type ReadonlySignal } from '@preact/signals';
import type { Act } from '@/utils/actions/act';
import type { Intents, VerbName } from '@/utils/actions/verbs';
import type { LogEntry } from '@/utils/merge/log-entry';
import { isProblem, type Problem } from '@/utils/problem/problem';
import type { WorkspaceStore } from './workspace';

export interface StepsStore {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /**
   * Does an action that can be stepped back from, once those before it are done. An intent that depends on what they
   * leave is given as a function, and may find that there is nothing to do: then nothing is.
   */
  readonly perform: <N extends VerbName>(name: N, intent: Asked<N>) => Promise<Act | Problem | undefined>;
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

export type Asked<N extends VerbName> = Intents[N] | (() => Intents[N] | undefined);

const mostSteps = 200;

/** The way back and forth through the edits of one report. */
export const StepsModel: ModelConstructor<StepsStore, [Pick<WorkspaceStore, 'perform' | 'undo'>]> =
  createModel((workspace: Pick<WorkspaceStore, 'perform' | 'undo'>): StepsStore => {
    const done = signal<readonly LogEntry[]>([]);
    const undone = signal<readonly LogEntry[]>([]);
    let page = 0;
    // One after another: what is to be taken back may itself be on its way still.
    let last: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const doing = last.then(work);
      last = doing.catch(() => undefined);
      return doing;
    };

    /** One step along: taken off one pile, its inverse put on the other. */
    const turn = async (from: typeof done, to: typeof undone, entry = from.value.at(-1)) => {
      if (!entry) return undefined;
      const begunOn = page;
      from.value = from.value.filter((each) => each !== entry);
      const turned = await workspace.undo(entry);
      if (begunOn !== page) return turned;
      if (isProblem(turned)) from.value = [...from.value, entry];
      else to.value = [...to.value, turned.entry];
      return turned;
    };
    return {
      canUndo: computed(() => done.value.length > 0),
      canRedo: computed(() => undone.value.length > 0),
      perform<N extends VerbName>(name: N, asked: Asked<N>) {
        const begunOn = page;
        return inTurn(async () => {
          const intent = typeof asked === 'function' ? (asked as () => Intents[N] | undefined)() : asked;
          if (!intent) return undefined;
          const act = await workspace.perform(name, intent);
          if (isProblem(act) || begunOn !== page) return act;
          done.value = [...done.value.slice(1 - mostSteps), act.entry];
          undone.value = [];
          return act;
        });
      },
      undo: () => inTurn(() => turn(done, undone)),
      redo: () => inTurn(() => turn(undone, done)),
      undoStep: (entry) =>
        inTurn(() => (done.value.includes(entry) ? turn(done, undone, entry) : workspace.undo(entry))),
      last: () => done.value.at(-1),
      forget() {
        page += 1;
        done.value = [];
        undone.value = [];
      },
    };
  });
