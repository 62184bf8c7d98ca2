import { useFormats, useWords } from '../app';
import { HealthMark } from '../ui/HealthMark';
import type { AlignmentView } from './alignment-view';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

/** The map in words: each objective with those that serve it below it. */
export function AlignmentList({ view }: { readonly view: AlignmentView }) {
  return (
    <ul class="alignment-list">
      {view.roots.map((id) => (
        <Branch key={id} id={id} view={view} />
      ))}
    </ul>
  );
}

function Branch({ id, view }: { readonly id: string; readonly view: AlignmentView }) {
  const t = useWords();
  const formats = useFormats();
  const r = useReportWords();
  const row = view.rows.get(id);
  if (!row) return null;
  const { objective, standing } = row;
  const serving = view.serving.get(id) ?? [];
  const joins = view.stops.find((stop) => stop.id === id)?.joins;
  const served = row && joins?.keyResult ? labelIn(view, joins.objective, joins.keyResult) : '';
  return (
    <li>
      <a href={hashOf({ at: 'cycle', cycle: objective.cycle })}>{objective.title}</a>{' '}
      <small>
        {t.level[objective.level]}
        {served && ` · ${r.serves} KR ${served}`} ·{' '}
        {standing.score === null ? r.noScore : formats.score(standing.score)}
      </small>{' '}
      <HealthMark health={standing.health} />
      {serving.length > 0 && (
        <ul>
          {serving.map((each) => (
            <Branch key={each} id={each} view={view} />
          ))}
        </ul>
      )}
    </li>
  );
}

function labelIn(view: AlignmentView, objective: string, keyResult: string): string {
  return view.rows.get(objective)?.keyResults.find((row) => row.keyResult.id === keyResult)?.label ?? '';
}
