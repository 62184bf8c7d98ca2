import { deadlineOf, type Deadline } from './deadline';
import { nextWeek, previousWeek, weekOf } from './week';

export interface ReminderSettings extends Deadline {
  /** Minutes before the deadline, a week at most. */
  readonly remindBefore: number | 'never';
}

/** What this browser remembers, so that no week is reminded of twice. */
export interface Reminded {
  /** Weeks up to this one are done with: reminded of, sent, or over before somebody was there to remind. */
  readonly upTo: string;
  /** The week that was last reminded of. */
  readonly of: string | null;
}

/** When a week's report is reminded of: at the deadline itself when reminders are off. */
export function reminderOf(week: string, settings: ReminderSettings): Date {
  const before = isOn(settings) ? settings.remindBefore * minuteMs : 0;
  return new Date(deadlineOf(week, settings).getTime() - before);
}

/** The latest week whose reminder has come by now. */
export function dueWeek(now: Date, settings: ReminderSettings): string {
  const [first, ...others] = weeksAround(now, settings);
  return others.findLast((week) => reminderOf(week, settings) <= now) ?? first;
}

/** When the next reminder comes; null when reminders are off. */
export function nextReminder(now: Date, settings: ReminderSettings): Date | null {
  if (!isOn(settings)) return null;
  const coming = weeksAround(now, settings).map((week) => reminderOf(week, settings));
  return coming.find((at) => at > now) ?? null;
}

/**
 * Whether to remind now, and what to remember of it. Whoever looks first, and whoever comes late, finds the week
 * settled. A browser that looks for the first time reminds of nothing that fell before it was there.
 * @param due From `dueWeek`.
 * @param known What was remembered; null at the first look.
 */
export function remind(
  due: string,
  known: Reminded | null,
  { isSent, isOn }: { readonly isSent: boolean; readonly isOn: boolean },
): { readonly remindOf: string | null; readonly remember: Reminded } {
  if (known !== null && due <= known.upTo) return { remindOf: null, remember: known };
  const remindOf = known === null || isSent || !isOn ? null : due;
  return { remindOf, remember: { upTo: due, of: remindOf ?? known?.of ?? null } };
}

/** The week whose badge stands on the icon: it was reminded of, and its report is still to be sent. */
export function badgeOf(
  due: string,
  known: Reminded | null,
  { isSent, isOn }: { readonly isSent: boolean; readonly isOn: boolean },
): string | null {
  return isOn && !isSent && known?.of === due ? due : null;
}

/** Reads back what was remembered; null for anything else. */
export function readReminded(value: unknown): Reminded | null {
  if (typeof value !== 'object' || value === null) return null;
  const { upTo, of } = value as Partial<Record<keyof Reminded, unknown>>;
  return typeof upTo === 'string' ? { upTo, of: typeof of === 'string' ? of : null } : null;
}

function isOn(settings: ReminderSettings): settings is ReminderSettings & { readonly remindBefore: number } {
  return settings.remindBefore !== 'never';
}

const minuteMs = 60_000;

// A deadline on another clock may lie a day outside its week, and its reminder a week before it: then, and at the very
// end of a week, the next one is that of the third week to come.
function weeksAround(now: Date, { firstWeekday }: ReminderSettings): readonly [string, ...string[]] {
  const week = weekOf(now, firstWeekday);
  const [one, two] = [nextWeek(week), nextWeek(nextWeek(week))];
  return [previousWeek(previousWeek(week)), previousWeek(week), week, one, two, nextWeek(two)];
}
