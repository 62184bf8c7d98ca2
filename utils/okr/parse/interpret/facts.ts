import type { KeyResult } from '../../key-result';
import type { Change } from '../change';
import type { Quantity } from '../quantity';
import type { FoundPeriod } from '../reading';

/** What the numbers of a sentence come to, before dates and questions. */
export interface Facts extends Pick<
  KeyResult,
  | 'kind'
  | 'comparator'
  | 'direction'
  | 'baseline'
  | 'target'
  | 'targetHigh'
  | 'unit'
  | 'percent'
  | 'multiplier'
  | 'period'
> {
  /** The number taken as the target, and the others that could have been. */
  readonly quantity: Quantity | null;
  readonly rivals: readonly Quantity[];
  readonly change: Change | null;
  readonly rhythm: FoundPeriod | null;
  /** "lên 35 %" of a share beside a comparison: to or by? */
  readonly toOrBy: boolean;
  /** The measure is a share itself, so that "5 %" may mean points. */
  readonly shareOrPoints: boolean;
}

/** A milestone with nothing more to say. */
export const nothing: Facts = {
  kind: 'milestone',
  comparator: null,
  direction: null,
  baseline: null,
  target: null,
  targetHigh: null,
  unit: '',
  percent: false,
  multiplier: null,
  period: null,
  quantity: null,
  rivals: [],
  change: null,
  rhythm: null,
  toOrBy: false,
  shareOrPoints: false,
};
