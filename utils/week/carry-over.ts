import { plain } from './plain';
import { textOf } from './line';
import type { Item, Report } from './report';
import { topOf } from './top';
import { previousWeek, weekStart } from './week';

/** A plan of last week's report, as this week's checklist has it. */
export interface PromisedPlan {
  readonly item: Item;
  /** The plan's own name through all weeks: the id of the line that first said it. */
  readonly root: string;
  /** The week in whose report it was first planned. */
  readonly plannedIn: string;
  /** Whole weeks since it was due; 0 in the week that it was planned for. */
  readonly weeksLate: number;
  /** Not done a week after it was due: overdue. */
  readonly state: 'done' | 'open' | 'overdue';
}

/** What last week's report promised for this week: the plans that were shown. `lastWeek` holds that report's lines. */
export function checklist(lastWeek: readonly Item[], week: string): readonly PromisedPlan[] {
  const plans = lastWeek.filter(
    (item) => item.section === 'plan' && !item.dismissed && plain(textOf(item)) !== '',
  );
  return topOf(plans).map((item) => {
    const { root, plannedIn } = origin(item, week);
    const weeksLate = Math.max(0, weeksBetween(plannedIn, week) - 1);
    return {
      item,
      root,
      plannedIn,
      weeksLate,
      state: item.doneAt !== null ? 'done' : weeksLate > 0 ? 'overdue' : 'open',
    };
  });
}

/**
 * The open plans that go on into this week's report. Lines that were only drafted do not: their facts are drafted
 * anew. A plan is parked by dismissing its carried line, and comes back no more.
 */
export function carriedPlans(promised: readonly PromisedPlan[]): readonly PromisedPlan[] {
  return promised.filter(
    ({ item, state }) => state !== 'done' && (item.touched || item.key === null || carriedKey.test(item.key)),
  );
}

/** Names the line that carries a plan over; the same one in every week that carries it. */
export function keyOfCarried({ root, plannedIn }: Pick<PromisedPlan, 'root' | 'plannedIn'>): string {
  return `carried:${plannedIn}:${root}`;
}

/**
 * Plans that a person chose not to carry on, to be looked at again; the last one parked first. `items` are the lines of
 * one member's reports of any weeks: a plan that a later week has taken up again is not parked.
 */
export function parkedPlans(items: readonly Item[]): readonly Item[] {
  const latest = new Map<string, Item>();
  for (const item of items) {
    if (!carriedKey.test(item.key ?? '')) continue;
    const known = latest.get(item.key ?? '');
    // Reports of one member differ by their week, which sorts as text.
    if (!known || item.report > known.report) latest.set(item.key ?? '', item);
  }
  return [...latest.values()]
    .filter((item) => item.dismissed)
    .sort((a, b) => (a.report === b.report ? 0 : a.report < b.report ? 1 : -1));
}

/** How many of the promised plans are done; `rate` 0…1, null when nothing was promised. */
export function plansDone(promised: readonly PromisedPlan[]): {
  readonly done: number;
  readonly promised: number;
  readonly rate: number | null;
} {
  const done = promised.filter(({ state }) => state === 'done').length;
  return { done, promised: promised.length, rate: promised.length === 0 ? null : done / promised.length };
}

/** Weeks in a row with a sent report, up to this week; a report that is still being written does not break the row. */
export function sentStreak(reports: readonly Pick<Report, 'week' | 'sentAt'>[], week: string): number {
  const sent = new Set(reports.filter(({ sentAt }) => sentAt !== null).map((report) => report.week));
  let last = sent.has(week) ? week : previousWeek(week);
  let streak = 0;
  while (sent.has(last)) {
    streak += 1;
    last = previousWeek(last);
  }
  return streak;
}

const carriedKey = /^carried:(\d{4}-W\d{2}):(.+)$/s;

function origin(item: Item, week: string): Pick<PromisedPlan, 'root' | 'plannedIn'> {
  const [, plannedIn, root] = carriedKey.exec(item.key ?? '') ?? [];
  if (plannedIn !== undefined && root !== undefined && isWeek(plannedIn)) return { root, plannedIn };
  return { root: item.id, plannedIn: previousWeek(week) };
}

function isWeek(text: string): boolean {
  try {
    weekStart(text);
    return true;
  } catch {
    return false;
  }
}

function weeksBetween(earlier: string, later: string): number {
  return Math.round((weekStart(later).getTime() - weekStart(earlier).getTime()) / (7 * 86_400_000));
}
