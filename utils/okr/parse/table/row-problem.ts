/** Why something of a pasted or imported text did not come along as written. */
export type RowProblemKind =
  | 'not-a-number'
  | 'no-such-day'
  | 'dates-reversed'
  | 'garbled'
  | 'no-objective'
  | 'unclosed-quote'
  | 'no-columns'
  | 'unknown-column'
  | 'too-long'
  | 'too-many';

export interface RowProblem {
  /** Line of the file, counted from 1. */
  readonly row: number;
  readonly kind: RowProblemKind;
  /** The cell or the words concerned, cut short. */
  readonly text: string;
  /** Whether the row came along without what the problem names. */
  readonly kept: boolean;
}

/** Problems beyond this are counted by nobody. */
export const mostProblems = 200;
