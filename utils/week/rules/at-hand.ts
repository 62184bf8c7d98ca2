import type { PageKind } from '@/utils/evidence/evidence';
import type { CheckIn } from '@/utils/okr/check-in';
import { dayOf, type Span, type Day } from '@/utils/okr/day';
import type { FirstWeekday } from '@/utils/okr/first-weekday';
import { historyOf } from '@/utils/okr/history';
import type { KeyResult } from '@/utils/okr/key-result';
import type { Commitment } from '@/utils/okr/objective';
import { asOf } from '@/utils/okr/steps';
import { standingOf, type Standing } from '@/utils/okr/standing';
import { checklist, type PromisedPlan } from '../carry-over';
import type { DraftInput } from '../draft-input';
import { keyResultLabels } from '../labels';
import { shortened } from '../plain';
import { daysOfWeek, nextWeek, weekEnd, weekStart } from '../week';
import { voiceOf, type Voice } from '../words/voice';

/** A key result as the week found it and as it left it. */
export interface SeenKeyResult {
  readonly keyResult: KeyResult;
  readonly label: string;
  readonly commitment: Commitment;
  /** `KR 1.2 Lượt đọc blog`: how its lines begin. */
  readonly head: string;
  readonly before: Standing;
  readonly after: Standing;
  /** All check-ins up to now that stand, oldest first. */
  readonly checkIns: readonly CheckIn[];
  readonly ofThisWeek: readonly CheckIn[];
  readonly pages: PagesSeen;
  /** The page that the latest value was read from, if it was. */
  readonly latestPage: readonly string[];
  readonly standingOn: (moment: Date) => Standing;
}

/** The pages that a week's figures were read from. `kind` is null when they are of several kinds. */
export interface PagesSeen {
  readonly ids: readonly string[];
  readonly kind: PageKind | null;
}

export interface WeekAtHand {
  readonly week: string;
  /** The first moment of the week. */
  readonly start: Date;
  /** The moment that the report speaks of: now, or the last moment of a week that is over. */
  readonly at: Date;
  readonly today: Day;
  /** The day that weeks begin on. */
  readonly firstWeekday: FirstWeekday;
  readonly nextWeek: Span;
  readonly cycle: DraftInput['cycle'];
  readonly keyResults: readonly SeenKeyResult[];
  readonly promised: readonly PromisedPlan[];
  readonly say: Voice;
}

// Longer titles are cut, so that the figure is still read.
const titleLetters = 90;

/** Gathers what the rules look at: the member's own key results in their order, before and after the week. */
export function weekAtHand(input: DraftInput): WeekAtHand {
  const { week, cycle, language, firstWeekday = 1 } = input;
  const start = weekStart(week, firstWeekday);
  const end = weekEnd(week, firstWeekday);
  const at = new Date(Math.min(Math.max(input.now.getTime(), start.getTime()), end.getTime() - 1));
  const keyResults = seenKeyResults(input, start, at);
  const known = new Set(keyResults.map(({ keyResult }) => keyResult.id));
  return {
    week,
    start,
    at,
    today: dayOf(at),
    firstWeekday,
    nextWeek: daysOfWeek(nextWeek(week), firstWeekday),
    cycle,
    keyResults,
    promised: checklist(input.lastWeek, week).map((plan) =>
      known.has(plan.item.keyResult ?? '') ? plan : { ...plan, item: { ...plan.item, keyResult: null } },
    ),
    say: voiceOf(language),
  };
}

function seenKeyResults(input: DraftInput, start: Date, at: Date): readonly SeenKeyResult[] {
  const objectives = input.objectives.filter((objective) => objective.cycle === input.cycle.id);
  const labels = keyResultLabels(objectives, input.keyResults);
  const checkInsByKeyResult = groupedBy(input.checkIns, (checkIn) => checkIn.keyResult);
  const kinds = new Map(input.evidence.map(({ id, kind }) => [id, kind]));
  const standingAt = (
    keyResult: KeyResult,
    checkIns: readonly CheckIn[],
    moment: Date,
    commitment: Commitment,
  ) => standingOf(keyResult, checkIns, input.cycle, moment, commitment, input.firstWeekday);
  const seen = input.keyResults.flatMap((keyResult) => {
    const label = labels.get(keyResult.id);
    const objective = objectives.find(({ id }) => id === keyResult.objective);
    if (label === undefined || !objective) return [];
    const known = historyOf(checkInsByKeyResult.get(keyResult.id) ?? []).filter(
      ({ at: time }) => time <= at.getTime(),
    );
    const earlier = known.filter((checkIn) => checkIn.at < start.getTime());
    const owner = keyResult.owner ?? objective.owner;
    const ofThisWeek = known.filter((checkIn) => checkIn.at >= start.getTime());
    if (owner !== null && owner !== input.member && !ofThisWeek.some(({ author }) => author === input.member))
      return [];
    return [
      {
        keyResult,
        label,
        commitment: objective.commitment,
        head: `KR ${label} ${shortened(keyResult.title, titleLetters).replace(/[\s.:;]+$/u, '')}`.trim(),
        before: standingAt(asOf(keyResult, start), earlier, start, objective.commitment),
        after: standingAt(asOf(keyResult, at), known, at, objective.commitment),
        checkIns: known,
        ofThisWeek,
        pages: pagesOf(ofThisWeek, kinds),
        latestPage: pagesOf(known.filter(({ value }) => value !== null).slice(-1), kinds).ids,
        standingOn: (moment: Date) => standingAt(keyResult, known, moment, objective.commitment),
      },
    ];
  });
  return seen.sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
}

function pagesOf(checkIns: readonly CheckIn[], kinds: ReadonlyMap<string, PageKind>): PagesSeen {
  const ids = new Set(checkIns.flatMap(({ source }) => (source.by === 'page' ? [source.evidence] : [])));
  const known = [...ids].filter((id) => kinds.has(id));
  const seen = new Set(known.map((id) => kinds.get(id)));
  const [kind] = seen;
  return { ids: known, kind: seen.size === 1 && kind ? kind : null };
}

function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
