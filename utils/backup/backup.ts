import type { Capture } from '@/utils/evidence/capture';
import type { LogEntry } from '@/utils/merge/log-entry';
import type { StoredRecord } from '@/utils/merge/record';

/** A screenshot as text, so that a file can carry it. */
export interface SavedPicture {
  readonly evidence: string;
  readonly at: number;
  readonly type: string;
  readonly base64: string;
}

/** Text that lost to a newer one, as it is kept for the user. */
export interface SavedText {
  readonly record: string;
  readonly kind: string;
  readonly field: string;
  readonly value: unknown;
  readonly at: number;
}

/** Everything of a workspace: its records with their stamps, what pages showed, what was done. */
export interface Content {
  readonly records: readonly StoredRecord[];
  readonly captures: readonly Capture[];
  readonly log: readonly LogEntry[];
  readonly replaced: readonly SavedText[];
  /** Only when the user asked for them: they can show customers' data. */
  readonly pictures: readonly SavedPicture[];
  /** Teammates' week files that were opened here, as they came. */
  readonly teamFiles?: readonly string[];
}

/** A whole workspace as it stood at one moment, in milliseconds since 1970. */
export interface Backup {
  readonly savedAt: number;
  readonly content: Content;
}

/** The form that this version writes. A file of a later form is refused and left as it is. */
export const backupForm = 1;
