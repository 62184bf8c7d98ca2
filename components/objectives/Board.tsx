import { useSignal } from '@preact/signals';
import type { ObjectiveRow } from '@/utils/stores/board';
import { weakestFirst } from '@/utils/okr/health';
import { useApp, useFirstWords } from '../app';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { lazy } from '../ui/lazy';
import { useInSteps } from '../ui/use-in-steps';
import { ObjectiveCard } from './ObjectiveCard';

/** Reading OKR text brings a grammar along that the board itself does not need. */
const PasteDialog = lazy(() => import('./PasteDialog').then((module) => module.PasteDialog), 'asked');

const ObjectiveForm = lazy(() => import('./ObjectiveForm').then((module) => module.ObjectiveForm), 'asked');
const TemplateDialog = lazy(() => import('./TemplateDialog').then((module) => module.TemplateDialog));
const Round = lazy(() => import('./Round').then((module) => module.Round));
const ArchiveDialog = lazy(() => import('./ArchiveDialog').then((module) => module.ArchiveDialog));
const ClosedNote = lazy(() => import('./ClosedNote').then((module) => module.ClosedNote), 'asked');
const Hints = lazy(() => import('./Hints').then((module) => module.Hints), 'later');

function byNeed(a: ObjectiveRow, b: ObjectiveRow): number {
  return weakestFirst.indexOf(a.standing.health) - weakestFirst.indexOf(b.standing.health);
}

/** An objective takes a row for itself. */
function rowsOf({ keyResults }: ObjectiveRow): number {
  return 1 + keyResults.length;
}

/** The objectives that begin within so many rows, and how many key results of each do. */
function withinRows(objectives: readonly ObjectiveRow[], most: number) {
  let left = most;
  return objectives.flatMap((row) => {
    if (left <= 0) return [];
    const rows = Math.min(left, rowsOf(row)) - 1;
    left -= rowsOf(row);
    return [{ row, rows }];
  });
}

/** The open cycle: objectives with their key results. */
export function Board({ begin = 'none' }: { readonly begin?: 'none' | 'paste' }) {
  const { workspace } = useApp();
  const t = useFirstWords();
  const own = useSignal(false);
  const adding = useSignal<'none' | 'objective' | 'template' | 'paste' | 'archive'>(begin);
  const { objectives, archived, waiting, closed, hints } = workspace.board.value;
  // The round goes through those that were waiting when it began.
  const round = useSignal<readonly string[] | undefined>(undefined);
  const shown = own.value ? objectives : objectives.toSorted(byNeed);
  const drawn = useInSteps(shown.reduce((sum, row) => sum + rowsOf(row), 0));
  const close = () => (adding.value = 'none');
  return (
    <section class="board" aria-label={t.place.okr}>
      {closed && <ClosedNote />}
      {objectives.length === 0 && (
        <Empty title={t.noObjectives}>{!closed && <p>{t.noObjectivesHint}</p>}</Empty>
      )}
      {waiting.length > 0 && (
        <div class="board-round">
          <Button icon="check" onClick={() => (round.value = waiting)}>
            {t.needs(waiting.length)}
          </Button>
        </div>
      )}
      {objectives.length > 1 && (
        <div class="board-order">
          <Button look="quiet" pressed={!own.value} onClick={() => (own.value = false)}>
            {t.needsMeFirst}
          </Button>
          <Button look="quiet" pressed={own.value} onClick={() => (own.value = true)}>
            {t.ownOrder}
          </Button>
        </div>
      )}
      {withinRows(shown, drawn).map(({ row, rows }) => (
        <ObjectiveCard
          key={row.objective.id}
          row={row}
          rows={rows}
          movable={!closed && own.value && objectives.length > 1}
        />
      ))}
      {adding.value === 'objective' && <ObjectiveForm onClose={close} />}
      {adding.value === 'template' && <TemplateDialog onClose={close} />}
      {adding.value === 'paste' && <PasteDialog onClose={close} />}
      {adding.value === 'archive' && <ArchiveDialog onClose={close} />}
      {round.value && <Round ids={round.value} onClose={() => (round.value = undefined)} />}
      {!closed && (
        <div class="board-add">
          <Button
            look={objectives.length === 0 ? 'primary' : 'plain'}
            icon="plus"
            onClick={() => (adding.value = 'objective')}
          >
            {t.addObjective}
          </Button>
          <Button look="quiet" onClick={() => (adding.value = 'template')}>
            {t.fromTemplate}
          </Button>
          <Button look="quiet" onClick={() => (adding.value = 'paste')}>
            {t.pasteOkrs}
          </Button>
          {archived > 0 && (
            <Button look="quiet" icon="archive" onClick={() => (adding.value = 'archive')}>
              {t.archivedList(archived)}
            </Button>
          )}
        </div>
      )}
      {/* Below what can be pressed, which its coming late must not push away from under the hand. */}
      {hints.length > 0 && <Hints hints={hints} />}
    </section>
  );
}
