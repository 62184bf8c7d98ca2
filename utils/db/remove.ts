import { deleteDB } from 'idb';
import { problem, type Problem } from '@/utils/problem/problem';
import { patienceMs } from './open';

/** Removes the whole database. Open panels give way; one that does not is said, not waited for. */
export async function removeDatabase(name = 'okrail'): Promise<Problem | undefined> {
  let giveUp = () => {};
  const tooLong = new Promise<'busy'>((resolve) => {
    giveUp = () => setTimeout(() => resolve('busy'), patienceMs);
  });
  try {
    const removed = await Promise.race([deleteDB(name, { blocked: () => giveUp() }), tooLong]);
    return removed === 'busy' ? problem({ kind: 'database-busy' }) : undefined;
  } catch (error) {
    return problem({ kind: 'storage-failed', detail: String(error) });
  }
}
