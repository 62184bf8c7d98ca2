import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { labelsConfirmedOn } from '@/utils/actions/bound';
import { siteOf } from '@/utils/evidence/address';
import { labelForm } from '@/utils/evidence/outcome';
import { neediestFirst } from '@/utils/okr/health';
import { say } from '@/utils/problem/say';
import { figureFor, likelyKeyResults } from '@/utils/stores/likely';
import type { KeyResultRow } from '@/utils/stores/board';
import { useApp, usePerform, useWords } from '../app';
import { pageAsSeen } from '../page/page-as-seen';
import { Button } from '../ui/Button';
import { Toast } from '../ui/Toast';
import { QuickCheckIn } from './QuickCheckIn';

const chips = 3;
const rowsAtOnce = 6;

/** From the toolbar: attach this page in one tap, or update a key result with a number and Enter. */
export function Popup() {
  const { workspace, outside } = useApp();
  const t = useWords();
  const done = useSignal<ReadonlySet<string>>(new Set());
  const all = useSignal(false);
  const { keyResults, closed } = workspace.board.value;
  const rows = (closed ? [] : keyResults)
    .filter((row) => !done.value.has(row.keyResult.id))
    .toSorted((a, b) => neediestFirst.indexOf(a.standing.health) - neediestFirst.indexOf(b.standing.health));
  // The hands begin where a number is asked for.
  const first = rows.findIndex(({ keyResult }) => keyResult.kind !== 'milestone');
  const open = () => void outside.openPanel();
  if (!workspace.ready.value) return <div class="popup" aria-busy="true" />;
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
      {started && <PopupPage />}
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

function PopupPage() {
  const { workspace, page, outside } = useApp();
  const t = useWords();
  const perform = usePerform();
  useEffect(() => void page.read(), []);
  const { value: facts } = page.facts;
  const { value: trouble } = page.problem;
  const likely = facts ? likelyKeyResults(workspace.board.value, workspace.workspace.value, facts) : [];

  const attach = async (row: KeyResultRow) => {
    if (!facts) return;
    // One tap shows no figure: only what was confirmed on this site before may move the key result.
    const confirmed = labelsConfirmedOn(workspace.workspace.value, siteOf(facts.canonical));
    const figure = figureFor(
      row.keyResult,
      facts.figures.filter((one) => one.scope === 'page' && confirmed.has(labelForm(one))),
    );
    const captures = await workspace.capturesOf(row.attachments.map((attachment) => attachment.evidence));
    const rollUp = row.keyResult.binding?.rollUp ?? 'latest';
    await perform(
      'attachPage',
      {
        page: pageAsSeen(facts),
        keyResult: row.keyResult.id,
        quote: facts.quote,
        choice:
          figure && rollUp !== 'count' ? { figure: { key: figure.key, label: figure.label }, rollUp } : null,
        countsAsOne: row.keyResult.kind === 'cadence' || rollUp === 'count',
        captures,
      },
      t.attached(row.label),
      page.picture.value,
    );
  };
  const words = trouble && say(trouble, t);
  return (
    <section class="popup-page" aria-label={t.thisPage}>
      <p class="title">{facts?.title ?? page.tab.value?.title ?? t.thisPage}</p>
      {words && (
        <p class="hint" role="status">
          {words.happened} {words.next}
        </p>
      )}
      {likely.length > 0 && (
        <div class="chips" role="group" aria-label={t.attachTo('')}>
          <span class="hint">{t.attachToShort}</span>
          {likely.slice(0, chips).map((row) => (
            <button
              key={row.keyResult.id}
              type="button"
              class="chip"
              onClick={() => void attach(row)}
              title={row.keyResult.title}
            >
              <span class="label">{row.label}</span> {row.keyResult.title}
            </button>
          ))}
          <button type="button" class="chip" onClick={() => void outside.openPanelToAttach()}>
            {t.chooseAnother}
          </button>
        </div>
      )}
    </section>
  );
}
