import type { Problem } from '@/utils/problem/problem';
import { say } from '@/utils/problem/say';
import { useWords } from '../app';

/** What happened and what to do; `whole` also what is kept. */
export function ProblemWords({
  problem,
  whole = false,
}: {
  readonly problem: Problem;
  readonly whole?: boolean;
}) {
  const { happened, kept, next } = say(problem, useWords());
  if (!whole)
    return (
      <>
        {happened} {next}
      </>
    );
  return (
    <>
      <strong>{happened}</strong> {kept} {next}
    </>
  );
}
