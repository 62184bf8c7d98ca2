import { plain } from '../plain';
import { textOf } from '../line';
import type { WeekRule } from './rule';

/** Last week's plans that were done. Where a drafted plan's key result tells its own progress, that says it already. */
export const plansDone: WeekRule = ({ promised, say }, said) =>
  promised
    .filter(({ item, state }) => state === 'done' && !isToldAlready(item, said))
    .map(({ item, root }) => ({
      key: `done:${root}`,
      text: say.words.progress.planDone(plain(textOf(item)).replace(/[.;,…\s]+$/u, '')),
      keyResult: item.keyResult,
      evidence: item.evidence,
      stake: 0.3,
      isPrivate: item.private,
    }));

function isToldAlready(
  { key, keyResult }: { readonly key: string | null; readonly keyResult: string | null },
  said: readonly { readonly keyResult: string | null }[],
): boolean {
  return key !== null && !key.startsWith('carried:') && said.some((line) => line.keyResult === keyResult);
}
