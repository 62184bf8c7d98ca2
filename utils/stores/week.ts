import {
  computed,
  createModel,
  effect,
  signal,
  type ModelConstructor,
  type ReadonlySignal,
} from '@preact/signals';
import { itemsOf, preferencesOf, type Workspace } from '@/utils/actions/workspace';
import type { Language } from '@/utils/okr/member';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { draftReport, type DraftedItem } from '@/utils/week/draft';
import { redraft } from '@/utils/week/redraft';
import { reportId, type Item, type Report, type Section } from '@/utils/week/report';
import { previousWeek, weekOf } from '@/utils/week/week';
import type { WorkspaceStore } from './workspace';

export interface WeekStore {
  /** The week on screen, `2026-W48`. */
  readonly week: ReadonlySignal<string>;
  readonly thisWeek: ReadonlySignal<string>;
  readonly report: ReadonlySignal<Report | undefined>;
  readonly language: ReadonlySignal<Language>;
  /** True once this report and the one before it are at hand: only then is there something to draft on. */
  readonly ready: ReadonlySignal<boolean>;
  /** Lines on screen, by section, without the dismissed ones. */
  readonly items: ReadonlySignal<Readonly<Record<Section, readonly Item[]>>>;
  /** How many lines drafting again would add or change. */
  readonly fresh: ReadonlySignal<number>;
  readonly goTo: (week: string) => void;
  /** Writes the draft into the report. Lines that a person touched stay. */
  readonly draft: () => Promise<Problem | undefined>;
}

/** One week's report of the member at this browser. */
export const WeekModel: ModelConstructor<WeekStore, [WorkspaceStore]> = createModel(
  (workspace: WorkspaceStore): WeekStore => {
    const thisWeek = computed(() => weekOf(new Date(workspace.now.value)));
    const chosen = signal<string | undefined>(undefined);
    const week = computed(() => chosen.value ?? thisWeek.value);
    const id = computed(() => reportId(workspace.preferences.value.me ?? '', week.value));
    const report = computed(() => workspace.workspace.value.report.get(id.value));
    const stored = computed(() => itemsOf(workspace.workspace.value, id.value));
    const language = computed(
      () =>
        report.value?.language ??
        workspace.preferences.value.reportLanguage ??
        workspace.preferences.value.language,
    );
    const drafted = computed(() => draftOf(workspace, week.value, language.value));
    const planned = computed(() => redraft(stored.value, drafted.value, id.value));
    const reports = computed(() => {
      const { me } = workspace.preferences.value;
      return me ? [reportId(me, week.value), reportId(me, previousWeek(week.value))] : [];
    });
    const ready = computed(
      () =>
        reports.value.length > 0 && reports.value.every((each) => workspace.reportsAtHand.value.has(each)),
    );
    // Whoever starts, comes in from another browser, or turns over to a new week finds that week's report read.
    effect(() => {
      if (workspace.ready.value && reports.value.length > 0 && !ready.value)
        void workspace.open(reports.value);
    });
    return {
      week,
      ready,
      thisWeek,
      report,
      language,
      items: computed(() => bySection(stored.value)),
      fresh: computed(() =>
        ready.value && week.value === thisWeek.value && report.value?.draftedAt && !report.value.sentAt
          ? planned.value.create.length + planned.value.update.length + planned.value.remove.length
          : 0,
      ),
      goTo(next) {
        chosen.value = next === thisWeek.value ? undefined : next;
      },
      async draft() {
        if (!ready.value) return undefined;
        const done = await workspace.perform('draftWeek', {
          week: week.value,
          language: language.value,
          drafted: drafted.value,
        });
        return isProblem(done) ? done : undefined;
      },
    };
  },
);

function draftOf(store: WorkspaceStore, week: string, language: Language): readonly DraftedItem[] {
  const workspace: Workspace = store.workspace.value;
  const cycle = store.cycle.value;
  const { me } = preferencesOf(workspace);
  if (!cycle || !me) return [];
  const { objectives } = store.board.value;
  return draftReport({
    member: me,
    week,
    language,
    now: new Date(store.now.value),
    cycle,
    objectives: objectives.map((row) => row.objective),
    keyResults: objectives.flatMap((row) => row.keyResults.map(({ keyResult }) => keyResult)),
    checkIns: objectives.flatMap((row) => row.keyResults.flatMap(({ checkIns }) => checkIns)),
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
