import { databaseName } from './version';
import { deleteDB } from 'idb';
import { problem, type Problem } from '@/utils/problem/problem';
import { patienceMs } from './open';

/**
 * Removes the whole database. Open panels give way; one that does not is said, not waited for. It cannot be called
 * off then: the database goes as soon as that panel does, and `onLate` is called.
 */
export async function removeDatabase(
  name = databaseName,
  onLate: () => unknown = () => undefined,
): Promise<Problem | undefined> {
  let giveUp = () => {};
  const tooLong = new Promise<'busy'>((resolve) => {
    giveUp = () => setTimeout(() => resolve('busy'), patienceMs);
  });
  const removing = deleteDB(name, { blocked: () => giveUp() });
  try {
    const removed = await Promise.race([removing, tooLong]);
    if (removed !== 'busy') return undefined;
    removing.then(onLate).catch(() => undefined);
    return problem({ kind: 'wiping-waits' });
  } catch (error) {
    return problem({ kind: 'storage-failed', detail: String(error) });
  }
}
