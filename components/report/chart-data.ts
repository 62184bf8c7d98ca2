import type { Capture } from '@/utils/evidence/capture';
import type { Attachment } from '@/utils/evidence/evidence';
import type { CheckIn } from '@/utils/okr/check-in';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Story, StoryPoint } from '@/utils/okr/story';

/** What an attached page showed at one moment, of the figure that counts for the key result. */
export interface Reading extends StoryPoint {
  readonly evidence: string;
  readonly raw: string;
}

/** The readings of the figures that a key result's pages were attached with, oldest first. */
export function readingsOf(
  keyResult: KeyResult,
  attachments: readonly Attachment[],
  captures: ReadonlyMap<string, readonly Capture[]>,
): readonly Reading[] {
  return attachments
    .flatMap(({ evidence, figure }) => {
      const key = figure?.key ?? keyResult.binding?.figure;
      if (key === undefined || key === null) return [];
      return (captures.get(evidence) ?? []).flatMap(({ at, figures }) => {
        const shown =
          figures.find((each) => each.key === key && (!figure || each.label === figure.label)) ??
          figures.find((each) => each.key === key);
        return shown ? [{ at, value: shown.value, raw: shown.raw, evidence }] : [];
      });
    })
    .sort((a, b) => a.at - b.at);
}

/** Without those that became check-ins: these are told by the check-ins. */
export function looseReadings(
  readings: readonly Reading[],
  checkIns: readonly CheckIn[],
): readonly Reading[] {
  const told = new Set(
    checkIns.flatMap(({ at, source }) => (source.by === 'page' ? [`${source.evidence} ${at}`] : [])),
  );
  return readings.filter(({ evidence, at }) => !told.has(`${evidence} ${at}`));
}

export interface ChartData {
  /** Seconds since 1970, rising, each once. */
  readonly times: readonly number[];
  readonly value: readonly (number | null)[];
  readonly person: readonly (number | null)[];
  readonly page: readonly (number | null)[];
  readonly plan: readonly (number | null)[];
  readonly waypoint: readonly (number | null)[];
  readonly capture: readonly (number | null)[];
  readonly levels: readonly (readonly (number | null)[])[];
  /** The page behind a point, by its place in `times`. */
  readonly evidence: readonly (string | null)[];
}

/** A story as columns over one common row of times. Where two things happened in one second, the later stands. */
export function chartData(
  { told, series, plan, waypoints, levels, starts, ends }: Story,
  readings: readonly Reading[],
): ChartData {
  const seconds = (at: number) => Math.floor(at / 1_000);
  const times = [
    ...new Set(
      [
        starts,
        ends,
        ...[told, series, plan, waypoints, readings].flatMap((all) => all.map(({ at }) => at)),
      ].map(seconds),
    ),
  ].sort((a, b) => a - b);
  const place = new Map(times.map((time, i) => [time, i]));
  const column = (points: readonly { readonly at: number; readonly value: number | null }[]) => {
    const values: (number | null)[] = times.map(() => null);
    for (const { at, value } of points) values[place.get(seconds(at)) ?? 0] = value;
    return values;
  };
  const evidence: (string | null)[] = times.map(() => null);
  for (const { at, evidence: page } of readings) evidence[place.get(seconds(at)) ?? 0] = page;
  for (const { at, source } of told)
    if (source.by === 'page') evidence[place.get(seconds(at)) ?? 0] = source.evidence;
  return {
    times,
    value: column(series),
    person: column(told.filter(({ source }) => source.by === 'person')),
    page: column(told.filter(({ source }) => source.by === 'page')),
    plan: column(plan),
    waypoint: column(waypoints),
    capture: column(readings),
    levels: levels.map((level) => times.map(() => level)),
    evidence,
  };
}

/** Pixels that the values beside a chart take, the widest of them and some air: a billion is told whole. */
export function axisWidth(labels: readonly string[], widthOf: (label: string) => number): number {
  return Math.ceil(Math.max(narrowest, ...labels.map(widthOf)) + air);
}

const narrowest = 44;
const air = 16;
