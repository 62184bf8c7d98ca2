import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { Standing } from '@/utils/okr/standing';
import type { KeyResultRow } from '@/utils/stores/board';
import { isProblem } from '@/utils/problem/problem';
import { useApp, useWords } from '../app';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { HealthMark } from '../ui/HealthMark';
import { RoundStep } from './RoundStep';
import { useFirstFocus } from '../ui/use-first-focus';

/** The weekly round: the key results that need a check-in, one after another, by keyboard alone. */
export function Round({ ids, onClose }: { readonly ids: readonly string[]; readonly onClose: () => void }) {
  const { workspace } = useApp();
  const t = useWords();
  const at = useSignal(0);
  const saved = useSignal<ReadonlyMap<string, LogEntry>>(new Map());
  const rows = ids.flatMap((id) => workspace.board.value.rowById.get(id) ?? []);
  const row = rows[at.value];
  return (
    <Dialog title={t.round} onClose={onClose}>
      {row ? (
        <>
          <div class="round-place">
            <progress max={rows.length} value={at.value} aria-label={t.round} />
            <span>{t.roundPlace(at.value + 1, rows.length)}</span>
          </div>
          <RoundStep
            key={row.keyResult.id}
            row={row}
            onSaved={(entry) => {
              saved.value = new Map([...saved.value, [row.keyResult.id, entry]]);
              at.value += 1;
            }}
            onSkip={() => (at.value += 1)}
            onBack={() => (at.value = Math.max(0, at.value - 1))}
          />
        </>
      ) : (
        <Summary rows={rows} saved={saved.value} onClose={onClose} />
      )}
    </Dialog>
  );
}

const troubles: ReadonlySet<string> = new Set(['at-risk', 'behind', 'outdated', 'pending']);

/** A rate whose first period is not over is no trouble; one that lacks what it is measured by is. */
function isTrouble({ health, missing }: Standing): boolean {
  return troubles.has(health) || (health === 'unjudged' && missing !== 'value');
}

function Summary({
  rows,
  saved,
  onClose,
}: {
  readonly rows: readonly KeyResultRow[];
  readonly saved: ReadonlyMap<string, LogEntry>;
  readonly onClose: () => void;
}) {
  const { workspace, notices } = useApp();
  const t = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useFirstFocus(() => ref.current?.querySelector('.primary'));
  const trouble = rows.filter(({ standing }) => isTrouble(standing));
  const undoAll = async () => {
    for (const entry of [...saved.values()].toReversed()) {
      const undone = await workspace.undo(entry);
      if (isProblem(undone)) return notices.problem(undone);
    }
    onClose();
  };
  return (
    <div class="form round-end" ref={ref}>
      <p role="status">
        <strong>{t.roundDone(saved.size, rows.length - saved.size)}</strong>{' '}
        {trouble.length === 0 ? t.roundFine : t.roundTrouble}
      </p>
      <ul>
        {trouble.map(({ keyResult, label, standing }) => (
          <li key={keyResult.id}>
            <span class="label">{label}</span> <span>{keyResult.title}</span>
            <HealthMark health={standing.health} />
          </li>
        ))}
      </ul>
      <footer class="round-actions">
        {saved.size > 0 && (
          <Button icon="undo" onClick={() => void undoAll()}>
            {t.undoRound}
          </Button>
        )}
        <Button look="primary" onClick={onClose}>
          {t.close}
        </Button>
      </footer>
    </div>
  );
}
