import type { News } from './news';
import { v0_1_0 } from './v0.1.0';

export type { News } from './news';

/** Every version's news, the newest first: a file each. */
export const news: readonly News[] = [v0_1_0];

/** What came after a version; `0.1.10` is newer than `0.1.9`. */
export function newsSince(version: string, all: readonly News[] = news): readonly News[] {
  return all.filter((each) => compareVersions(each.version, version) > 0);
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
