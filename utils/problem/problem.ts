/** Why a page could not be read. */
export type Unreadable = 'browser-page' | 'store-page' | 'document' | 'no-permission' | 'closed' | 'unknown';

/** Why a file could not be read. */
export type FileTrouble = 'too-large' | 'damaged' | 'not-ours' | 'newer' | 'old-excel' | 'unknown';
/** Why a backup could not be read: `row` is a row of another shape, named by `where`. */
export type BadBackup = 'not-ours' | 'damaged' | 'newer' | 'too-large' | 'too-deep' | 'row';

/** Every failure that is expected. A value, never thrown; `say` turns it into words. */
export type Problem =
  | { readonly kind: 'file-not-read'; readonly why: FileTrouble }
  | { readonly kind: 'page-not-readable'; readonly why: Unreadable }
  | { readonly kind: 'address-not-web' }
  | { readonly kind: 'not-a-number'; readonly text: string }
  | { readonly kind: 'confidence-out-of-range' }
  | { readonly kind: 'title-missing' }
  | { readonly kind: 'target-missing' }
  | { readonly kind: 'dates-reversed' }
  | { readonly kind: 'serves-itself' }
  | { readonly kind: 'waypoint-half' }
  | { readonly kind: 'no-such-day'; readonly text: string }
  | { readonly kind: 'already-gone' }
  | { readonly kind: 'cycle-closed' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-failed'; readonly detail: string }
  | { readonly kind: 'database-busy' }
  | { readonly kind: 'wiping-waits' }
  | { readonly kind: 'database-newer' }
  | { readonly kind: 'clipboard-refused' }
  | { readonly kind: 'backup-unreadable'; readonly why: BadBackup; readonly where: string }
  | { readonly kind: 'part-missing' }
  | { readonly kind: 'broken'; readonly detail: string };

export type ProblemKind = Problem['kind'];

const mark = Symbol.for('okrail.problem');

/** Makes a problem that `isProblem` recognises among other answers. */
export function problem<P extends Problem>(value: P): P {
  return Object.defineProperty({ ...value }, mark, { value: true });
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[mark] === true;
}
