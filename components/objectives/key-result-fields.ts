import type { Beside, KeyResultDraft } from '@/utils/actions/key-results';
import type { Formats } from '@/utils/i18n/formats';
import type { Day, Span } from '@/utils/okr/day';
import type { KeyResult } from '@/utils/okr/key-result';
import { changeAsked, changedTo, countsChange } from '@/utils/okr/kinds/change';
import { pointsUnit } from '@/utils/okr/kinds/growth';
import type { Language } from '@/utils/okr/member';
import { stepsOf } from '@/utils/okr/steps';
import { readTypedDay } from '@/utils/okr/typed-day';
import { readTypedNumber } from '@/utils/okr/typed-number';
import { isProblem, problem, type Problem } from '@/utils/problem/problem';

/** A key result as it is typed: numbers and days are still text. */
export interface KeyResultFields {
  readonly title: string;
  readonly kind: KeyResult['kind'];
  readonly baseline: string;
  /** With its sign where it is a change: `-3` for 3 less. */
  readonly target: string;
  /** The target is how much it changes, and not where it ends. */
  readonly change: boolean;
  readonly targetHigh: string;
  readonly multiplier: string;
  readonly weight: string;
  readonly unit: string;
  readonly percent: boolean;
  readonly points: boolean;
  readonly comparator: NonNullable<KeyResult['comparator']>;
  readonly period: NonNullable<KeyResult['period']>;
  readonly relativeTo: NonNullable<KeyResult['relativeTo']>;
  readonly growthSpan: KeyResult['growthSpan'];
  readonly startsOn: string;
  readonly dueOn: string;
  readonly dueExclusive: boolean;
  readonly owner: string;
  readonly waypoints: readonly { readonly on: string; readonly value: string }[];
  readonly steps: readonly { readonly id?: string; readonly title: string; readonly weight: string }[];
}

/** What of a key result its fields are filled from: one that is stored, or one that was read and is not yet. */
export type FieldSource = Pick<
  KeyResult,
  | 'title'
  | 'kind'
  | 'baseline'
  | 'target'
  | 'targetHigh'
  | 'multiplier'
  | 'weight'
  | 'unit'
  | 'percent'
  | 'comparator'
  | 'direction'
  | 'period'
  | 'relativeTo'
  | 'growthSpan'
  | 'startsOn'
  | 'dueOn'
  | 'dueExclusive'
  | 'duePrecision'
  | 'waypoints'
  | 'binding'
>;

export function fieldsOf(
  keyResult: FieldSource | undefined,
  owner: string,
  formats: Formats,
): KeyResultFields {
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formats.number(value);
  const day = (value: Day | null | undefined) => (value ? formats.dayAsTyped(value) : '');
  const kind = keyResult?.kind ?? 'metric';
  return {
    title: keyResult?.title ?? '',
    kind,
    baseline: number(keyResult?.baseline),
    target: number(shownTarget(keyResult)),
    change: keyResult !== undefined && countsChange(keyResult),
    targetHigh: number(keyResult?.targetHigh),
    multiplier: number(keyResult?.multiplier),
    weight: number(keyResult?.weight ?? 1),
    unit: keyResult?.unit === pointsUnit ? '' : (keyResult?.unit ?? ''),
    percent: keyResult?.percent ?? false,
    points: keyResult?.unit === pointsUnit,
    comparator: keyResult?.comparator ?? (keyResult?.direction === 'decrease' ? '<=' : '>='),
    period: keyResult?.period ?? 'week',
    relativeTo: keyResult?.relativeTo ?? 'prev-month',
    growthSpan: keyResult?.growthSpan ?? 'by-end',
    startsOn: day(keyResult?.startsOn),
    dueOn: day(keyResult?.dueOn),
    dueExclusive: keyResult?.dueExclusive ?? false,
    owner,
    waypoints: (keyResult?.waypoints ?? []).map(({ on, value }) => ({ on: day(on), value: number(value) })),
    steps: (keyResult ? stepsOf(keyResult) : []).map(({ id, title, weight }) => ({
      id,
      title,
      weight: number(weight),
    })),
  };
}

/** The target as the form shows it: the change with its sign, else as it is. */
function shownTarget(keyResult: FieldSource | undefined): number | null {
  if (!keyResult) return null;
  return countsChange(keyResult) ? changeAsked(keyResult) : keyResult.target;
}

/** What typed text is read with. */
export interface Typing {
  readonly cycle: Span;
  readonly language: Language;
  readonly formats: Formats;
}

export type TypedKeyResult = { readonly draft: KeyResultDraft } & Required<Beside>;

/**
 * What the typed fields say, or the first of them that says nothing. Text that stands as the record had it stands for
 * the record's own value, however many decimals that has.
 */
export function readFields(
  fields: KeyResultFields,
  before: FieldSource | undefined,
  { cycle, language, formats }: Typing,
): TypedKeyResult | Problem {
  const { kind } = fields;
  const number = (text: string, was?: number | null): number | null | Problem => {
    const typed = text.trim();
    if (typed === '') return null;
    if (typeof was === 'number' && typed === formats.number(was)) return was;
    return readTypedNumber(typed, language)?.value ?? problem({ kind: 'not-a-number', text: typed });
  };
  const day = (text: string): Day | null | Problem => {
    const typed = text.trim();
    if (typed === '') return null;
    return readTypedDay(typed, cycle) ?? problem({ kind: 'no-such-day', text: typed });
  };
  const isGrowth = kind === 'growth';
  const read = {
    baseline: number(fields.baseline, before?.baseline),
    target: kind === 'milestone' ? null : number(fields.target, shownTarget(before)),
    targetHigh:
      kind === 'keep' && fields.comparator === 'between'
        ? number(fields.targetHigh, before?.targetHigh)
        : null,
    multiplier:
      isGrowth && fields.target.trim() === '' ? number(fields.multiplier, before?.multiplier) : null,
    weight: number(fields.weight, before?.weight),
    startsOn: day(fields.startsOn),
    dueOn: day(fields.dueOn),
  };
  const points = fields.waypoints.filter(({ on, value }) => on.trim() !== '' || value.trim() !== '');
  const waypoints = points.map(({ on, value }) => ({ on: day(on), value: number(value) }));
  const weights = fields.steps.map(({ weight }) => number(weight));
  const fault = [
    ...Object.values(read),
    ...waypoints.flatMap(({ on, value }) => [on, value]),
    ...weights,
  ].find(isProblem);
  if (fault) return fault;
  if (waypoints.some(({ on, value }) => on === null || value === null))
    return problem({ kind: 'waypoint-half' });
  const sound = read as { [K in keyof typeof read]: Exclude<(typeof read)[K], Problem> };
  const { baseline } = sound;
  const isChange = fields.change && kind === 'metric';
  const change = isChange && baseline === null;
  // From a value that is known, a change leads to another.
  const target =
    isChange && baseline !== null && sound.target !== null ? changedTo(baseline, sound.target) : sound.target;
  return {
    draft: {
      ...sound,
      title: fields.title.trim(),
      kind,
      weight: Math.max(0, sound.weight ?? 1),
      unit: isGrowth && fields.points ? pointsUnit : fields.unit.trim(),
      percent: isGrowth
        ? target !== null
        : kind === 'cadence' || kind === 'milestone'
          ? false
          : fields.percent,
      comparator: comparatorOf(fields, before),
      ...(change
        ? {
            target: target && Math.abs(target),
            direction: target !== null && target < 0 ? 'decrease' : 'increase',
          }
        : { target, direction: directionOf(fields, before, baseline, target) }),
      binding: bindingOf(change, before),
      period: kind === 'cadence' ? fields.period : kind === 'metric' ? (before?.period ?? null) : null,
      relativeTo: isGrowth ? fields.relativeTo : null,
      growthSpan: fields.growthSpan,
      dueExclusive: sound.dueOn === null ? false : fields.dueExclusive,
      duePrecision: sound.dueOn === (before?.dueOn ?? null) ? (before?.duePrecision ?? 'day') : 'day',
      waypoints: (kind === 'metric' || isGrowth
        ? (waypoints as { readonly on: Day; readonly value: number }[])
        : []
      ).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    },
    steps:
      kind === 'milestone'
        ? fields.steps.map(({ id, title }, i) => ({
            ...(id === undefined ? {} : { id }),
            title,
            weight: (weights[i] as number | null) ?? 1,
          }))
        : [],
    ownerName: fields.owner,
  };
}

/** How figures count when the target is a change, and when it is one no more. */
function bindingOf(change: boolean, before: FieldSource | undefined): KeyResult['binding'] {
  const binding = before?.binding ?? null;
  if (change === (before !== undefined && countsChange(before))) return binding;
  if (change) return { figure: null, ...binding, rollUp: 'change' };
  return binding?.figure ? { ...binding, rollUp: 'latest' } : null;
}

function comparatorOf({ kind, comparator }: KeyResultFields, before: FieldSource | undefined) {
  if (kind === 'keep') return comparator;
  if (kind !== 'metric' || comparator === 'between') return before?.comparator ?? null;
  // The usual one is not written down unless it stood there.
  const usual = before?.direction === 'decrease' ? '<=' : '>=';
  return comparator === usual && (before?.comparator ?? null) === null ? null : comparator;
}

function directionOf(
  { kind, comparator }: KeyResultFields,
  before: FieldSource | undefined,
  baseline: number | null,
  target: number | null,
): KeyResult['direction'] {
  if (kind === 'milestone') return null;
  if (kind === 'metric' && baseline !== null && target !== null && target !== baseline)
    return target < baseline ? 'decrease' : 'increase';
  if (kind === 'metric' && (comparator === '<=' || comparator === '<')) return 'decrease';
  return before?.direction ?? 'increase';
}
