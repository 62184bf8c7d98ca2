import { generateNKeysBetween } from 'fractional-indexing';
import type { KeyResult } from '@/utils/okr/key-result';
import { stepsOf } from '@/utils/okr/steps';
import type { Tools } from './verb';

export interface StepDraft {
  readonly id?: string;
  readonly title: string;
  readonly weight: number;
}

/**
 * The fields that make these the steps of a key result, in this order. Each step is a field of its own, so that two
 * browsers can do two; steps without words are left out, steps that stay keep when they were done.
 */
export function stepFields(
  keyResult: KeyResult | undefined,
  drafts: readonly StepDraft[],
  { newId }: Tools,
): Readonly<Record<string, unknown>> {
  const before = keyResult ? stepsOf(keyResult) : [];
  const wanted = drafts.filter(({ title }) => title.trim() !== '');
  const orders = generateNKeysBetween(null, null, wanted.length);
  const fields: Record<string, unknown> = Object.fromEntries(before.map(({ id }) => [`step:${id}`, null]));
  for (const [i, { id, title, weight }] of wanted.entries()) {
    const doneAt = before.find((step) => step.id === id)?.doneAt ?? null;
    fields[`step:${id ?? newId()}`] = {
      title: title.trim().slice(0, 300),
      weight: Math.max(0, weight),
      order: orders[i] ?? 'a0',
      doneAt,
    };
  }
  return fields;
}
