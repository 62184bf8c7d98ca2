import type { Change } from './record';

/** A line of the change log: who did what when, and how to take it back. Written once, never merged, never edited. */
export interface LogEntry {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string | null;
  /** The verb of `utils/actions`, or `undo`. */
  readonly verb: string;
  /** Every record that the action touched. */
  readonly subjects: readonly string[];
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}
