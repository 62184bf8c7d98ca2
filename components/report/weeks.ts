import { preferencesOf, type Workspace } from '@/utils/actions/workspace';
import type { Report } from '@/utils/week/report';
import { weekOf, weekStart } from '@/utils/week/week';

/** The reports of the member at this browser, the latest week first. Weeks that no calendar has are passed over. */
export function reportsOfMe(workspace: Workspace): readonly Report[] {
  const { me } = preferencesOf(workspace);
  return [...workspace.report.values()]
    .filter(({ member, week }) => member === me && exists(week))
    .toSorted((a, b) => (a.week < b.week ? 1 : -1));
}

export function exists(week: string): boolean {
  try {
    return weekOf(weekStart(week)) === week;
  } catch {
    return false;
  }
}
