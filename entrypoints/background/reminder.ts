import { browser } from 'wxt/browser';
import { emptyWorkspace, preferencesOf } from '@/utils/actions/workspace';
import { withRecords } from '@/utils/actions/with-records';
import { notify, onNotificationClick } from '@/utils/browser/notifications';
import { onReminder, setReminder, showBadge } from '@/utils/browser/reminding';
import { openTab } from '@/utils/browser/tabs';
import { recordsById } from '@/utils/db/load';
import { changeMeta } from '@/utils/db/meta';
import { words } from '@/utils/i18n';
import { formatsFor } from '@/utils/i18n/formats';
import { preferencesId } from '@/utils/okr/no-preferences';
import { isProblem } from '@/utils/problem/problem';
import { badgeOf, dueWeek, nextReminder, readReminded, remind } from '@/utils/week/reminder';
import { deadlineOf } from '@/utils/week/deadline';
import { reportId } from '@/utils/week/report-id';
import { database } from '../wiring/database';

export interface Reminder {
  /** Reminds if it is time, and brings the badge and the alarm up to date. */
  readonly look: () => void;
  readonly listen: () => void;
}

/** Reminds of the week's report: a badge, and a notification where the user allows it. */
export function createReminder(): Reminder {
  const look = async () => {
    const db = await database();
    if (isProblem(db)) return;
    const now = new Date();
    const settings = preferencesOf(withRecords(emptyWorkspace(), await recordsById(db, [preferencesId])));
    const { me, language } = settings;
    if (me === null) return;
    const due = dueWeek(now, settings);
    const id = reportId(me, due);
    const report = withRecords(emptyWorkspace(), await recordsById(db, [id])).report.get(id);
    const state = { isSent: (report?.sentAt ?? null) !== null, isOn: settings.remindBefore !== 'never' };

    // Taken in one transaction: two wakes at once, or a crash in between, remind at most once.
    const reminding = { of: null as string | null };
    const known = await changeMeta(db, 'reminded', (before) => {
      const { remindOf, remember } = remind(due, readReminded(before), state);
      reminding.of = remindOf;
      return remember;
    });
    const t = words[language].reminder;
    const number = Number(due.slice(6));
    const deadline = deadlineOf(due, settings);
    const when = formatsFor(language).moment(deadline.getTime());
    const isMarked = badgeOf(due, known, state) !== null;
    await showBadge(isMarked ? t.badge(number) : '', isMarked ? t.iconSays(number, when) : 'OKRail');
    await setReminder(nextReminder(now, settings)?.getTime() ?? null);
    if (reminding.of !== null) {
      const said = deadline > now ? t.dueAt(when) : t.wasDueAt(when);
      await notify(`week/${due}`, t.ofWeek(number), said);
    }
  };
  // One after another, so that an older look never draws over a newer one.
  const inTurn = () => void navigator.locks.request('reminder', look).catch(() => undefined);

  return {
    look: inTurn,
    listen() {
      browser.runtime.onStartup.addListener(inTurn);
      onReminder(inTurn);
      onNotificationClick((name) => void openTab(`${browser.runtime.getURL('/')}report.html#${name}`));
      // Browsers lose alarms in updates and long sleeps, so that each wake looks for itself.
      inTurn();
    },
  };
}
