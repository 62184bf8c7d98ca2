import type { Backup } from '@/utils/backup/backup';
import type { ImportMode } from '@/utils/backup/plan-import';
import type { Preview } from '@/utils/backup/preview';
import type { Snapshot } from '@/utils/backup/snapshots';
import type { Imported } from '@/utils/db/import-content';
import type { PictureUse } from '@/utils/db/pictures';
import type { ReplacedText } from '@/utils/db/schema';
import type { Problem } from '@/utils/problem/problem';

/** A text that gave way, as it is kept. */
export type LostText = Required<ReplacedText>;

/** What is used of the device, in bytes. */
export interface Usage {
  readonly data: number;
  readonly pictures: PictureUse;
  readonly snapshots: number;
}

export interface ImportPreview extends Preview {
  /** Readings of pages that are not here yet. */
  readonly captures: number;
  /** Teammates' weeks that are not here yet. */
  readonly teamFiles: number;
}

/** Copies, files and room: what is seldom asked for, and fetched only then. */
export interface Keeping {
  readonly exportFile: (withPictures: boolean) => Promise<{ readonly name: string; readonly text: string }>;
  readonly read: (file: Blob) => Promise<Backup | Problem>;
  readonly preview: (backup: Backup, mode: ImportMode) => Promise<ImportPreview>;
  /** Takes a copy of what is here first. */
  readonly take: (backup: Backup, mode: ImportMode) => Promise<Imported | Problem>;
  readonly undo: (imported: Imported) => Promise<Problem | undefined>;
  readonly snapshots: () => Promise<readonly Snapshot[]>;
  readonly snapshot: (at: number) => Promise<Backup | Problem>;
  /** Into an empty database: the newest copy that can be read, and what the user's browsers published since. */
  readonly bringBack: () => Promise<Problem | undefined>;
  readonly usage: () => Promise<Usage>;
  /** Answers how many went. */
  readonly prunePictures: (keep: number) => Promise<number>;
  readonly replaced: () => Promise<readonly LostText[]>;
  readonly forgetReplaced: (id: number) => Promise<void>;
  /**
   * Removes everything of OKRail from this browser, its copies and what it wrote into the sync storage. Where another
   * page holds it up, that is said, and `onLate` is called once it is done after all.
   */
  readonly wipe: (onLate: () => void) => Promise<Problem | undefined>;
}
