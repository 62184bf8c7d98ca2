/** Everything that coaching can say. */
export const hintIds = [
  'objective-has-target',
  'commitment-mixed',
  'not-measurable',
  'activity-only',
  'target-equals-start',
  'outside-cycle',
  'unit-missing',
  'said-twice',
  'too-few-key-results',
  'too-many-key-results',
  'all-of-one-kind',
  'too-few-objectives',
  'too-many-objectives',
] as const;
export type HintId = (typeof hintIds)[number];

/** A warning says that something will not work; an advice that it may work better. */
export type Severity = 'warning' | 'advice';

export interface Check<Applies> {
  readonly id: HintId;
  readonly severity: Severity;
  readonly applies: Applies;
}
