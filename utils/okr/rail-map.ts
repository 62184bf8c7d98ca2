/** An objective to be drawn: its key results in order, and where it joins the objective above it. */
export interface MapStop {
  readonly id: string;
  readonly keyResults: readonly string[];
  /** The objective above, and the key result of it that is served, if it is one. */
  readonly joins: { readonly objective: string; readonly keyResult: string | null } | null;
}

/** Lengths in pixels. */
export interface MapMeasure {
  readonly width: number;
  /** The part of a stop above its key results. */
  readonly head: number;
  readonly row: number;
  readonly foot: number;
  readonly gapX: number;
  readonly gapY: number;
}

export interface PlacedStop {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Rail {
  /** The objective that serves. */
  readonly from: string;
  /** The objective that is served. */
  readonly to: string;
  readonly path: string;
}

export interface RailMap {
  readonly width: number;
  readonly height: number;
  /** From the top down, each before those that serve it. */
  readonly stops: readonly PlacedStop[];
  readonly rails: readonly Rail[];
}

/**
 * Objectives as stops on rails: what is served stands left, what serves it right of it, and rails that lead to the
 * same key result run into one. No two stops overlap. `stops` must be a forest; one whose target is not among them
 * stands at the left.
 */
export function railMap(stops: readonly MapStop[], measure: MapMeasure): RailMap {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const below = new Map<string, MapStop[]>();
  const roots: MapStop[] = [];
  for (const stop of stops) {
    const above = stop.joins && byId.get(stop.joins.objective);
    if (above) below.set(above.id, [...(below.get(above.id) ?? []), stop]);
    else roots.push(stop);
  }
  // Those that nothing serves come last: what is connected is what the map is for.
  roots.sort((a, b) => Number(below.has(b.id)) - Number(below.has(a.id)));
  const placed = new Map<string, PlacedStop>();
  let top = 0;
  for (const root of roots) {
    top += place(root, 0, top, { below, measure, placed }) + measure.gapY;
  }
  const all = [...placed.values()];
  return {
    width: Math.max(0, ...all.map(({ x }) => x + measure.width)),
    height: Math.max(0, top - measure.gapY),
    stops: all,
    rails: all.flatMap(({ id }) => railsInto(id, { below, measure, placed }, byId)),
  };
}

interface Drawing {
  readonly below: ReadonlyMap<string, readonly MapStop[]>;
  readonly measure: MapMeasure;
  readonly placed: Map<string, PlacedStop>;
}

/** Places a stop with all that serves it from `top` down; answers the height that they take. */
function place(stop: MapStop, depth: number, top: number, drawing: Drawing): number {
  const { measure, placed } = drawing;
  const own = heightOf(stop, measure);
  const entry = { id: stop.id, x: depth * (measure.width + measure.gapX), y: top, height: own };
  placed.set(stop.id, entry);
  const serving = servingInOrder(stop, drawing.below);
  let under = top;
  for (const each of serving) under += place(each, depth + 1, under, drawing) + measure.gapY;
  const taken = serving.length === 0 ? 0 : under - measure.gapY - top;
  // A stop stands in the middle of what serves it, as far as that leaves it beside all of it.
  if (taken > own) placed.set(stop.id, { ...entry, y: top + Math.round((taken - own) / 2) });
  return Math.max(own, taken);
}

/** In the order of the key results that they serve, so that rails do not cross. */
function servingInOrder(stop: MapStop, below: Drawing['below']): readonly MapStop[] {
  const anchor = ({ joins }: MapStop) => (joins?.keyResult ? stop.keyResults.indexOf(joins.keyResult) : -1);
  return (below.get(stop.id) ?? []).toSorted((a, b) => anchor(a) - anchor(b));
}

function railsInto(id: string, drawing: Drawing, byId: ReadonlyMap<string, MapStop>): readonly Rail[] {
  const { measure, placed } = drawing;
  const [stop, at] = [byId.get(id), placed.get(id)];
  if (!stop || !at) return [];
  const serving = servingInOrder(stop, drawing.below);
  const anchors = [...new Set(serving.map(({ joins }) => joins?.keyResult ?? null))];
  return serving.flatMap((each) => {
    const from = placed.get(each.id);
    if (!from) return [];
    const anchor = each.joins?.keyResult ?? null;
    // Each key result has a line of its own down the gap, on which all that serve it join.
    const line = (anchors.indexOf(anchor) + 1) / (anchors.length + 1);
    const right = at.x + measure.width;
    const points = {
      fromX: from.x,
      fromY: from.y + measure.head / 2,
      lineX: right + Math.round(measure.gapX * line),
      toX: right,
      toY: at.y + anchorY(stop, anchor, measure),
    };
    return [{ from: each.id, to: id, path: pathOf(points) }];
  });
}

function anchorY(stop: MapStop, keyResult: string | null, { head, row }: MapMeasure): number {
  const place = keyResult === null ? -1 : stop.keyResults.indexOf(keyResult);
  return place < 0 ? head / 2 : head + row * (place + 0.5);
}

function heightOf({ keyResults }: MapStop, { head, row, foot }: MapMeasure): number {
  return head + keyResults.length * row + (keyResults.length > 0 ? foot : 0);
}

/** Along the line out of the stop, round into the common line, round into the station. */
function pathOf(points: Record<'fromX' | 'fromY' | 'lineX' | 'toX' | 'toY', number>): string {
  const { fromX, fromY, lineX, toX, toY } = points;
  const rise = toY - fromY;
  if (rise === 0) return `M${fromX} ${fromY}H${toX}`;
  const bend = Math.min(12, Math.abs(rise) / 2, Math.abs(fromX - lineX), Math.abs(lineX - toX));
  const way = Math.sign(rise) * bend;
  return (
    `M${fromX} ${fromY}H${lineX + bend}Q${lineX} ${fromY} ${lineX} ${fromY + way}` +
    `V${toY - way}Q${lineX} ${toY} ${lineX - bend} ${toY}H${toX}`
  );
}
