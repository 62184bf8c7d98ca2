import type { Workspace } from '@/utils/actions/workspace';
import type { Figure } from '@/utils/evidence/figure';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Board, KeyResultRow } from './board';

/** What the guess goes by; a link has no figures. */
interface PageSeen {
  readonly site?: string;
  readonly figures?: readonly Figure[];
}

/** Key results, the likeliest for this page first: fed by this site before, moved by a figure it shows, used last. */
export function likelyKeyResults(
  board: Board,
  workspace: Workspace,
  page: PageSeen,
): readonly KeyResultRow[] {
  const keys = new Set(
    (page.figures ?? []).filter((figure) => figure.scope === 'page').map((figure) => figure.key),
  );
  const weigh = (row: KeyResultRow): number => {
    const sites = row.attachments.map((attachment) => workspace.evidence.get(attachment.evidence)?.site);
    const figure = row.keyResult.binding?.figure;
    return (
      (page.site && sites.includes(page.site) ? 4 : 0) +
      (figure && keys.has(figure) ? 3 : 0) +
      (row.attachments.length > 0 ? 1 : 0) -
      (row.standing.complete ? 2 : 0)
    );
  };
  const weights = new Map(board.keyResults.map((row) => [row, weigh(row)]));
  return board.keyResults.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

/** The figure that a key result is driven by, where the page shows it for certain: it comes ticked. */
export function figureFor(keyResult: KeyResult, figures: readonly Figure[]): Figure | undefined {
  const key = keyResult.binding?.figure;
  return figures.find(
    (figure) => figure.key === key && figure.confidence !== 'low' && figure.conflicts.length === 0,
  );
}
