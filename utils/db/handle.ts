import { isProblem, type Problem } from '@/utils/problem/problem';
import { openDatabase, type Database, type Opening } from './open';
import { databaseName } from './version';

interface Handling extends Pick<Opening, 'beforeUpgrade'> {
  /** Is waited for each time before the database is opened. It must not throw. */
  readonly first?: () => Promise<void>;
}

/** One connection for each page, opened when first needed and again after the browser or an upgrade closed it. */
export function databaseHandle({ first, ...opening }: Handling = {}): () => Promise<Database | Problem> {
  let opened: Promise<Database | Problem> | undefined;
  const open = async () => {
    await first?.();
    return openDatabase(databaseName, { ...opening, onLost: () => (opened = undefined) });
  };
  return async () => {
    opened ??= open();
    const answer = await opened;
    // A failure is not kept: the next try may find the other panel closed.
    if (isProblem(answer)) opened = undefined;
    return answer;
  };
}
