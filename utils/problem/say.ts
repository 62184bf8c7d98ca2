import type { Words } from '@/utils/i18n';
import type { Problem } from './problem';

type SayingWords = Pick<Words, 'problem' | 'partMissing' | 'partMissingNext'>;

/** A problem in the reader's language: what happened, what is kept, what to do. */
export interface Said {
  readonly happened: string;
  readonly kept: string;
  readonly next: string;
}

export function say(problem: Problem, words: SayingWords): Said {
  const { problem: t } = words;
  const kept = t.nothingChanged;
  switch (problem.kind) {
    case 'page-not-readable': {
      const next = problem.why === 'no-permission' ? t.pressToolbar : t.readableNext;
      return { happened: t.unreadable[problem.why], kept, next };
    }
    case 'file-not-read':
      return { happened: t.fileNotRead[problem.why], kept, next: t.fileNext[problem.why] };
    case 'address-not-web':
      return { happened: t.notWeb, kept, next: t.notWebNext };
    case 'not-a-number':
      return { happened: t.notNumber(problem.text.slice(0, 40)), kept, next: t.notNumberNext };
    case 'confidence-out-of-range':
      return { happened: t.confidence, kept, next: t.checkNext };
    case 'title-missing':
      return { happened: t.titleMissing, kept, next: t.titleMissingNext };
    case 'target-missing':
      return { happened: t.targetMissing, kept, next: t.checkNext };
    case 'dates-reversed':
      return { happened: t.datesReversed, kept, next: t.checkNext };
    case 'serves-itself':
      return { happened: t.servesItself, kept, next: t.servesItselfNext };
    case 'waypoint-half':
      return { happened: t.waypointHalf, kept, next: t.checkNext };
    case 'no-such-day':
      return { happened: t.noSuchDay(problem.text.slice(0, 40)), kept, next: t.noSuchDayNext };
    case 'already-gone':
      return { happened: t.gone, kept, next: t.goneNext };
    case 'cycle-closed':
      return { happened: t.cycleClosed, kept, next: t.cycleClosedNext };
    case 'nothing-to-undo':
      return { happened: t.nothingToUndo, kept, next: '' };
    case 'storage-full':
      return { happened: t.full, kept: t.allKept, next: t.fullNext };
    case 'storage-failed':
      return { happened: t.storage, kept: t.allKept, next: t.storageNext };
    case 'database-busy':
      return { happened: t.busy, kept: t.allKept, next: t.busyNext };
    case 'wiping-waits':
      return { happened: t.wipingWaits, kept: t.wipingWaitsKept, next: t.wipingWaitsNext };
    case 'database-newer':
      return { happened: t.newer, kept: t.allKept, next: t.newerNext };
    case 'clipboard-refused':
      return { happened: t.clipboard, kept: t.allKept, next: t.clipboardNext };
    case 'backup-unreadable':
      return {
        happened: t.badBackup[problem.why](problem.where.slice(0, 80)),
        kept,
        next: t.badBackupNext[problem.why],
      };
    case 'part-missing':
      return { happened: words.partMissing, kept: t.allKept, next: words.partMissingNext };
    case 'broken':
      return { happened: t.broken, kept: t.allKept, next: t.brokenNext };
  }
}
