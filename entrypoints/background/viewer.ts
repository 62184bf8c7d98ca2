import { browser } from 'wxt/browser';
import { databaseHandle } from '@/utils/db/handle';
import { makeView } from '@/utils/db/make-view';
import { isProblem } from '@/utils/problem/problem';
import { reportId } from '@/utils/week/report-id';
import { weeksAtHand } from './weeks-at-hand';

/** So that a burst of edits makes one view. */
const patienceMs = 500;

/** Keeps the view that the panel opens with: made here, where nobody waits for it. */
export function createViewer(): { readonly soon: () => void } {
  const handle = databaseHandle();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const make = async () => {
    const db = await handle();
    if (isProblem(db)) return;
    const { me, weeks } = await weeksAtHand(db);
    const reports = me === null ? [] : weeks.map((week) => reportId(me, week));
    await makeView(db, browser.runtime.getManifest().version, reports);
  };
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void make().catch(() => undefined), patienceMs);
    },
  };
}
