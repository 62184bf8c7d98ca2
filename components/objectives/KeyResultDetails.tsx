import { useSignal } from '@preact/signals';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, usePerform, useWords } from '../app';
import { Button } from '../ui/Button';
import { lazy } from '../ui/lazy';
import { Tip } from '../ui/Tip';
import { Menu, type MenuChoice } from '../ui/Menu';
import { AttachedPages } from './AttachedPages';
import { CheckInForm } from './CheckInForm';
import { History } from './History';
import { StartFrom } from './StartFrom';
import { Steps } from './Steps';
import { useMove } from './use-move';

const KeyResultForm = lazy(() => import('./KeyResultForm').then((module) => module.KeyResultForm), 'asked');
const EditHistory = lazy(() => import('./EditHistory').then((module) => module.EditHistory));
const MoveDialog = lazy(() => import('./MoveDialog').then((module) => module.MoveDialog));
const Hints = lazy(() => import('./Hints').then((module) => module.Hints));

/** What is under a key result: where it should be, the check-in form, its pages, its history. */
export function KeyResultDetails({ id, pace }: { readonly id: string; readonly pace: string }) {
  const { workspace } = useApp();
  const row = workspace.board.value.rowById.get(id);
  return row ? <Details row={row} pace={pace} /> : null;
}

function Details({ row, pace }: { readonly row: KeyResultRow; readonly pace: string }) {
  const { workspace } = useApp();
  const t = useWords();
  const perform = usePerform();
  const move = useMove();
  const dialog = useSignal<'none' | 'edit' | 'edits' | 'move'>('none');
  const closed = workspace.closed.value;
  const { keyResult } = row;
  const { id, title } = keyResult;
  const hints = workspace.board.value.objectives.flatMap((objective) =>
    objective.hints.filter(({ subject }) => subject === id),
  );
  const close = () => (dialog.value = 'none');
  const choices: readonly MenuChoice[] = [
    { label: t.moveUp, icon: 'up', run: () => move.keyResultBy(id, -1) },
    { label: t.moveDown, icon: 'down', run: () => move.keyResultBy(id, 1) },
    ...(workspace.board.value.objectives.length > 1
      ? [{ label: t.moveElsewhere, icon: 'right' as const, run: () => (dialog.value = 'move') }]
      : []),
    {
      label: t.duplicate,
      icon: 'copy',
      run: () => void perform('duplicateKeyResult', { id, title: t.copyOf(title) }, t.duplicated(title)),
    },
    { label: t.edits, icon: 'undo', run: () => (dialog.value = 'edits') },
  ];
  return (
    <div class="details">
      {pace && <p class="pace">{pace}</p>}
      <StartFrom row={row} />
      <Steps keyResult={keyResult} />
      {!closed && <Tip name="key-result" />}
      {!closed && <CheckInForm row={row} />}
      {hints.length > 0 && <Hints hints={hints} />}
      <AttachedPages row={row} />
      <History row={row} />
      <div class="detail-actions">
        {closed ? (
          <Button look="quiet" icon="undo" onClick={() => (dialog.value = 'edits')}>
            {t.edits}
          </Button>
        ) : (
          <>
            <Button look="quiet" icon="edit" onClick={() => (dialog.value = 'edit')}>
              {t.edit}
            </Button>
            <Button
              look="quiet"
              icon="archive"
              onClick={() => void perform('archiveKeyResult', { id }, t.archived(title))}
            >
              {t.archive}
            </Button>
            <Menu label={t.moreAbout(title)} choices={choices} />
          </>
        )}
      </div>
      {dialog.value === 'edit' && (
        <KeyResultForm objective={keyResult.objective} keyResult={keyResult} onClose={close} />
      )}
      {dialog.value === 'edits' && <EditHistory keyResult={keyResult} onClose={close} />}
      {dialog.value === 'move' && <MoveDialog keyResult={keyResult} onClose={close} />}
    </div>
  );
}
