import type { Objective } from '../objective';
import type { ParsedKeyResult } from './parsed-key-result';

/** An objective as pasted or imported, with its key results in order. */
export interface ParsedObjective {
  /** Empty when the text names key results only. */
  readonly title: string;
  readonly owner: string | null;
  readonly level: Objective['level'] | null;
  readonly commitment: Objective['commitment'] | null;
  readonly keyResults: readonly ListedKeyResult[];
}

export interface ListedKeyResult extends ParsedKeyResult {
  readonly owner: string | null;
  readonly weight: number | null;
  /** What its sentence may name one by one instead, and whether nobody would read it otherwise. */
  readonly several: { readonly parts: readonly ListedKeyResult[]; readonly surely: boolean } | null;
}

/** The largest workspace holds a thousand key results; one paste or file brings no more than that. */
export const mostKeyResults = 1_000;
