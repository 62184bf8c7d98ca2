import { createModel, type ModelConstructor } from '@preact/signals';

export interface TypingPorts {
  readonly keep: (key: string, value: unknown) => Promise<void>;
  readonly wait: (callback: () => void, ms: number) => number;
  readonly cancel: (timer: number) => void;
}

export interface TypingStore {
  /** What was being typed under this name when the panel was last closed. */
  readonly kept: (key: string) => unknown;
  /** Keeps it soon after the last key. Null forgets it at once. */
  readonly keep: (key: string, value: unknown) => void;
  /** Keeps everything now: the panel may be closing. */
  readonly flush: () => void;
  readonly fill: (values: ReadonlyMap<string, unknown>) => void;
}

/** How long after the last key typing is kept. */
const pauseMs = 400;

/** Half-typed text of every form, kept on the device until the form is sent. */
export const TypingModel: ModelConstructor<TypingStore, [TypingPorts]> = createModel(
  ({ keep, wait, cancel }: TypingPorts): TypingStore => {
    const values = new Map<string, unknown>();
    const timers = new Map<string, number>();
    const write = (key: string) => {
      timers.delete(key);
      void keep(key, values.get(key) ?? null);
    };
    return {
      kept: (key) => values.get(key),
      keep(key, value) {
        const waiting = timers.get(key);
        if (waiting !== undefined) cancel(waiting);
        if (value === null) values.delete(key);
        else values.set(key, value);
        if (value === null) write(key);
        else
          timers.set(
            key,
            wait(() => write(key), pauseMs),
          );
      },
      flush() {
        for (const [key, timer] of timers) {
          cancel(timer);
          write(key);
        }
      },
      fill(loaded) {
        for (const [key, value] of loaded) values.set(key, value);
      },
    };
  },
);
