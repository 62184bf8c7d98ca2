import {
  computed,
  createModel,
  effect,
  signal,
  type ModelConstructor,
  type ReadonlySignal,
} from '@preact/signals';
import {
  checkInsOf,
  itemsOf,
  keyResultsOf,
  objectivesOf,
  preferencesOf,
  type Workspace,
} from '@/utils/actions/workspace';
import type { Change } from '@/utils/merge/record';
import type { Cycle } from '@/utils/okr/cycle';
import type { Language } from '@/utils/okr/member';
import { isProblem, problem, type Problem } from '@/utils/problem/problem';
import type { PromisedPlan } from '@/utils/week/carry-over';
import type { DraftedItem } from '@/utils/week/draft';
import type { Item, Report } from '@/utils/week/report';
import type { Section } from '@/utils/week/sections';
import { reportId } from '@/utils/week/report-id';
import { daysOfWeek, previousWeek, weekOf } from '@/utils/week/week';
import { cycleOfWeek } from '@/utils/week/week-cycle';
import { StepsModel, type StepsStore } from './steps';
import type { WorkspaceStore } from './workspace';

export interface WeekStore {
  /** The week on screen, `2026-W48`. */
  readonly week: ReadonlySignal<string>;
  readonly thisWeek: ReadonlySignal<string>;
  readonly report: ReadonlySignal<Report | undefined>;
  /** The cycle that the report is about: the one which its week lies in. */
  readonly cycle: ReadonlySignal<Cycle | undefined>;
  readonly language: ReadonlySignal<Language>;
  /** True once this report, the one before it and its cycle are at hand: only then is there something to draft on. */
  readonly ready: ReadonlySignal<boolean>;
  /** Lines on screen, by section, without the dismissed ones. */
  readonly items: ReadonlySignal<Readonly<Record<Section, readonly Item[]>>>;
  /** How many lines drafting again would add or change; 0 until drafting is at hand. */
  readonly fresh: ReadonlySignal<number>;
  /** The lines that the last draft of a report, drafted before, brought or changed. */
  readonly news: ReadonlySignal<ReadonlySet<string>>;
  /** The language that is wanted now, where the report was drafted in the other one and is still to be sent. */
  readonly otherLanguage: ReadonlySignal<Language | undefined>;
  /** What last week's report promised for this one. */
  readonly promised: ReadonlySignal<readonly PromisedPlan[]>;
  /** Weeks in a row with a sent report, up to the one on screen. */
  readonly streak: ReadonlySignal<number>;
  /** When the report is due, in milliseconds since 1970. */
  readonly deadline: ReadonlySignal<number>;
  /** Plans that were parked, as far as the reports at hand tell. */
  readonly parked: ReadonlySignal<readonly Item[]>;
  /** Brings all reports of this member to hand, so that every parked plan is known. */
  readonly openAll: () => Promise<void>;
  /** Every edit of the report goes through here, so that it can be taken back. */
  readonly steps: StepsStore;
  readonly goTo: (week: string) => void;
  /** Writes the draft into the report, in the language that is wanted now. Lines that a person touched stay. */
  readonly draft: () => Promise<Problem | undefined>;
  /** What this store works a report out with is at hand; before, nothing is promised, due or parked. */
  readonly canDraft: ReadonlySignal<boolean>;
  /** Fetches that. */
  readonly getReady: () => Promise<void>;
}

/** One week's report of the member at this browser. */
export const WeekModel: ModelConstructor<WeekStore, [WorkspaceStore]> = createModel(
  (workspace: WorkspaceStore): WeekStore => {
    const firstWeekday = computed(() => workspace.preferences.value.firstWeekday);
    const thisWeek = computed(() => weekOf(new Date(workspace.now.value), firstWeekday.value));
    const chosen = signal<string | undefined>(undefined);
    const week = computed(() => chosen.value ?? thisWeek.value);
    const id = computed(() => reportId(workspace.preferences.value.me ?? '', week.value));
    const report = computed(() => workspace.workspace.value.report.get(id.value));
    const cycle = computed(() => cycleFor(workspace, week.value, thisWeek.value));
    const stored = computed(() => itemsOf(workspace.workspace.value, id.value));
    const wanted = computed(
      () => workspace.preferences.value.reportLanguage ?? workspace.preferences.value.language,
    );
    const language = computed(() => report.value?.language ?? wanted.value);
    const otherLanguage = computed(() =>
      ready.value && report.value?.draftedAt && !report.value.sentAt && wanted.value !== language.value
        ? wanted.value
        : undefined,
    );
    const mine = computed(() => {
      const { me } = workspace.preferences.value;
      return [...workspace.workspace.value.report.values()].filter(({ member }) => member === me);
    });
    const steps = new StepsModel(workspace);
    const news = signal<ReadonlySet<string>>(new Set());
    const drafting = signal<Drafting | undefined>(undefined);
    const getReady = async () => {
      drafting.value ??= await import('@/utils/week/drafting');
    };
    const drafted = computed(() =>
      drafting.value ? draftOf(drafting.value, workspace, week.value, cycle.value, language.value) : [],
    );
    const planned = computed(() => drafting.value?.redraft(stored.value, drafted.value, id.value));
    const reports = computed(() => {
      const { me } = workspace.preferences.value;
      return me ? [reportId(me, week.value), reportId(me, previousWeek(week.value))] : [];
    });
    const otherCycles = computed(() =>
      cycle.value && cycle.value.id !== workspace.cycle.value?.id ? [cycle.value.id] : [],
    );
    const ready = computed(
      () =>
        reports.value.length > 0 &&
        reports.value.every((each) => workspace.reportsAtHand.value.has(each)) &&
        otherCycles.value.every((each) => workspace.cyclesAtHand.value.has(each)),
    );
    // Whoever starts, comes in from another browser, or turns over to a new week finds that week's report read.
    effect(() => {
      if (workspace.whole.value && reports.value.length > 0 && !ready.value)
        void workspace.open(reports.value, otherCycles.value);
    });
    return {
      week,
      ready,
      thisWeek,
      report,
      cycle,
      language,
      items: computed(() => bySection(stored.value)),
      fresh: computed(() =>
        ready.value &&
        week.value === thisWeek.value &&
        report.value?.draftedAt &&
        !report.value.sentAt &&
        planned.value
          ? planned.value.create.length + planned.value.update.length + planned.value.remove.length
          : 0,
      ),
      news,
      otherLanguage,
      promised: computed(() =>
        drafting.value
          ? drafting.value.checklist(itemsOf(workspace.workspace.value, reports.value[1] ?? ''), week.value)
          : [],
      ),
      streak: computed(() => drafting.value?.sentStreak(mine.value, week.value) ?? 0),
      deadline: computed(
        () => drafting.value?.deadlineOf(week.value, workspace.preferences.value).getTime() ?? Infinity,
      ),
      parked: computed(() => {
        const own = new Set(mine.value.map((each) => each.id));
        const items = [...workspace.workspace.value.item.values()].filter((item) => own.has(item.report));
        return drafting.value?.parkedPlans(items) ?? [];
      }),
      openAll: () => workspace.open(mine.value.map((each) => each.id)),
      steps,
      goTo(next) {
        const before = week.value;
        chosen.value = next === thisWeek.value ? undefined : next;
        if (week.value === before) return;
        steps.forget();
        news.value = new Set();
      },
      async draft() {
        if (!ready.value) return undefined;
        // Another week may be on screen by the time the rules of drafting are here.
        const asked = week.value;
        const into = otherLanguage.value ?? language.value;
        // The first draft is new as a whole, and one in another language changes every line without telling news.
        const tellsNews = report.value?.draftedAt && into === language.value;
        await getReady().catch(() => undefined);
        const { value: here } = drafting;
        if (!here) return problem({ kind: 'part-missing' });
        const about = cycleFor(workspace, asked, thisWeek.value);
        const drafted = draftOf(here, workspace, asked, about, into);
        const done = await steps.perform('draftWeek', { week: asked, language: into, drafted });
        if (!done || isProblem(done)) return done;
        if (week.value === asked) news.value = new Set(tellsNews ? done.entry.changes.flatMap(newsOf) : []);
        return undefined;
      },
      canDraft: computed(() => drafting.value !== undefined),
      getReady,
    };
  },
);

/** The line that a change brought or gave other words. */
function newsOf({ kind, id, set }: Change): readonly string[] {
  return kind === 'item' && set !== undefined && 'text' in set ? [id] : [];
}

/** The cycle of a week; where none of its days lies in a cycle, the open one. */
function cycleFor({ workspace, preferences, cycle }: WorkspaceStore, week: string, thisWeek: string) {
  const { firstWeekday, cycle: open } = preferences.value;
  const cycles = [...workspace.value.cycle.values()];
  return (
    cycleOfWeek(daysOfWeek(week, firstWeekday), cycles, { open, isOver: week < thisWeek }) ?? cycle.value
  );
}

type Drafting = typeof import('@/utils/week/drafting');

function draftOf(
  { draftReport }: Drafting,
  store: WorkspaceStore,
  week: string,
  cycle: Cycle | undefined,
  language: Language,
): readonly DraftedItem[] {
  const workspace: Workspace = store.workspace.value;
  const { me, firstWeekday } = preferencesOf(workspace);
  if (!cycle || !me) return [];
  const objectives = objectivesOf(workspace, cycle.id);
  const keyResults = objectives.flatMap(({ id }) => keyResultsOf(workspace, id));
  return draftReport({
    member: me,
    week,
    language,
    now: new Date(store.now.value),
    firstWeekday,
    cycle,
    objectives,
    keyResults,
    checkIns: keyResults.flatMap(({ id }) => checkInsOf(workspace, id)),
    evidence: [...workspace.evidence.values()],
    attachments: [...workspace.attachment.values()],
    lastWeek: itemsOf(workspace, reportId(me, previousWeek(week))),
  });
}

function bySection(items: readonly Item[]): Readonly<Record<Section, readonly Item[]>> {
  const shown = items.filter((item) => !item.dismissed);
  return {
    progress: shown.filter((item) => item.section === 'progress'),
    plan: shown.filter((item) => item.section === 'plan'),
    problem: shown.filter((item) => item.section === 'problem'),
  };
}
