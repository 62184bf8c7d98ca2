import { neediestFirst } from '@/utils/okr/health';
import { useApp, usePopupWords } from '../app';
import { Button } from '../ui/Button';
import { Toast } from '../ui/Toast';
import { lazy } from '../ui/lazy';
import { QuickList } from './QuickList';

const PopupPage = lazy(() => import('./PopupPage').then((module) => module.PopupPage));

const mostOffered = 3;

/** From the toolbar: attach this page in one tap, or update a key result with a number and Enter. */
export function Popup() {
  const { workspace, outside } = useApp();
  const t = usePopupWords();
  const { keyResults, closed } = workspace.board.value;
  const rows = (closed ? [] : keyResults).toSorted(
    (a, b) => neediestFirst.indexOf(a.standing.health) - neediestFirst.indexOf(b.standing.health),
  );
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
        <section
          class="popup-page"
          aria-label={t.thisPage}
          style={{ '--offered': Math.min(mostOffered, rows.length) }}
        >
          <PopupPage mostOffered={mostOffered} />
        </section>
      )}
      {started && <QuickList rows={rows} />}
      <Toast />
    </div>
  );
}
