import { isAlive } from '@/utils/merge/apply';
import type { StoredRecord } from '@/utils/merge/record';
import { preferencesId } from '@/utils/okr/no-preferences';

/** What a copy holds, in a line: whose it is and how much of what. */
export interface Holdings {
  readonly name: string;
  readonly objectives: number;
  readonly keyResults: number;
  readonly checkIns: number;
  readonly pages: number;
}

export function holdingsOf(records: readonly StoredRecord[]): Holdings {
  const alive = records.filter(isAlive);
  const count = (kind: string) => alive.filter((record) => record.kind === kind).length;
  const me = alive.find(({ id }) => id === preferencesId)?.fields.me?.[0];
  const name = alive.find(({ id, kind }) => kind === 'member' && id === me)?.fields.name?.[0];
  return {
    name: typeof name === 'string' ? name : '',
    objectives: count('objective'),
    keyResults: count('key-result'),
    checkIns: count('check-in'),
    pages: count('evidence'),
  };
}

/** Whether somebody has started here: before that there is nothing worth a copy. */
export function isStarted(records: readonly StoredRecord[]): boolean {
  const preferences = records.find(({ id }) => id === preferencesId);
  return typeof preferences?.fields.me?.[0] === 'string' && isAlive(preferences);
}
