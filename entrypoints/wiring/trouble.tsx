import { render } from 'preact';
import { Trouble } from '@/components/Trouble';
import { keepTrouble } from '@/utils/browser/troubles';
import { savingProblem } from '@/utils/db/saving-problem';
import { loadWords } from '@/utils/i18n/load';
import { isProblem, type Problem } from '@/utils/problem/problem';
import { traceOf } from '@/utils/problem/trace';
import { spokenLast } from './spoken-last';

/** Other panels that are in the way need only be closed; a database at fault needs another way out. */
export async function showTrouble(problem: Problem): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const language = spokenLast();
  document.documentElement.lang = language;
  const words = await loadWords(language);
  root.replaceChildren();
  if (problem.kind === 'storage-failed' || problem.kind === 'broken') {
    (await import('./recovery')).showRecovery(problem, { language, words }, root);
    return;
  }
  render(<Trouble problem={problem} words={words} onRetry={() => location.reload()} />, root);
}

/** What a failure nobody caught means to the user. */
export function problemOf(error: unknown): Problem {
  const cause = error instanceof Error ? error.cause : undefined;
  if (isProblem(cause)) return cause;
  if (error instanceof DOMException) return savingProblem(error);
  return { kind: 'broken', detail: String(error) };
}

/** Keeps for a problem report that something went wrong. Nothing more goes to a disk that is full. */
export async function keepTroubleOf(problem: Problem): Promise<void> {
  if (problem.kind === 'storage-full') return;
  await keepTrouble(traceOf(problem, Date.now())).catch(() => undefined);
}
