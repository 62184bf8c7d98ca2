import { useSignal } from '@preact/signals';
import type { ObjectiveRow } from '@/utils/stores/board';
import { useApp, useFormats, usePerform, useFirstWords } from '../app';
import { HealthMark } from '../ui/HealthMark';
import { lazy } from '../ui/lazy';
import { memo } from '../ui/memo';
import { Menu } from '../ui/Menu';
import { startDrag } from '../ui/drag';
import { KeyResultItem } from './KeyResultItem';
import { useMove } from './use-move';

const ObjectiveForm = lazy(() => import('./ObjectiveForm').then((module) => module.ObjectiveForm), 'asked');
const KeyResultForm = lazy(() => import('./KeyResultForm').then((module) => module.KeyResultForm), 'asked');
const Hints = lazy(() => import('./Hints').then((module) => module.Hints), 'asked');

/** An objective with its first `rows` key results. In the user's own order it can be moved. */
export const ObjectiveCard = memo(function Card({
  row,
  rows,
  movable,
}: {
  readonly row: ObjectiveRow;
  readonly rows: number;
  readonly movable: boolean;
}) {
  const { workspace } = useApp();
  const closed = workspace.closed.value;
  const t = useFirstWords();
  const formats = useFormats();
  const perform = usePerform();
  const form = useSignal<'none' | 'objective' | 'key-result'>('none');
  const unfolded = useSignal(false);
  const { objective, standing, keyResults } = row;
  // A key result's own are said with its details, and of what there is nothing of yet the line below says enough.
  const hints = keyResults.length > 0 ? row.hints.filter(({ about }) => about !== 'key-result') : [];
  const close = () => (form.value = 'none');
  const move = useMove();
  const { id, title } = objective;
  const moves = movable
    ? ([
        { label: t.moveUp, icon: 'up', run: () => move.objectiveBy(id, -1) },
        { label: t.moveDown, icon: 'down', run: () => move.objectiveBy(id, 1) },
      ] as const)
    : [];
  return (
    <article
      class={`objective${movable ? ' movable' : ''}`}
      aria-labelledby={`objective-${id}`}
      data-drag="objective"
      data-id={id}
    >
      <header
        onKeyDown={(event) => {
          const by =
            event.altKey && movable ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
          if (by === undefined) return;
          event.preventDefault();
          move.objectiveBy(id, by);
        }}
      >
        {movable && (
          <span
            class="grip"
            title={t.move}
            aria-hidden="true"
            onPointerDown={(event) => startDrag(event, 'objective', id, (drop) => move.objectiveTo(id, drop))}
          />
        )}
        <span class="label">O{row.label}</span>
        <h2
          id={`objective-${id}`}
          title={title}
          tabIndex={movable ? 0 : undefined}
          data-focus={movable ? '' : undefined}
          aria-keyshortcuts={movable ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        >
          {title}
        </h2>
        <span class="score" title={t.objectiveScore}>
          {standing.score === null ? '–' : formats.score(standing.score)}
        </span>
        {!closed && (
          <Menu
            label={t.moreAbout(title)}
            choices={[
              { label: t.addKeyResult, icon: 'plus', run: () => (form.value = 'key-result') },
              { label: t.edit, icon: 'edit', run: () => (form.value = 'objective') },
              ...moves,
              {
                label: t.duplicate,
                icon: 'copy',
                run: () =>
                  void perform('duplicateObjective', { id, title: t.copyOf(title) }, t.duplicated(title)),
              },
              {
                label: t.archive,
                icon: 'archive',
                run: () => void perform('archiveObjective', { id }, t.archived(title)),
              },
            ]}
          />
        )}
      </header>
      <p class="meta">
        {t.commitment[objective.commitment]} · {t.keyResultCount(keyResults.length)} ·{' '}
        <HealthMark health={standing.health} />
        {standing.unscored.length > 0 && keyResults.length > 0 && (
          <> · {t.unscored(standing.unscored.length)}</>
        )}
      </p>
      {hints.length > 0 && (
        <details class="hint-fold" onToggle={(event) => (unfolded.value = event.currentTarget.open)}>
          <summary>{t.hintCount(hints.length)}</summary>
          {unfolded.value && <Hints hints={hints} />}
        </details>
      )}
      {keyResults.length === 0 && (
        <p class="hint" data-drag="key-result" data-id={id}>
          {t.noKeyResults}
        </p>
      )}
      <ul class="key-results">
        {keyResults.slice(0, rows).map((keyResult) => (
          <KeyResultItem key={keyResult.keyResult.id} row={keyResult} />
        ))}
      </ul>
      {form.value === 'objective' && <ObjectiveForm objective={objective} onClose={close} />}
      {form.value === 'key-result' && <KeyResultForm objective={objective.id} onClose={close} />}
    </article>
  );
});
