import type { Problem } from './problem';

/** What may be told of a problem to a stranger: its kind, and never a word of what the user wrote or read. */
export interface Trace {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: string;
  /** One of the product's own words for why, or the name of the error's class. */
  readonly why: string;
}

export function traceOf(problem: Problem, at: number): Trace {
  if ('why' in problem) return { at, kind: problem.kind, why: problem.why };
  if ('detail' in problem) return { at, kind: problem.kind, why: errorClass(problem.detail) };
  return { at, kind: problem.kind, why: '' };
}

/** `TypeError` of `TypeError: Cannot read …`; the rest of the sentence may quote anything. */
function errorClass(detail: string): string {
  return known.find((name) => detail.startsWith(`${name}:`)) ?? '';
}

const known = [
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
  'Error',
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'InvalidStateError',
  'NotFoundError',
  'QuotaExceededError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
];
