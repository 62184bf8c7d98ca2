import type { KeyResultRule } from './rule';
import { clauses, reason } from './telling';

/** Growth against a figure that nobody has noted yet: no percentage can be said. */
export const baselineMissing: KeyResultRule = (seen, { say }) => {
  const { keyResult, after } = seen;
  if (!isBaselineMissing(after)) return undefined;
  const { baselineMissing: plainly, baselineMissingOf } = say.words.problem;
  return {
    key: `baseline-missing:${keyResult.id}`,
    text:
      clauses(seen, [keyResult.relativeTo ? baselineMissingOf[keyResult.relativeTo] : plainly]) +
      reason(seen, say),
    keyResult: keyResult.id,
    stake: 0.6,
  };
};

export function isBaselineMissing({ missing }: { readonly missing: string | null }): boolean {
  return missing === 'baseline';
}
