import type { KeyResult } from '../key-result';
import type { Language } from '../member';

/** A key result as a sentence states it: the fields of a key result that can be read, and what is still open. */
export interface ParsedKeyResult extends Pick<
  KeyResult,
  | 'title'
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
  | 'relativeTo'
  | 'growthSpan'
  | 'startsOn'
  | 'dueOn'
  | 'dueExclusive'
  | 'duePrecision'
  /** Set where the sentence itself says how figures count: "2,000 more" is the change since the first reading. */
  | 'binding'
> {
  /** The sentence names a due day without its year; the year is the nearest one to come. */
  readonly dueYearAssumed: boolean;
  readonly startYearAssumed: boolean;
  readonly questions: readonly Question[];
}

export type Field = Exclude<keyof ParsedKeyResult, 'questions' | 'dueYearAssumed' | 'startYearAssumed'>;
export type Said = Readonly<Record<Language, string>>;
export type Answer = string | number | boolean | null;

export interface Option {
  readonly value: Answer;
  readonly label: Said;
}

/** One thing that the sentence leaves open. Until it is answered, the field holds the default. */
export interface Question {
  readonly field: Field;
  readonly ask: Said;
  readonly options: readonly Option[];
  readonly default: Answer;
}
