import type { LogEntry } from '@/utils/merge/log-entry';
import type { Database } from './open';

/** What was ever done to a record on this machine, oldest first. */
export async function logOf(db: Database, subject: string): Promise<readonly LogEntry[]> {
  const entries = await db.getAllFromIndex('log', 'subjects', subject);
  return entries.toSorted((a, b) => a.at - b.at);
}
