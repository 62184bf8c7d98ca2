import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace, preferencesOf } from '@/utils/actions/workspace';
import { recordsById } from '@/utils/db/load';
import type { Database } from '@/utils/db/open';
import { preferencesId } from '@/utils/okr/no-preferences';
import { previousWeek, weekOf } from '@/utils/week/week';

/** Who sits at this browser, and the weeks whose reports are being written: this one and the one before. */
export async function weeksAtHand(
  db: Database,
): Promise<{ readonly me: string | null; readonly weeks: readonly string[] }> {
  const records = await recordsById(db, [preferencesId]);
  const { me, firstWeekday } = preferencesOf(withRecords(emptyWorkspace(), records));
  const thisWeek = weekOf(new Date(), firstWeekday);
  return { me, weeks: [thisWeek, previousWeek(thisWeek)] };
}
