import type { Figure } from '@/utils/evidence/figure';
import type { Candidate } from './candidate';
import { merge } from './merge';
import { place } from './place';
import type { Context, Scope } from './placed';

const mostFigures = 60;

/** Candidates to figures: whose each is, which belong together, and how sure the reader is. Page figures first, best first. */
export function decide(candidates: readonly Candidate[], context: Context): readonly Figure[] {
  const placed = place(candidates, context);
  const merged = merge(placed, context);
  return merged.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostFigures);
}

const scopeRank: Readonly<Record<Scope, number>> = { page: 0, row: 0, owner: 10, item: 20, site: 30 };
const confidenceRank = { high: 0, medium: 1, low: 2 } as const;

function rank({ scope, confidence }: Figure): number {
  return scopeRank[scope] + confidenceRank[confidence];
}
