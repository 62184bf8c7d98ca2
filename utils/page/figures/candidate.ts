import type { Figure } from '@/utils/evidence/figure';
import type { ReadNumber } from '../number/read-number';

/** A number that may be a figure: what names it, where it stands, and how well the two are tied. */
export interface Candidate {
  readonly key: string;
  readonly number: ReadNumber;
  readonly label: string;
  /** Nothing for numbers that stand in data, not on the screen. */
  readonly element: Element | undefined;
  readonly type: Figure['channels'][number]['type'] | 'icon';
  readonly tie: 'strong' | 'fair' | 'weak';
  /** Set where the reader that found it knows; otherwise the place on the page decides. */
  readonly scope?: Figure['scope'];
}

/** What names a number, found beside it. */
export type Beside = Pick<Candidate, 'key' | 'label' | 'tie'> & {
  readonly type: Candidate['type'];
  readonly number?: Candidate['number'];
  /** The words beside are the figure's name and nothing more. */
  readonly exact?: boolean;
};
