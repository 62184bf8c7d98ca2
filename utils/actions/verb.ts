import type { Capture } from '@/utils/evidence/capture';
import type { Change } from '@/utils/merge/record';
import type { Problem } from '@/utils/problem/problem';
import type { Workspace } from './workspace';

/** One thing a user can do: what it changes in the workspace, or why it may not be done. */
export type Verb<Intent> = (workspace: Workspace, intent: Intent, tools: Tools) => Outcome | Problem;

/** What an action may not make up for itself. `now` is in milliseconds since 1970. */
export interface Tools {
  readonly now: number;
  readonly newId: () => string;
}

/** What a verb asks for. */
export interface Outcome {
  readonly changes: readonly Change[];
  readonly captures?: readonly Capture[];
}
