import { objectivesOf, type Workspace } from '@/utils/actions/workspace';
import { wouldCircle } from '@/utils/okr/alignment';
import type { Cycle } from '@/utils/okr/cycle';
import { levels, type Objective } from '@/utils/okr/objective';
import { useApp, usePerform, useWords } from '../app';
import type { AlignmentView } from './alignment-view';
import { cyclesOf, labelsOf } from './look';
import { useReportWords } from './use-report-words';

/** Says for each objective of the cycle what it serves. Only what makes no circle is offered. */
export function Connections({ cycle, view }: { readonly cycle: Cycle; readonly view: AlignmentView }) {
  const { workspace } = useApp();
  const r = useReportWords();
  if (cycle.closedAt !== null) return <p class="hint">{r.readOnly}</p>;
  const objectives = objectivesOf(workspace.workspace.value, cycle.id);
  return (
    <details class="connections" open={view.serving.size === 0}>
      <summary>{r.connect}</summary>
      <ul>
        {objectives.map((objective) => (
          <Connection key={objective.id} objective={objective} cycle={cycle} />
        ))}
      </ul>
    </details>
  );
}

function Connection({ objective, cycle }: { readonly objective: Objective; readonly cycle: Cycle }) {
  const { workspace } = useApp();
  const t = useWords();
  const r = useReportWords();
  const perform = usePerform();
  const offered = targetsOf(workspace.workspace.value, objective, cycle);
  return (
    <li>
      <p>{objective.title}</p>
      <div class="pair">
        <select
          aria-label={r.levelOf(objective.title)}
          value={objective.level}
          onChange={({ currentTarget: { value } }) => {
            const level = levels.find((each) => each === value);
            if (level) void perform('editObjective', { id: objective.id, set: { level } }, r.aligned);
          }}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {t.level[level]}
            </option>
          ))}
        </select>
        <select
          aria-label={r.servesWhat(objective.title)}
          value={objective.parent ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void perform('alignObjective', { id: objective.id, parent: value || null }, r.aligned)
          }
        >
          <option value="">{r.servesNothing}</option>
          {offered.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}

/** Objectives and key results of this cycle and of those that run beside it. */
function targetsOf(
  workspace: Workspace,
  objective: Objective,
  cycle: Cycle,
): readonly { readonly id: string; readonly label: string }[] {
  const labels = labelsOf(workspace);
  const beside = cyclesOf(workspace).filter(
    (each) => each.id === cycle.id || (each.starts <= cycle.ends && each.ends >= cycle.starts),
  );
  return beside.flatMap((each) =>
    objectivesOf(workspace, each.id)
      .map(({ id, title }, i) => ({ id, title, label: `O${i + 1}` }))
      .filter(({ id }) => !wouldCircle(objective.id, id, workspace.objective, workspace['key-result']))
      .flatMap(({ id, title, label }) => [
        { id, label: `${label} ${title}${each.id === cycle.id ? '' : ` (${each.title})`}` },
        ...[...workspace['key-result'].values()]
          .filter((keyResult) => keyResult.objective === id && labels.has(keyResult.id))
          .map((keyResult) => ({
            id: keyResult.id,
            label: `\u00a0\u00a0KR ${labels.get(keyResult.id)} ${keyResult.title}`,
          })),
      ]),
  );
}
