import type { Problem } from '@/utils/problem/problem';

/** What a failed transaction means to the user; nothing of it was stored. */
export function savingProblem(error: unknown): Problem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'storage-full' };
  return { kind: 'storage-failed', detail: String(error) };
}
