import { browser } from 'wxt/browser';
import { workspaceOf } from '@/utils/actions/workspace';
import { glanceHolds, keepGlance } from '@/utils/db/glance';
import { makeView } from '@/utils/db/make-view';
import { isProblem } from '@/utils/problem/problem';
import { glanceOf } from '@/utils/stores/make-glance';
import { reportId } from '@/utils/week/report-id';
import { database } from '../wiring/database';
import { weeksAtHand } from './weeks-at-hand';

/** So that a burst of edits makes one view. */
const patienceMs = 500;

/** Keeps what panel and popup open with: made here, where nobody waits for it, and again when another day begins. */
export function createViewer(): { readonly soon: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const make = async () => {
    const db = await database();
    if (isProblem(db)) return;
    const madeBy = browser.runtime.getManifest().version;
    const now = Date.now();
    if (await glanceHolds(db, madeBy, now)) return;
    const { me, weeks } = await weeksAtHand(db);
    const reports = me === null ? [] : weeks.map((week) => reportId(me, week));
    const view = await makeView(db, madeBy, reports);
    if (view === 'empty') return;
    const { revision, entities } = view;
    const shows = glanceOf(workspaceOf(entities), now);
    await keepGlance(db, { revision, madeBy, until: nextMidnight(now), shows });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void make().catch(() => undefined), patienceMs);
  };
  // Whatever alarm rings: one of them does in the first hour of a day.
  browser.alarms.onAlarm.addListener(soon);
  return { soon };
}

/** The next local midnight, in milliseconds since 1970. */
function nextMidnight(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}
