import { cadence } from './kinds/cadence';
import { growth } from './kinds/growth';
import { keep } from './kinds/keep';
import { metric } from './kinds/metric';
import { milestone } from './kinds/milestone';
import type { Facts, Reached, Rule } from './kinds/rule';
import type { KeyResultKind } from './key-result';

/** How far a key result has come, by the rule of its kind. */
export function progressOf(facts: Facts): Reached {
  return rules[facts.keyResult.kind](facts);
}

/** Progress as a score: 0…1, null where there is no progress to tell. */
export function scoreOf(progress: number | null): number | null {
  return progress === null ? null : Math.min(1, Math.max(0, progress));
}

const rules: Readonly<Record<KeyResultKind, Rule>> = { metric, keep, growth, cadence, milestone };
