import { useSignal } from '@preact/signals';
import { neediestFirst } from '@/utils/okr/health';
import { useApp, usePopupWords } from '../app';
import { Button } from '../ui/Button';
import { Toast } from '../ui/Toast';
import { lazy } from '../ui/lazy';
import { QuickCheckIn } from './QuickCheckIn';

const PopupPage = lazy(() => import('./PopupPage').then((module) => module.PopupPage));

const rowsAtOnce = 6;

/** From the toolbar: attach this page in one tap, or update a key result with a number and Enter. */
export function Popup() {
  const { workspace, outside } = useApp();
  const t = usePopupWords();
  const done = useSignal<ReadonlySet<string>>(new Set());
  const all = useSignal(false);
  const { keyResults, closed } = workspace.board.value;
  const rows = (closed ? [] : keyResults)
    .filter((row) => !done.value.has(row.keyResult.id))
    .toSorted((a, b) => neediestFirst.indexOf(a.standing.health) - neediestFirst.indexOf(b.standing.health));
  // The hands begin where a number is asked for.
  const first = rows.findIndex(({ keyResult }) => keyResult.kind !== 'milestone');
  const open = () => void outside.openPanel();
  const started = workspace.preferences.value.me !== null;
  return (
    <div class="popup">
      <header>
        <span class="brand">OKRail</span>
        <Button look={started ? 'plain' : 'primary'} icon="panel" onClick={open}>
          {t.openPanel}
        </Button>
      </header>
      {!started && (
        <section class="popup-start">
          <h1>{t.welcome}</h1>
          <p>{t.startInPanel}</p>
        </section>
      )}
      {started && (
        <section class="popup-page" aria-label={t.thisPage}>
          <PopupPage />
        </section>
      )}
      {started && rows.length > 0 && (
        <section aria-label={t.quickUpdate}>
          <h2>{t.quickUpdate}</h2>
          <ul class="quick">
            {rows.slice(0, all.value ? undefined : rowsAtOnce).map((row, i) => (
              <QuickCheckIn
                key={row.keyResult.id}
                row={row}
                first={i === first}
                onDone={() => (done.value = new Set([...done.value, row.keyResult.id]))}
                onUndone={() =>
                  (done.value = new Set([...done.value].filter((id) => id !== row.keyResult.id)))
                }
              />
            ))}
          </ul>
          {rows.length > rowsAtOnce && !all.value && (
            <Button look="quiet" onClick={() => (all.value = true)}>
              {t.showAll(rows.length)}
            </Button>
          )}
        </section>
      )}
      <Toast />
    </div>
  );
}
