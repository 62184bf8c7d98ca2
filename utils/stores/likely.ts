import type { Workspace } from '@/utils/actions/workspace';
import type { PageKind } from '@/utils/evidence/evidence';
import type { Figure } from '@/utils/evidence/figure';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Board, KeyResultRow } from './board';
import { asksForOne } from './suit';

/** What the guess goes by; a link has no figures. */
interface PageSeen {
  readonly site?: string;
  readonly figures?: readonly Figure[];
  readonly kind?: { readonly value: PageKind };
}

/** The key results of a board as they are offered for a page: each once, the finished last among their like. */
export interface Offered {
  /** Fed by this site before, moved by a figure that the page shows, or asking for one; the likeliest first. */
  readonly likely: readonly KeyResultRow[];
  /** The last that a page was attached to, the latest first. */
  readonly recent: readonly KeyResultRow[];
  /** All others, in the user's own order. */
  readonly others: readonly KeyResultRow[];
}

const mostRecent = 3;

/** Pages that tell how a work does, and are none themselves. */
const tellers: readonly PageKind[] = ['profile', 'group', 'campaign', 'analytics', 'product', 'listing'];

export function offeredFor(board: Board, workspace: Workspace, page: PageSeen): Offered {
  const figures = (page.figures ?? []).filter(({ scope }) => scope === 'page' || scope === 'row');
  const keys = new Set(figures.map(({ key }) => key));
  const weigh = ({ attachments, keyResult }: KeyResultRow): number => {
    const figure = keyResult.binding?.figure;
    const isFed =
      page.site && attachments.some(({ evidence }) => workspace.evidence.get(evidence)?.site === page.site);
    const isMoved = figure && keys.has(figure);
    return (isFed ? 4 : 0) + (isMoved ? 3 : asksForOne(keyResult, figures) ? 2 : 0);
  };
  const rows = board.keyResults.toSorted((a, b) => Number(a.standing.complete) - Number(b.standing.complete));
  const weights = new Map(rows.map((row) => [row, weigh(row)]));
  const likely = rows
    .filter((row) => weights.get(row) !== 0)
    .toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const isTeller = page.kind !== undefined && tellers.includes(page.kind.value);
  const recent = board.keyResults
    .filter((row) => row.attachments.length > 0 && !likely.includes(row) && !(isTeller && countsPages(row)))
    .toSorted((a, b) => lastAttached(b) - lastAttached(a))
    .slice(0, mostRecent);
  return { likely, recent, others: rows.filter((row) => !likely.includes(row) && !recent.includes(row)) };
}

/** All that is offered, in the order of the groups. */
export function inOrder({ likely, recent, others }: Offered): readonly KeyResultRow[] {
  return [...likely, ...recent, ...others];
}

function countsPages({ keyResult }: KeyResultRow): boolean {
  return keyResult.kind === 'cadence' || keyResult.binding?.rollUp === 'count';
}

function lastAttached({ attachments }: KeyResultRow): number {
  return attachments.reduce((last, { at }) => Math.max(last, at), 0);
}

/** The figure that a key result is driven by, where the page shows it for certain: it comes ticked. */
export function figureFor(keyResult: KeyResult, figures: readonly Figure[]): Figure | undefined {
  const key = keyResult.binding?.figure;
  return figures.find(
    (figure) => figure.key === key && figure.confidence !== 'low' && figure.conflicts.length === 0,
  );
}
