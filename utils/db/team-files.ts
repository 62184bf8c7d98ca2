import { problem, type Problem } from '@/utils/problem/problem';
import { readMeta } from './meta';
import type { Database } from './open';
import { savingProblem } from './saving-problem';

export const teamFilesKey = 'team-files';

/** Teammates' week files, as they came. They are nobody's records here: never merged, never published. */
export async function teamFiles(db: Database): Promise<readonly string[]> {
  return asTeamFiles(await readMeta(db, teamFilesKey));
}

export function asTeamFiles(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((file) => typeof file === 'string') : [];
}

export async function keepTeamFiles(db: Database, files: readonly string[]): Promise<Problem | undefined> {
  try {
    const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
    await tx.store.put(files, teamFilesKey);
    await tx.done;
    return undefined;
  } catch (error) {
    return problem(savingProblem(error));
  }
}
