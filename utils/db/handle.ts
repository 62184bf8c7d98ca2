import { isProblem, type Problem } from '@/utils/problem/problem';
import { openDatabase, type Database } from './open';

/** One connection for each page, opened when first needed and again after the browser or an upgrade closed it. */
export function databaseHandle(): () => Promise<Database | Problem> {
  let opening: Promise<Database | Problem> | undefined;
  return async () => {
    opening ??= openDatabase('okrail', { onLost: () => (opening = undefined) });
    const opened = await opening;
    // A failure is not kept: the next try may find the other panel closed.
    if (isProblem(opened)) opening = undefined;
    return opened;
  };
}
