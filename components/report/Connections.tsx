import { useSignal } from '@preact/signals';
import { labelsOf } from '@/utils/actions/labels';
import { keyResultsOf, objectivesOf, type Workspace } from '@/utils/actions/workspace';
import { wouldCircle } from '@/utils/okr/alignment';
import type { Cycle } from '@/utils/okr/cycle';
import { levels, type Objective } from '@/utils/okr/objective';
import { useApp, usePerform, useWords } from '../app';
import { Select } from '../ui/Select';
import type { AlignmentView } from './alignment-view';
import { cyclesOf } from './look';
import { useReportWords } from './use-report-words';

/** Says of one objective after the other what it serves. Only what makes no circle is offered. */
export function Connections({ cycle, view }: { readonly cycle: Cycle; readonly view: AlignmentView }) {
  const { workspace } = useApp();
  const r = useReportWords();
  const chosen = useSignal('');
  if (cycle.closedAt !== null) return <p class="hint">{r.readOnly}</p>;
  const objectives = objectivesOf(workspace.workspace.value, cycle.id);
  const objective = objectives.find(({ id }) => id === chosen.value) ?? objectives[0];
  if (!objective) return null;
  return (
    <details class="connections" open={view.serving.size === 0}>
      <summary>{r.connect}</summary>
      <div class="connection">
        <Select
          label={r.connectWhich}
          value={objective.id}
          options={objectives.map(({ id, title }, i) => ({ value: id, label: `O${i + 1} ${title}` }))}
          onChoose={(id) => (chosen.value = id)}
        />
        <Connection key={objective.id} objective={objective} cycle={cycle} />
      </div>
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
    <div class="pair">
      <Select
        label={t.levelLabel}
        value={objective.level}
        options={levels.map((level) => ({ value: level, label: t.level[level] }))}
        onChoose={(level) => void perform('editObjective', { id: objective.id, set: { level } }, r.aligned)}
      />
      <Select
        label={r.servesLabel}
        value={objective.parent ?? ''}
        options={[
          { value: '', label: r.servesNothing },
          ...offered.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChoose={(value) =>
          void perform('alignObjective', { id: objective.id, parent: value || null }, r.aligned)
        }
      />
    </div>
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
        ...keyResultsOf(workspace, id).map((keyResult) => ({
          id: keyResult.id,
          label: `\u00a0\u00a0KR ${labels.get(keyResult.id)} ${keyResult.title}`,
        })),
      ]),
  );
}
