import type { Figure } from '@/utils/evidence/figure';
import type { Budget } from '../budget';
import type { PageFacts } from '../facts';
import { setOf } from '../lexicon/tokens';
import type { Candidate } from './candidate';
import type { Subject } from './scope';

/** What decides whose a number is. */
export interface Context {
  readonly kind: PageFacts['kind']['value'];
  readonly subject: Subject;
  /** Boxes of what others said of the page, and of things of a list that have a day each. */
  readonly others: ReadonlySet<Element>;
  /** The days that a number standing there is of. */
  readonly windowOf: (element: Element | undefined) => Figure['window'];
  /** The address itself says what kind of page this is. */
  readonly certain: boolean;
  /** Whether the page says of several things that they are so many at the least. */
  readonly boasts: () => boolean;
  readonly budget: Budget;
}

export type Scope = Figure['scope'];

/** A candidate with whose it is, and its place in the order of reading. */
export interface Placed extends Candidate {
  readonly of: Scope;
  readonly at: number;
}

export const reports = setOf('campaign analytics email-report');
