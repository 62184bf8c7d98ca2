import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Capture } from '@/utils/evidence/capture';
import { storyOf } from '@/utils/okr/story';
import { useApp, useFormats, useWords } from '../app';
import { valuesLine, withUnit } from '../objectives/values-line';
import { HealthMark } from '../ui/HealthMark';
import { lazy } from '../ui/lazy';
import { Rail } from '../ui/Rail';
import { looseReadings, readingsOf } from './chart-data';
import { rowOf } from './look';
import { NotFound } from './NotFound';
import { hashOf } from './place';
import { PlanTable, StoryTable } from './StoryTable';
import { useReportWords } from './use-report-words';

/** The chart library is only needed here. */
const StoryChart = lazy(() => import('./StoryChart').then((module) => module.StoryChart), 'asked');

/** One key result from its first day on: a chart, and the same numbers as a table with where each came from. */
export function KeyResultStory({ id }: { readonly id: string }) {
  const { workspace } = useApp();
  const t = useWords();
  const formats = useFormats();
  const r = useReportWords();
  const all = workspace.workspace.value;
  const found = rowOf(all, id, workspace.now.value);
  const captures = useSignal<ReadonlyMap<string, readonly Capture[]>>(new Map());
  const pages = (found?.row.attachments ?? []).map(({ evidence }) => evidence);
  useEffect(() => {
    void workspace.capturesOf(pages).then((read) => (captures.value = read));
  }, [pages.join(' ')]);
  if (!found) return <NotFound />;
  const { row, above, cycle } = found;
  const { keyResult, standing } = row;
  const story = storyOf(keyResult, row.checkIns, standing, cycle, above.objective.commitment);
  const readings = looseReadings(readingsOf(keyResult, row.attachments, captures.value), row.checkIns);
  const former = all['key-result'].get(keyResult.formerly ?? '');
  const latter = [...all['key-result'].values()].filter(({ formerly }) => formerly === id);
  const share = standing.progress === null ? t.noShare : formats.percent(standing.progress);
  const expected = standing.expected === null ? null : formats.percent(standing.expected);
  return (
    <article class="sheet-of-report story">
      <header class="report-head">
        <p class="meta">
          <a href={hashOf({ at: 'cycle', cycle: cycle.id })}>{cycle.title}</a> · O{above.label}{' '}
          {above.objective.title}
        </p>
        <h1>
          <span class="label">KR {row.label}</span> {keyResult.title}
        </h1>
        <p class="meta">
          {r.askedOf[above.objective.commitment]} · {t.keyResultKind[keyResult.kind]} ·{' '}
          <HealthMark health={standing.health} />
        </p>
        <p class="rail-line">
          <Rail
            score={standing.score}
            expected={standing.expected}
            health={standing.health}
            label={t.railLabel(share, expected)}
          />
          <span class="share">{standing.progress === null ? '–' : share}</span>
        </p>
        <p>
          {valuesLine(row, t, formats)}
          {standing.expectedValue !== null && standing.value !== null && !standing.complete && (
            <>
              {' · '}
              {t.paceWhy({
                by: 'line',
                expected: withUnit(Math.round(standing.expectedValue * 100) / 100, keyResult, formats),
                now: withUnit(standing.value, keyResult, formats),
              })}
            </>
          )}
        </p>
        {former && (
          <p class="meta">
            {r.goesOnFrom}{' '}
            <a href={hashOf({ at: 'key-result', id: former.id })}>{cycleOf(former.objective)}</a>
          </p>
        )}
        {latter.map((next) => (
          <p key={next.id} class="meta">
            {r.goesOnIn} <a href={hashOf({ at: 'key-result', id: next.id })}>{cycleOf(next.objective)}</a>
          </p>
        ))}
      </header>
      {story.series.length === 0 && readings.length === 0 ? (
        <p class="hint">{r.noPoints}</p>
      ) : (
        <StoryChart keyResult={keyResult} story={story} readings={readings} />
      )}
      <StoryTable row={row} story={story} readings={readings} />
      <PlanTable keyResult={keyResult} story={story} />
      {pages.length > 0 && (
        <section>
          <h2>{r.attachedPages}</h2>
          <ul class="report-list">
            {pages.map((page) => {
              const evidence = all.evidence.get(page);
              return (
                evidence && (
                  <li key={page}>
                    <a href={hashOf({ at: 'evidence', id: page })}>{evidence.title}</a>
                    <small>{evidence.site}</small>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </article>
  );

  function cycleOf(objective: string): string {
    return all.cycle.get(all.objective.get(objective)?.cycle ?? '')?.title ?? '';
  }
}
