import type { PageKind } from '@/utils/evidence/evidence';
import type { Figure } from '@/utils/evidence/figure';

/** What the reader could not see, so that the panel can say it. */
export type Blind =
  | { readonly kind: 'frame'; readonly host: string }
  | { readonly kind: 'canvas' }
  | { readonly kind: 'partial'; readonly why: 'too long' | 'too slow' };

/** All that the reader says of the page in front of the user. JSON only, at most 64 kB. */
export interface PageFacts {
  /** As it stands in the address bar. */
  readonly address: string;
  /** The page's own canonical address where it can be trusted, else the address without tracking tags. */
  readonly canonical: string;
  readonly title: string;
  readonly site: string;
  readonly author: string;
  /** Day published, `yyyy-mm-dd`. */
  readonly published: string | null;
  /** BCP 47, from the page itself. */
  readonly language: string;
  readonly kind: { readonly value: PageKind; readonly reason: string };
  /** Text that the user has selected. */
  readonly quote: string;
  /** Page figures first, best first; owner, item and site numbers keep their scope and are never the page's. */
  readonly figures: readonly Figure[];
  readonly blind: readonly Blind[];
}

export type FigureUnit = Figure['unit'];
