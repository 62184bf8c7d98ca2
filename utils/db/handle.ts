import { isProblem, type Problem } from '@/utils/problem/problem';
import { openDatabase, type Database, type Opening } from './open';
import { databaseName } from './version';

/** One connection for each page, opened when first needed and again after the browser or an upgrade closed it. */
export function databaseHandle(
  opening: Pick<Opening, 'beforeUpgrade'> = {},
): () => Promise<Database | Problem> {
  let opened: Promise<Database | Problem> | undefined;
  return async () => {
    opened ??= openDatabase(databaseName, { ...opening, onLost: () => (opened = undefined) });
    const answer = await opened;
    // A failure is not kept: the next try may find the other panel closed.
    if (isProblem(answer)) opened = undefined;
    return answer;
  };
}
