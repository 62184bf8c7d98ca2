import { useSignal } from '@preact/signals';
import { objectivesOf } from '@/utils/actions/workspace';
import type { Cycle } from '@/utils/okr/cycle';
import { cycleScore } from '@/utils/okr/score';
import { useApp, useFormats, usePerform } from '../app';
import { Button } from '../ui/Button';
import { CycleStateLine } from './CycleSummary';
import { boardOfCycle, cyclesOf } from './look';
import { NewCycle } from './NewCycle';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

/** Every cycle there has been, the latest first. */
export function Cycles() {
  const { workspace } = useApp();
  const r = useReportWords();
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <h1>{r.part.cycles}</h1>
        <p class="hint">{r.cyclesLead}</p>
      </header>
      <ul class="report-list">
        {cyclesOf(workspace.workspace.value).map((cycle) => (
          <CycleLine key={cycle.id} cycle={cycle} />
        ))}
      </ul>
      <NewCycle />
    </article>
  );
}

function CycleLine({ cycle }: { readonly cycle: Cycle }) {
  const { workspace } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  const perform = usePerform();
  const naming = useSignal<string | undefined>(undefined);
  const all = workspace.workspace.value;
  const isShown = workspace.cycle.value?.id === cycle.id;
  const objectives = objectivesOf(all, cycle.id);
  const closed = objectives.map(({ closedScore }) => ({ score: closedScore ?? null }));
  const score =
    cycle.closedAt === null ? boardOfCycle(all, cycle, workspace.now.value).score : cycleScore(closed);
  const rename = async () => {
    const title = naming.value?.trim();
    if (!title || title === cycle.title) naming.value = undefined;
    else if (await perform('renameCycle', { cycle: cycle.id, title }, r.rename)) naming.value = undefined;
  };
  return (
    <li>
      <div>
        {naming.value === undefined ? (
          <a class="line-title" href={hashOf({ at: 'cycle', cycle: cycle.id })}>
            {cycle.title}
          </a>
        ) : (
          <form
            class="field with-button"
            onSubmit={(event) => {
              event.preventDefault();
              void rename();
            }}
          >
            <input
              type="text"
              maxLength={80}
              aria-label={r.cycleName}
              value={naming.value}
              onInput={(event) => (naming.value = event.currentTarget.value)}
            />
            <Button submit>{r.rename}</Button>
          </form>
        )}
        <p class="meta">
          {formats.dateRange(cycle.starts, cycle.ends)} · <CycleStateLine cycle={cycle} /> ·{' '}
          {r.objectiveCount(objectives.length)} · {score === null ? r.noScore : r.score(formats.score(score))}
        </p>
      </div>
      <p class="line-do">
        {naming.value === undefined && (
          <Button
            look="quiet"
            icon="edit"
            label={`${r.rename}: ${cycle.title}`}
            onClick={() => (naming.value = cycle.title)}
          />
        )}
        {isShown ? (
          <span class="tag">{r.shownInPanel}</span>
        ) : (
          <Button
            look="quiet"
            onClick={() => void perform('openCycle', { cycle }, r.cycleOpened(cycle.title))}
          >
            {r.showInPanel}
          </Button>
        )}
      </p>
    </li>
  );
}
