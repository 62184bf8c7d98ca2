import { labelsOf } from '@/utils/actions/labels';
import type { Objective } from '@/utils/okr/objective';
import { useApp } from '../app';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

/** What an objective serves, what it goes on from and what goes on from it, as links. */
export function Served({ objective }: { readonly objective: Objective }) {
  const { workspace } = useApp();
  const r = useReportWords();
  const all = workspace.workspace.value;
  const above = all.objective.get(objective.parent ?? '');
  const aboveKeyResult = all['key-result'].get(objective.parent ?? '');
  const former = all.objective.get(objective.formerly ?? '');
  const latter = [...all.objective.values()].filter(
    ({ formerly, archivedAt }) => formerly === objective.id && archivedAt === null,
  );
  const label = labelsOf(all).get(aboveKeyResult?.id ?? '');
  if (!above && !aboveKeyResult && !former && latter.length === 0) return null;
  const cycleLink = (id: string) => (
    <a href={hashOf({ at: 'cycle', cycle: id })}>{all.cycle.get(id)?.title ?? id}</a>
  );
  return (
    <p class="meta ties">
      {above && (
        <span>
          {r.serves} <a href={hashOf({ at: 'cycle', cycle: above.cycle })}>{above.title}</a>
        </span>
      )}
      {aboveKeyResult && (
        <span>
          {r.serves}{' '}
          <a href={hashOf({ at: 'key-result', id: aboveKeyResult.id })}>
            {label ? `KR ${label} ` : ''}
            {aboveKeyResult.title}
          </a>
        </span>
      )}
      {former && (
        <span>
          {r.goesOnFrom} {cycleLink(former.cycle)}
        </span>
      )}
      {latter.map(({ id, cycle }) => (
        <span key={id}>
          {r.goesOnIn} {cycleLink(cycle)}
        </span>
      ))}
    </p>
  );
}
