import type { LogEntry } from '@/utils/merge/log-entry';

/** One field of a record that somebody changed: from what, to what. */
export interface Edit {
  readonly entry: string;
  readonly at: number;
  readonly by: string | null;
  readonly verb: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What was changed of a record after it was made, newest first, by its lines of the change log. */
export function editsOf(entries: readonly LogEntry[], id: string): readonly Edit[] {
  return entries
    .toSorted((a, b) => b.at - a.at)
    .flatMap((entry) => {
      const before = entry.inverse.find((change) => change.id === id);
      const change = entry.changes.find((one) => one.id === id);
      // A record that was just made has nothing to go back to.
      if (!before?.set || !change?.set) return [];
      const { set: was } = before;
      return Object.entries(change.set)
        .filter(
          ([field, to]) =>
            !quiet.test(field) && JSON.stringify(was[field] ?? null) !== JSON.stringify(to ?? null),
        )
        .map(([field, to]) => ({
          entry: entry.id,
          at: entry.at,
          by: entry.by,
          verb: entry.verb,
          field,
          from: was[field] ?? null,
          to: to ?? null,
        }));
    });
}

/** Places among siblings and silenced hints are nobody's history. */
const quiet = /^(?:order|silent:.*|binding)$/;
