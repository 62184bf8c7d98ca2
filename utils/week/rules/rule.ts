import type { SeenKeyResult, WeekAtHand } from './at-hand';

/** One line that a rule proposes for its section. */
export interface Line {
  readonly key: string;
  readonly text: string;
  readonly keyResult: string | null;
  readonly evidence?: readonly string[];
  /** What is at stake for a key result of weight 1: about 0 for a detail, above 1 for what must be read. */
  readonly stake: number;
  readonly isPrivate?: boolean;
}

export type KeyResultRule = (seen: SeenKeyResult, week: WeekAtHand) => Line | undefined;

/** A rule over the whole week; `said` are the lines of its section so far. */
export type WeekRule = (week: WeekAtHand, said: readonly Line[]) => readonly Line[];
