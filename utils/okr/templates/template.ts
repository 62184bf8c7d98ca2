import type { KeyResult } from '../key-result';
import type { Language } from '../member';
import type { Shift } from './shift';
import type { Say } from './say';

/** One worked example: an objective with its key results, as the source tells it, dated in the third quarter of 2020. */
export interface Template {
  readonly id: string;
  readonly title: Wording;
  readonly keyResults: readonly TemplateKeyResult[];
}

export interface TemplateKeyResult extends Partial<
  Pick<KeyResult, Exclude<DraftField, 'title' | 'unit' | DateField>>
> {
  readonly kind: KeyResult['kind'];
  readonly title: Wording;
  readonly unit?: Readonly<Record<Language, string>>;
  /** Its dates, written as those of 2020 and moved into the chosen cycle. */
  readonly dates?: (moved: Shift) => Partial<Pick<KeyResult, DateField>>;
}

/** The sentence in each language; `say` writes the dates. */
export type Wording = Readonly<Record<Language, (say: Say) => string>>;

export type DateField = 'startsOn' | 'dueOn' | 'dueExclusive' | 'duePrecision';

export type DraftField =
  | DateField
  | 'title'
  | 'kind'
  | 'baseline'
  | 'target'
  | 'multiplier'
  | 'unit'
  | 'percent'
  | 'comparator'
  | 'direction'
  | 'period'
  | 'relativeTo'
  | 'growthSpan'
  | 'binding';
