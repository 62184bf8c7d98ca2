import { useSignal } from '@preact/signals';
import type { ObjectiveRow } from '@/utils/stores/board';
import type { Health } from '@/utils/okr/health';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { lazy } from '../ui/lazy';
import { ObjectiveCard } from './ObjectiveCard';
import { ObjectiveForm } from './ObjectiveForm';
import { TemplateDialog } from './TemplateDialog';

/** Reading OKR text brings a grammar along that the board itself does not need. */
const PasteDialog = lazy(() => import('./PasteDialog').then((module) => module.PasteDialog));

/** The worst comes first, the finished last. */
const need: readonly Health[] = ['at-risk', 'outdated', 'behind', 'pending', 'on-track', 'complete'];

function byNeed(a: ObjectiveRow, b: ObjectiveRow): number {
  return need.indexOf(a.standing.health) - need.indexOf(b.standing.health);
}

/** The open cycle: objectives with their key results. */
export function Board() {
  const { workspace } = useApp();
  const t = useWords();
  const own = useSignal(false);
  const adding = useSignal<'none' | 'objective' | 'template' | 'paste'>('none');
  const { objectives } = workspace.board.value;
  const shown = own.value ? objectives : objectives.toSorted(byNeed);
  const close = () => (adding.value = 'none');
  return (
    <section class="board" aria-label={t.place.okr}>
      {objectives.length === 0 && (
        <Empty title={t.noObjectives}>
          <p>{t.noObjectivesHint}</p>
        </Empty>
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
      {shown.map((row) => (
        <ObjectiveCard key={row.objective.id} row={row} />
      ))}
      {adding.value === 'objective' && <ObjectiveForm onClose={close} />}
      {adding.value === 'template' && <TemplateDialog onClose={close} />}
      {adding.value === 'paste' && <PasteDialog onClose={close} />}
      <div class="board-add">
        <Button icon="plus" onClick={() => (adding.value = 'objective')}>
          {t.addObjective}
        </Button>
        <Button look="quiet" onClick={() => (adding.value = 'template')}>
          {t.fromTemplate}
        </Button>
        <Button look="quiet" onClick={() => (adding.value = 'paste')}>
          {t.pasteOkrs}
        </Button>
      </div>
    </section>
  );
}
