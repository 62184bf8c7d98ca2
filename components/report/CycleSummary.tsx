import { objectivesOf } from '@/utils/actions/workspace';
import { closingOf, isUnambitious } from '@/utils/okr/closing';
import type { Cycle } from '@/utils/okr/cycle';
import { dayOf, daysBetween } from '@/utils/okr/day';
import type { KeyResultRow, ObjectiveRow } from '@/utils/stores/board';
import { useApp, useFormats, usePerform, useWords } from '../app';
import { valuesLine } from '../objectives/values-line';
import { Button } from '../ui/Button';
import { HealthMark } from '../ui/HealthMark';
import { Rail } from '../ui/Rail';
import { CyclePicker } from './CyclePicker';
import { boardOfCycle, stateOf } from './look';
import { NotFound } from './NotFound';
import { hashOf } from './place';
import { Served } from './Served';
import { useReportWords } from './use-report-words';

/** One cycle as a document: its objectives and key results, and what closing it left. */
export function CycleSummary({ id }: { readonly id: string }) {
  const { workspace } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  const all = workspace.workspace.value;
  const cycle = all.cycle.get(id);
  if (!cycle) return <NotFound />;
  const { objectives, score } = boardOfCycle(all, cycle, workspace.now.value);
  const stretch = objectivesOf(all, id).flatMap(({ commitment, closedScore }) =>
    commitment === 'aspirational' && typeof closedScore === 'number' ? [closedScore] : [],
  );
  return (
    <article class="sheet-of-report">
      <header class="report-head">
        <CyclePicker at="cycle" id={id} />
        <h1>{cycle.title}</h1>
        <p class="meta">
          {formats.dateRange(cycle.starts, cycle.ends)} · <CycleStateLine cycle={cycle} /> ·{' '}
          <strong>{score === null ? r.noScore : r.score(formats.score(score))}</strong>
        </p>
        <CycleActions cycle={cycle} empty={objectives.length === 0} />
      </header>
      {objectives.length === 0 && <p class="hint">{r.noObjectives}</p>}
      {objectives.map((row) => (
        <ObjectiveSummary key={row.objective.id} row={row} />
      ))}
      {isUnambitious(stretch) && <p class="aside">{r.unambitious}</p>}
      {cycle.closedAt !== null && (
        <section class="lessons">
          <h2>{r.lessons}</h2>
          <p class="prose">{cycle.lessons || r.noLessons}</p>
        </section>
      )}
    </article>
  );
}

export function CycleStateLine({ cycle }: { readonly cycle: Cycle }) {
  const { workspace } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  const now = workspace.now.value;
  const state = stateOf(cycle, now);
  if (state === 'closed') return <>{r.closedOn(formats.day(dayOf(new Date(cycle.closedAt ?? now))))}</>;
  if (state === 'runs') return <>{r.daysLeft(daysBetween(dayOf(new Date(now)), cycle.ends))}</>;
  return <>{state === 'ended' ? r.ended : r.ahead}</>;
}

function CycleActions({ cycle, empty }: { readonly cycle: Cycle; readonly empty: boolean }) {
  const r = useReportWords();
  const perform = usePerform();
  if (empty && cycle.closedAt === null) return null;
  return (
    <p class="report-do">
      {cycle.closedAt === null ? (
        <a class="button" href={hashOf({ at: 'close', cycle: cycle.id })}>
          {r.close}
        </a>
      ) : (
        <Button onClick={() => void perform('reopenCycle', { cycle: cycle.id }, r.reopened(cycle.title))}>
          {r.reopen}
        </Button>
      )}
      <a class="button" href={hashOf({ at: 'carry', cycle: cycle.id })}>
        {r.carry}
      </a>
    </p>
  );
}

function ObjectiveSummary({ row }: { readonly row: ObjectiveRow }) {
  const { workspace } = useApp();
  const t = useWords();
  const r = useReportWords();
  const { objective, standing, keyResults } = row;
  const owner = workspace.workspace.value.member.get(objective.owner ?? '')?.name;
  const { score } = standing;
  return (
    <section class="objective-summary" aria-labelledby={`summary-${objective.id}`}>
      <header>
        <span class="label">O{row.label}</span>
        <h2 id={`summary-${objective.id}`}>{objective.title}</h2>
        <Mark closed={objective.closedScore} score={score} commitment={objective.commitment} />
      </header>
      <p class="meta">
        {r.askedOf[objective.commitment]} · {t.level[objective.level]}
        {owner && ` · ${r.ownedBy(owner)}`} · <HealthMark health={standing.health} />
      </p>
      <Served objective={objective} />
      {objective.missReason && (
        <p class="reason">
          <strong>{r.reason}:</strong> {objective.missReason}
        </p>
      )}
      {keyResults.length === 0 && <p class="hint">{r.noKeyResults}</p>}
      <ul>
        {keyResults.map((each) => (
          <KeyResultSummary key={each.keyResult.id} row={each} commitment={objective.commitment} />
        ))}
      </ul>
    </section>
  );
}

function KeyResultSummary({
  row,
  commitment,
}: {
  readonly row: KeyResultRow;
  readonly commitment: ObjectiveRow['objective']['commitment'];
}) {
  const t = useWords();
  const formats = useFormats();
  const r = useReportWords();
  const { keyResult, standing } = row;
  const share = standing.progress === null ? t.noShare : formats.percent(standing.progress);
  const expected = standing.expected === null ? null : formats.percent(standing.expected);
  return (
    <li class="key-result-summary">
      <p>
        <span class="label">{row.label}</span>{' '}
        <a href={hashOf({ at: 'key-result', id: keyResult.id })}>{keyResult.title}</a>{' '}
        <HealthMark health={standing.health} quiet />
      </p>
      <p class="rail-line">
        <Rail
          score={standing.score}
          expected={standing.expected}
          health={standing.health}
          label={t.railLabel(share, expected)}
        />
        <span class="share">{standing.progress === null ? '–' : share}</span>
        <Mark closed={keyResult.closedScore} score={null} commitment={commitment} />
      </p>
      <p class="meta">{valuesLine(row, t, formats)}</p>
      {keyResult.missReason && (
        <p class="reason">
          <strong>{r.reason}:</strong> {keyResult.missReason}
        </p>
      )}
    </li>
  );
}

/** The score: as it was closed, in its band, or as it stands. */
function Mark({
  closed,
  score,
  commitment,
}: {
  readonly closed: number | null | undefined;
  readonly score: number | null;
  readonly commitment: ObjectiveRow['objective']['commitment'];
}) {
  const formats = useFormats();
  const r = useReportWords();
  if (typeof closed === 'number') {
    const { band } = closingOf(closed, commitment);
    return (
      <span class={`mark ${band}`} title={r.band[band]}>
        {r.closedScore(formats.tenths(closed))}
        <span class="spoken"> ({r.band[band]})</span>
      </span>
    );
  }
  return score === null ? null : <span class="score">{formats.score(score)}</span>;
}
