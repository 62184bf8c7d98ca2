import type { KeyResult, Step } from './key-result';

export interface StepOfKeyResult extends Step {
  readonly id: string;
}

/** The steps among the fields of a key result, in their order. A removed step is null, and one that is no step at all is passed over. */
export function stepsOf(keyResult: object): readonly StepOfKeyResult[] {
  return Object.entries(keyResult)
    .flatMap(([field, value]) => {
      if (!field.startsWith(prefix) || value === null) return [];
      const read = asStep(value);
      return read ? [{ ...read, id: field.slice(prefix.length) }] : [];
    })
    .sort(byOrder);
}

/** The share of a milestone's steps that is done, 0…1, by weight; null without steps that weigh anything. */
export function shareDone(steps: readonly Step[]): number | null {
  const whole = weightOf(steps);
  return whole > 0 ? weightOf(steps.filter(({ doneAt }) => doneAt !== null)) / whole : null;
}

/** A key result as it was before a moment: steps that were ticked later are not done yet. */
export function asOf(keyResult: KeyResult, moment: Date): KeyResult {
  const later = stepsOf(keyResult).filter(({ doneAt }) => doneAt !== null && doneAt >= moment.getTime());
  return {
    ...keyResult,
    ...Object.fromEntries(later.map((step) => [`${prefix}${step.id}`, { ...step, doneAt: null }])),
  };
}

/** As the schema of a step has it; by hand, because every screen shows steps and few need a schema. */
function asStep(value: unknown): Step | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { title, weight = 1, order = 'a0', doneAt = null, ...more } = value as Record<string, unknown>;
  const fits =
    typeof title === 'string' &&
    title.length <= 300 &&
    Number.isFinite(weight) &&
    typeof order === 'string' &&
    (doneAt === null || Number.isFinite(doneAt));
  return fits ? ({ ...more, title, weight, order, doneAt } as Step) : undefined;
}

const prefix = 'step:';

function weightOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
}

function byOrder(a: StepOfKeyResult, b: StepOfKeyResult): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
