import type { Span } from '../due';
import type { Facts } from '../interpret/facts';
import type { ParsedKeyResult, Question } from '../parsed-key-result';
import type { Reading } from '../reading';

/** Everything an asker may look at. */
export interface Understood {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly span: Span;
  readonly result: Omit<ParsedKeyResult, 'questions'>;
}

/** Null: nothing to ask. */
export type Asker = (understood: Understood) => Question | null;
