import { useApp, usePerform, useFirstWords } from '../app';
import type { Drop } from '../ui/drag';

export interface Move {
  /** One place up (−1) or down (1); a key result leaves its objective at the edge for the neighbour. */
  readonly keyResultBy: (id: string, by: 1 | -1) => void;
  readonly keyResultTo: (id: string, drop: Drop) => void;
  readonly objectiveBy: (id: string, by: 1 | -1) => void;
  readonly objectiveTo: (id: string, drop: Drop) => void;
}

/** Moves objectives and key results among their siblings, by key or by drag; what was moved keeps the focus. */
export function useMove(): Move {
  const { workspace } = useApp();
  const t = useFirstWords();
  const perform = usePerform();
  const { board } = workspace;

  const moveKeyResult = async (id: string, objective: string, index: number) => {
    const row = board.value.rowById.get(id);
    if (row && (await perform('moveKeyResult', { id, objective, index }, t.moved(row.keyResult.title))))
      refocus(id);
  };
  const moveObjective = async (id: string, index: number) => {
    const row = board.value.objectives.find(({ objective }) => objective.id === id);
    if (row && (await perform('moveObjective', { id, index }, t.moved(row.objective.title)))) refocus(id);
  };
  const place = (id: string) => {
    const { objectives } = board.value;
    const o = objectives.findIndex(({ keyResults }) =>
      keyResults.some(({ keyResult }) => keyResult.id === id),
    );
    const at = objectives[o]?.keyResults.findIndex(({ keyResult }) => keyResult.id === id) ?? -1;
    return { objectives, o, at };
  };
  return {
    keyResultBy(id, by) {
      const { objectives, o, at } = place(id);
      const here = objectives[o];
      if (!here) return;
      const next = at + by;
      if (next >= 0 && next < here.keyResults.length) return void moveKeyResult(id, here.objective.id, next);
      const neighbour = objectives[o + by];
      if (neighbour) void moveKeyResult(id, neighbour.objective.id, by < 0 ? neighbour.keyResults.length : 0);
    },
    keyResultTo(id, drop) {
      const { objectives, o, at } = place(drop.id);
      const there = objectives[o];
      const empty = objectives.find(({ objective }) => objective.id === drop.id);
      if (empty) return void moveKeyResult(id, empty.objective.id, 0);
      if (!there) return;
      const others = there.keyResults.filter(({ keyResult }) => keyResult.id !== id);
      const over = others.findIndex(({ keyResult }) => keyResult.id === drop.id);
      if (at >= 0) void moveKeyResult(id, there.objective.id, over + Number(drop.side === 'after'));
    },
    objectiveBy(id, by) {
      const at = board.value.objectives.findIndex(({ objective }) => objective.id === id);
      const next = at + by;
      if (next >= 0 && next < board.value.objectives.length) void moveObjective(id, next);
    },
    objectiveTo(id, drop) {
      const others = board.value.objectives.filter(({ objective }) => objective.id !== id);
      const over = others.findIndex(({ objective }) => objective.id === drop.id);
      if (over >= 0) void moveObjective(id, over + Number(drop.side === 'after'));
    },
  };
}

/** After the board has been drawn anew. */
function refocus(id: string): void {
  setTimeout(() => {
    document.querySelector<HTMLElement>(`[data-id='${CSS.escape(id)}'] [data-focus]`)?.focus();
  });
}
