import { isCovered } from '@/utils/merge/publish';
import type { StoredRecord } from '@/utils/merge/record';
import type { AreaContent } from './area';
import { quotaBytes } from './quota';

/** How the sync of this browser stands. */
export interface SyncState {
  readonly bytes: number;
  readonly limit: number;
  readonly items: number;
  /** Records of which some field is in no browser's items: they are only on this machine. */
  readonly unsynced: number;
  readonly devices: {
    readonly device: string;
    readonly name: string;
    readonly lastSeen: number;
    readonly left: number;
  }[];
  readonly problems: string[];
}

/** `device` is this browser, which is not among the others. */
export function stateOf(
  device: string,
  content: AreaContent,
  records: readonly StoredRecord[],
  problems: string[],
): SyncState {
  return {
    bytes: content.bytes,
    limit: quotaBytes,
    items: content.items.size,
    unsynced: records.filter((record) => !isCovered(record, content.published)).length,
    devices: [...content.heartbeats]
      .filter(([name]) => name !== device)
      .map(([name, beat]) => ({ device: name, name: beat.name, lastSeen: beat.at, left: beat.left })),
    problems,
  };
}
