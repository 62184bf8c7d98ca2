import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'preact/hooks';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Story } from '@/utils/okr/story';
import { useApp, useFormats } from '../app';
import { withUnit } from '../objectives/values-line';
import { axisWidth, chartData, type ChartData, type Reading } from './chart-data';
import { hashOf } from './place';
import { useReportWords } from './use-report-words';

const height = 280;

/** A key result over its time: values, where they came from, the plan, its waypoints, the target. */
export function StoryChart({
  keyResult,
  story,
  readings,
}: {
  readonly keyResult: KeyResult;
  readonly story: Story;
  readonly readings: readonly Reading[];
}) {
  const { language } = useApp();
  const formats = useFormats();
  const r = useReportWords();
  const place = useRef<HTMLDivElement>(null);
  // A rhythm is drawn period by period; what was added when stands in the table.
  const data =
    keyResult.kind === 'cadence' ? chartData({ ...story, told: [] }, []) : chartData(story, readings);
  const shown = JSON.stringify(data);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const write = (value: number) => withUnit(value, keyResult, formats);
    const draw = () =>
      new uPlot(optionsOf(element, data, keyResult, language.value, write), columnsOf(data), element);
    let chart = draw();
    const again = () => {
      chart.destroy();
      chart = draw();
    };
    const resized = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height }));
    resized.observe(element);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', again);
    // Paper is white, whatever the screen is.
    const toPaper = () => {
      document.documentElement.style.colorScheme = 'light';
      again();
    };
    const toScreen = () => {
      document.documentElement.style.colorScheme = '';
      again();
    };
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      resized.disconnect();
      scheme.removeEventListener('change', again);
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
      chart.destroy();
    };
  }, [shown, language.value]);
  return (
    <figure class="story-chart">
      <div ref={place} role="img" aria-label={r.chartOf(keyResult.title)} />
      <figcaption>
        <ul class="legend" aria-hidden="true">
          {legendOf(data).map((name) => (
            <li key={name} class={name}>
              {r.legend[name]}
            </li>
          ))}
        </ul>
        {data.evidence.some((page) => page !== null) && <p class="hint">{r.chartHint}</p>}
      </figcaption>
    </figure>
  );
}

const drawn = ['person', 'page', 'capture', 'plan', 'waypoint'] as const;

function legendOf(data: ChartData): readonly ((typeof drawn)[number] | 'value' | 'level')[] {
  const some = (column: readonly (number | null)[]) => column.some((value) => value !== null);
  return [
    ...(some(data.value) ? (['value'] as const) : []),
    ...drawn.filter((name) => some(data[name])),
    ...(data.levels.length > 0 ? (['level'] as const) : []),
  ];
}

function columnsOf(data: ChartData): uPlot.AlignedData {
  return [
    [...data.times],
    [...data.plan],
    ...data.levels.map((level) => [...level]),
    [...data.capture],
    [...data.value],
    [...data.person],
    [...data.page],
    [...data.waypoint],
  ];
}

function optionsOf(
  element: HTMLElement,
  data: ChartData,
  { kind }: KeyResult,
  language: string,
  write: (value: number) => string,
): uPlot.Options {
  // A canvas knows no custom properties: each colour is asked of an element that wears it.
  const colour = (name: string) => {
    const probe = element.appendChild(document.createElement('span'));
    probe.style.color = `var(--${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const [ink, line, accent, onTrack, behind] = ['ink-soft', 'line', 'accent', 'on-track', 'behind'].map(
    colour,
  );
  const [surface, bed] = ['surface', 'line-strong'].map(colour);
  const dots = (stroke: string | undefined, fill: string | undefined, size: number): uPlot.Series => ({
    paths: () => null,
    points: { show: true, size, stroke, fill, width: 1.5 },
  });
  const day = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
  });
  const font = `12px ${getComputedStyle(element).fontFamily}`;
  const ruler = document.createElement('canvas').getContext('2d');
  const widthOf = (label: string) => {
    if (!ruler) return 0;
    ruler.font = font;
    return ruler.measureText(label).width;
  };
  const axis: uPlot.Axis = {
    stroke: ink,
    grid: { stroke: line, width: 1 },
    ticks: { show: false },
    font,
  };
  return {
    width: element.clientWidth,
    height,
    legend: { show: false },
    // The whole time of the key result, also the part that is still ahead.
    scales: { x: { time: true }, y: { range: (_, low, high) => padded(low, high) } },
    cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
    axes: [
      { ...axis, space: 72, size: 32, values: (_, all) => all.map((time) => day.format(time * 1_000)) },
      { ...axis, size: (_, labels) => axisWidth(labels ?? [], widthOf), values: (_, all) => all.map(write) },
    ],
    series: [
      {},
      { stroke: bed, width: 1.5, dash: [5, 5], spanGaps: true, points: { show: false } },
      ...data.levels.map(() => ({ stroke: onTrack, width: 1, spanGaps: true, points: { show: false } })),
      dots(bed, surface, 5),
      {
        stroke: accent,
        width: 2,
        spanGaps: true,
        points: { show: false },
        ...(kind === 'cadence' && uPlot.paths.bars
          ? { paths: uPlot.paths.bars({ size: [0.7, 40], align: 1 }), fill: accent }
          : {}),
      },
      dots(accent, surface, 9),
      dots(accent, accent, 9),
      dots(behind, surface, 8),
    ],
    hooks: {
      ready: [
        (chart) => {
          chart.over.addEventListener('click', () => {
            const page = data.evidence[chart.cursor.idx ?? -1];
            if (page) location.hash = hashOf({ at: 'evidence', id: page });
          });
        },
      ],
      setCursor: [
        (chart) => {
          const page = data.evidence[chart.cursor.idx ?? -1];
          chart.over.style.cursor = page ? 'pointer' : 'default';
        },
      ],
    },
  };
}

/** A little room above and below, and never a span of nothing. */
function padded(low: number | null, high: number | null): [number, number] {
  const [from, to] = [low ?? 0, high ?? 1];
  const room = (to - from || Math.abs(to) || 1) * 0.08;
  return [from === 0 ? 0 : from - room, to + room];
}
