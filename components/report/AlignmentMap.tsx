import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { railMap, type MapMeasure, type PlacedStop } from '@/utils/okr/rail-map';
import type { ObjectiveRow } from '@/utils/stores/board';
import { useFormats, useWords } from '../app';
import { Button } from '../ui/Button';
import { HealthMark } from '../ui/HealthMark';
import type { AlignmentView } from './alignment-view';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

const measure: MapMeasure = { width: 264, head: 76, row: 24, foot: 8, gapX: 88, gapY: 20 };
const smallest = 0.3;
const legible = 0.65;
const largest = 2;

/** Objectives as stops, and rails from those that serve to what they serve. The frame scrolls; arrows follow the rails. */
export function AlignmentMap({ view }: { readonly view: AlignmentView }) {
  const formats = useFormats();
  const r = useReportWords();
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useSignal(1);
  const current = useSignal(view.roots[0] ?? '');
  const map = useMemo(() => railMap(view.stops, measure), [view]);
  const said = useComputed(() => r.zoomed(formats.percent(zoom.value)));

  // Until somebody chooses a size, the width of the frame does.
  const chosen = useRef(false);
  const zoomTo = (wanted: number) => {
    const box = frame.current;
    chosen.current = true;
    const next = Math.min(largest, Math.max(smallest, wanted));
    if (!box || next === zoom.value) return;
    // What is in the middle stays in the middle.
    const [x, y] = [box.scrollLeft + box.clientWidth / 2, box.scrollTop + box.clientHeight / 2];
    const grown = next / zoom.value;
    zoom.value = next;
    requestAnimationFrame(() => {
      box.scrollTo(x * grown - box.clientWidth / 2, y * grown - box.clientHeight / 2);
    });
  };
  const fit = () => {
    const box = frame.current;
    if (!box) return;
    const room = Math.min((box.clientWidth - 32) / map.width, (box.clientHeight - 32) / map.height);
    zoomTo(Math.min(1, room));
  };
  // A first look takes in as much as can still be read.
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const take = () => {
      if (!chosen.current) zoom.value = Math.min(1, Math.max(legible, (box.clientWidth - 32) / map.width));
    };
    take();
    const resized = new ResizeObserver(take);
    resized.observe(box);
    return () => resized.disconnect();
  }, [map]);
  useEffect(() => {
    const box = frame.current;
    // A wheel listener of the markup may not keep the page from zooming.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomTo(zoom.value * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
    };
    box?.addEventListener('wheel', onWheel, { passive: false });
    return () => box?.removeEventListener('wheel', onWheel);
  }, [map]);

  const goTo = (id: string | undefined) => {
    if (id === undefined) return;
    current.value = id;
    frame.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const zooms = { '+': zoom.value * 1.25, '=': zoom.value * 1.25, '-': zoom.value / 1.25 }[event.key];
    const way = ways[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (zooms !== undefined) zoomTo(zooms);
    else if (event.key === '0') fit();
    else if (way) goTo(neighbour(map.stops, view, current.value, way));
    else return;
    event.preventDefault();
  };
  return (
    <figure class="map-figure">
      <div class="map-tools">
        <Button look="quiet" label={r.zoomOut} icon="minus" onClick={() => zoomTo(zoom.value / 1.25)} />
        <Button look="quiet" label={r.zoomIn} icon="plus" onClick={() => zoomTo(zoom.value * 1.25)} />
        <Button look="quiet" onClick={fit}>
          {r.zoomFit}
        </Button>
        <span class="meta" role="status">
          {said}
        </span>
      </div>
      <div
        ref={frame}
        class="map-frame"
        role="group"
        aria-label={r.mapLabel}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => drag(frame.current, event)}
      >
        <div
          class="map-size"
          style={{ inlineSize: `${map.width * zoom.value}px`, blockSize: `${map.height * zoom.value}px` }}
        >
          <div
            class="map-paper"
            style={{ inlineSize: `${map.width}px`, blockSize: `${map.height}px`, scale: String(zoom.value) }}
          >
            <svg width={map.width} height={map.height} aria-hidden="true">
              {map.rails.map(({ from, path }) => (
                <path key={from} d={path} class={`map-rail ${view.rows.get(from)?.standing.health ?? ''}`} />
              ))}
            </svg>
            {map.stops.map((stop) => {
              const row = view.rows.get(stop.id);
              return (
                row && (
                  <Stop
                    key={stop.id}
                    stop={stop}
                    row={row}
                    serving={view.serving.get(stop.id)?.length ?? 0}
                    focusable={stop.id === current.value}
                    onFocus={() => (current.value = stop.id)}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
      <figcaption class="hint">{r.mapKeys}</figcaption>
    </figure>
  );
}

function Stop({
  stop,
  row,
  serving,
  focusable,
  onFocus,
}: {
  readonly stop: PlacedStop;
  readonly row: ObjectiveRow;
  readonly serving: number;
  readonly focusable: boolean;
  readonly onFocus: () => void;
}) {
  const t = useWords();
  const formats = useFormats();
  const r = useReportWords();
  const { objective, standing, keyResults } = row;
  return (
    <a
      class={`map-stop ${objective.level}`}
      href={hashOf({ at: 'cycle', cycle: objective.cycle })}
      data-stop={stop.id}
      tabIndex={focusable ? 0 : -1}
      draggable={false}
      onFocus={onFocus}
      style={{
        insetInlineStart: `${stop.x}px`,
        insetBlockStart: `${stop.y}px`,
        inlineSize: `${measure.width}px`,
        blockSize: `${stop.height}px`,
      }}
    >
      <span class="map-head" style={{ blockSize: `${measure.head}px` }}>
        <small>
          {t.level[objective.level]} <HealthMark health={standing.health} quiet />
          {standing.score !== null && <span class="score">{formats.score(standing.score)}</span>}
        </small>
        <strong>{objective.title}</strong>
        {serving > 0 && <span class="spoken">, {r.servedBy(serving)}</span>}
      </span>
      {keyResults.map(({ keyResult, label, standing: own }) => (
        <span key={keyResult.id} class="map-station" style={{ blockSize: `${measure.row}px` }}>
          <HealthMark health={own.health} quiet />
          <span class="map-station-name">
            {label} {keyResult.title}
          </span>
        </span>
      ))}
    </a>
  );
}

type Way = 'served' | 'serving' | 'above' | 'below';
const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: 'served',
  ArrowRight: 'serving',
  ArrowUp: 'above',
  ArrowDown: 'below',
};

/** Along a rail to the left or right, or to the next stop of the same column. */
function neighbour(
  stops: readonly PlacedStop[],
  view: AlignmentView,
  from: string,
  way: Way,
): string | undefined {
  if (way === 'served') return view.stops.find(({ id }) => id === from)?.joins?.objective;
  if (way === 'serving') return view.serving.get(from)?.[0];
  const x = stops.find(({ id }) => id === from)?.x;
  const column = stops.filter((stop) => stop.x === x).toSorted((a, b) => a.y - b.y);
  return column[column.findIndex(({ id }) => id === from) + (way === 'above' ? -1 : 1)]?.id;
}

/** Pulls the map along with the pointer. A press that does not move stays a press. */
function drag(frame: HTMLElement | null, start: PointerEvent): void {
  if (!frame || start.button !== 0 || start.pointerType !== 'mouse') return;
  const { scrollLeft, scrollTop } = frame;
  let moved = false;
  const move = (event: PointerEvent) => {
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    moved ||= Math.hypot(x, y) > 4;
    if (moved) frame.scrollTo(scrollLeft - x, scrollTop - y);
  };
  const end = () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    if (moved) addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
}
