import type { act, undo } from '@/utils/actions/act';
import type { Workspace } from '@/utils/actions/workspace';
import type { withRecords } from '@/utils/actions/with-records';
import type { Capture } from '@/utils/evidence/capture';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { StoredRecord } from '@/utils/merge/record';
import type { Problem } from '@/utils/problem/problem';
import type { boardInSteps, boardOf } from './board';
import type { Glance } from './glance';

/** Working out a board, which a glance does without. */
export interface Working {
  readonly newId: () => string;
  readonly boardOf: typeof boardOf;
  readonly boardInSteps: typeof boardInSteps;
}

/** Acting and reading records: every verb and schema, which a panel that is only looked at does without. */
export interface Acting {
  readonly act: typeof act;
  readonly undo: typeof undo;
  readonly withRecords: typeof withRecords;
}

/** The workspace as it is stored, with these reports. */
export interface Loaded {
  readonly workspace: Workspace;
  readonly reports: readonly string[];
}

/** What the store needs of the world; the entrypoint hands in the real ones. */
export interface WorkspacePorts {
  /** Whether `load` gives every record there is: then nothing is ever missing that was not just made. */
  readonly everything?: boolean;
  /** What the first screen shows, if it was kept and holds; without it, the whole workspace is waited for. */
  readonly glance?: () => Promise<Glance | undefined>;
  /** Fetched with the whole workspace. */
  readonly working: () => Promise<Working>;
  /** Fetched when it is first needed, or ahead of that by `getReady`. */
  readonly acting: () => Promise<Acting>;
  /** What the panel shows, these reports at least, and what lies in these cycles besides the open one. */
  readonly load: (reports: readonly string[], otherCycles: readonly string[]) => Promise<Loaded>;
  readonly byId: (ids: readonly string[]) => Promise<readonly StoredRecord[]>;
  /** Answers the records as stored, once they are durable. */
  readonly save: (
    entry: LogEntry,
    captures: readonly Capture[],
    picture?: Blob,
  ) => Promise<readonly StoredRecord[] | Problem>;
  readonly log: (subject: string) => Promise<readonly LogEntry[]>;
  readonly captures: (evidence: readonly string[]) => Promise<ReadonlyMap<string, readonly Capture[]>>;
  readonly announce: (ids: readonly string[]) => void;
  readonly now: () => number;
  /** Lets the screen live in the middle of longer work. */
  readonly pause: () => Promise<void>;
}
