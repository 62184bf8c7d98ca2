import { createModel, signal, type ModelConstructor, type ReadonlySignal } from '@preact/signals';
import type { Problem } from '@/utils/problem/problem';

/** One thing said at the foot of the panel: what was done, with a way back, or what went wrong. */
export type Notice =
  | { readonly id: number; readonly kind: 'done'; readonly text: string; readonly undo?: () => void }
  | { readonly id: number; readonly kind: 'problem'; readonly problem: Problem };

export interface NoticesStore {
  readonly notice: ReadonlySignal<Notice | undefined>;
  readonly done: (text: string, undo?: () => void) => void;
  readonly problem: (problem: Problem) => void;
  readonly dismiss: (id?: number) => void;
}

/** The last thing said; a new one takes its place. */
export const NoticesModel: ModelConstructor<NoticesStore, []> = createModel((): NoticesStore => {
  const notice = signal<Notice | undefined>(undefined);
  let count = 0;
  return {
    notice,
    done(text, undo) {
      notice.value = { id: (count += 1), kind: 'done', text, ...(undo ? { undo } : {}) };
    },
    problem(problem) {
      notice.value = { id: (count += 1), kind: 'problem', problem };
    },
    dismiss(id) {
      if (id === undefined || notice.value?.id === id) notice.value = undefined;
    },
  };
});

/**
 * How long something done is said, in milliseconds: three words a second, and never under eight seconds. A way back
 * stays at least the twenty seconds that WCAG 2.2.1 asks for.
 */
export function leisureMs({ text, undo }: Extract<Notice, { readonly kind: 'done' }>): number {
  const reading = 2_000 + (text.split(/\s+/).length / 3) * 1_000;
  return Math.max(undo ? 20_000 : 8_000, reading);
}
