import type { HintId } from './hint-ids';

/** The field of a record by which a hint about it is silent for good. One for each, so that two browsers can dismiss two. */
export function silenceOf(hint: HintId): string {
  return `silent:${hint}`;
}

export function isSilent(record: Readonly<Record<string, unknown>>, hint: HintId): boolean {
  return record[silenceOf(hint)] === true;
}
