import { words } from '@/utils/i18n';
import type { Problem } from '@/utils/problem/problem';
import { say } from '@/utils/problem/say';

/** Shown when the database cannot be opened: what happened, what is kept, what to do. */
export function Trouble({ problem, language }: { readonly problem: Problem; readonly language: string }) {
  const { happened, kept, next } = say(
    problem,
    language.toLowerCase().startsWith('vi') ? words.vi : words.en,
  );
  return (
    <main class="trouble" aria-live="assertive">
      <h1>{happened}</h1>
      <p>{kept}</p>
      <p>{next}</p>
    </main>
  );
}
