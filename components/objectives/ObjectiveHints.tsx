import { useMemo } from 'preact/hooks';
import { coach, coachCycle } from '@/utils/okr/coaching';
import type { ObjectiveRow } from '@/utils/stores/board';
import { useApp, useWords } from '../app';
import { Hints } from './Hints';

/** The hints about an objective and its set of key results, folded into a word. */
export function ObjectiveHints({ row }: { readonly row: ObjectiveRow }) {
  const { workspace } = useApp();
  const t = useWords();
  const cycle = workspace.cycle.value;
  const keyResults = row.keyResults.map(({ keyResult }) => keyResult);
  const hints = useMemo(
    () =>
      cycle ? coach(row.objective, keyResults, cycle).filter(({ about }) => about !== 'key-result') : [],
    [row.objective, cycle, ...keyResults],
  );
  if (hints.length === 0 || keyResults.length === 0) return null;
  return (
    <details class="hint-fold">
      <summary>{t.hintCount(hints.length)}</summary>
      <Hints hints={hints} />
    </details>
  );
}

/** The hints about one key result. */
export function KeyResultHints({ id }: { readonly id: string }) {
  const { workspace } = useApp();
  const cycle = workspace.cycle.value;
  const row = workspace.board.value.objectives.find(({ keyResults }) =>
    keyResults.some(({ keyResult }) => keyResult.id === id),
  );
  if (!cycle || !row) return null;
  const all = coach(
    row.objective,
    row.keyResults.map(({ keyResult }) => keyResult),
    cycle,
  );
  return <Hints hints={all.filter(({ subject }) => subject === id)} />;
}

/** Too many or too few objectives. */
export function CycleHints() {
  const { workspace } = useApp();
  const cycle = workspace.cycle.value;
  const objectives = workspace.board.value.objectives.map(({ objective }) => objective);
  if (!cycle || objectives.length === 0) return null;
  return <Hints hints={coachCycle(objectives, cycle)} />;
}
