import type { Words } from '@/utils/i18n';
import type { Problem } from '@/utils/problem/problem';
import { say } from '@/utils/problem/say';
import { Button } from './ui/Button';

/** Shown when the database cannot be opened now: what happened, what is kept, what to do. */
export function Trouble({
  problem,
  words: t,
  onRetry,
}: {
  readonly problem: Problem;
  readonly words: Words;
  readonly onRetry: () => void;
}) {
  const { happened, kept, next } = say(problem, t);
  return (
    <main class="trouble" aria-live="assertive">
      <h1>{happened}</h1>
      <p>{kept}</p>
      <p>{next}</p>
      <Button look="primary" icon="refresh" onClick={onRetry}>
        {t.tryAgain}
      </Button>
    </main>
  );
}
