import { isSilent } from './coaching/dismissed';
import { keyResultChecks } from './coaching/key-result-checks';
import { objectiveChecks } from './coaching/objective-checks';
import { onlyWords } from './coaching/says';
import { setChecks } from './coaching/set-checks';
import type { HintId, Severity } from './coaching/hint-ids';
import type { Cycle } from './cycle';
import type { KeyResult } from './key-result';
import type { Objective } from './objective';

export { silenceOf } from './coaching/dismissed';
export { hintIds, type HintId, type Severity } from './coaching/hint-ids';

/** One thing worth a second look. Never blocks; the words are the reader's language, chosen by the id. */
export interface Hint {
  readonly id: HintId;
  readonly severity: Severity;
  readonly about: 'objective' | 'key-result' | 'set';
  /** The id of the objective or key result; for a set that of its objective, or of the cycle. */
  readonly subject: string;
}

/**
 * What is worth a second look in an objective, its key results (those not archived, in order) and their set.
 * What was dismissed of one of them is not said of it again.
 */
export function coach(objective: Objective, keyResults: readonly KeyResult[], cycle: Cycle): readonly Hint[] {
  const said = new Set<string>();
  return [
    ...objectiveChecks
      .filter(({ id, applies }) => !isSilent(objective, id) && applies(objective, keyResults))
      .map(({ id, severity }) => ({ id, severity, about: 'objective' as const, subject: objective.id })),
    ...keyResults.flatMap((keyResult) => {
      const hints = keyResultChecks
        .filter(({ id, applies }) => !isSilent(keyResult, id) && applies(keyResult, { cycle, said }))
        .map(({ id, severity }) => ({ id, severity, about: 'key-result' as const, subject: keyResult.id }));
      const words = onlyWords(keyResult.title);
      if (words !== '') said.add(words);
      return hints;
    }),
    ...setChecks
      .filter(({ id, applies }) => !isSilent(objective, id) && applies(keyResults))
      .map(({ id, severity }) => ({ id, severity, about: 'set' as const, subject: objective.id })),
  ];
}

/** Whether a cycle has too many or too few objectives: the method asks for three to five, and fewer where that fits. */
export function coachCycle(objectives: readonly Objective[], cycle: Cycle): readonly Hint[] {
  const about = { about: 'set', subject: cycle.id } as const;
  const hints: readonly Hint[] = [
    ...(objectives.length > 5 ? [{ id: 'too-many-objectives', severity: 'warning', ...about } as const] : []),
    ...(objectives.length < 3 ? [{ id: 'too-few-objectives', severity: 'advice', ...about } as const] : []),
  ];
  return hints.filter(({ id }) => !isSilent(cycle, id));
}
