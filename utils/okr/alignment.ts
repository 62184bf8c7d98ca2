/** An objective as alignment sees it: what it serves, by the id of an objective or of a key result. */
export interface Aligned {
  readonly id: string;
  readonly parent: string | null;
}

export interface Anchored {
  readonly id: string;
  readonly objective: string;
}

/** The objective that a parent leads to: itself, or the one whose key result it is. Undefined when it is not at hand. */
export function objectiveOfParent(
  parent: string | null,
  objectives: ReadonlyMap<string, Aligned>,
  keyResults: ReadonlyMap<string, Anchored>,
): string | undefined {
  if (parent === null) return undefined;
  if (objectives.has(parent)) return parent;
  const above = keyResults.get(parent)?.objective;
  return above !== undefined && objectives.has(above) ? above : undefined;
}

/** Whether an objective would, over some steps, serve itself if this became its parent. */
export function wouldCircle(
  id: string,
  parent: string | null,
  objectives: ReadonlyMap<string, Aligned>,
  keyResults: ReadonlyMap<string, Anchored>,
): boolean {
  const seen = new Set<string>();
  let above = objectiveOfParent(parent, objectives, keyResults);
  while (above !== undefined && !seen.has(above)) {
    if (above === id) return true;
    seen.add(above);
    above = objectiveOfParent(objectives.get(above)?.parent ?? null, objectives, keyResults);
  }
  return false;
}

/**
 * What each objective serves, as a forest: id → the objective above it. Two browsers may have made a circle
 * between them; the one with the smallest id then stands at its top, the same on every browser.
 */
export function objectivesAbove(
  objectives: ReadonlyMap<string, Aligned>,
  keyResults: ReadonlyMap<string, Anchored>,
): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  for (const { id, parent } of objectives.values()) {
    const found = objectiveOfParent(parent, objectives, keyResults);
    if (found !== undefined && found !== id) above.set(id, found);
  }
  const settled = new Set<string>();
  for (const start of [...above.keys()].sort()) {
    const trail: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !settled.has(at) && !trail.includes(at)) {
      trail.push(at);
      at = above.get(at);
    }
    const circle = at === undefined || settled.has(at) ? [] : trail.slice(trail.indexOf(at));
    const [top] = circle.sort();
    if (top !== undefined) above.delete(top);
    for (const id of trail) settled.add(id);
  }
  return above;
}
