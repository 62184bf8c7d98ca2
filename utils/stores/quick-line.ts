import { fold } from '@/utils/i18n/fold';
import { neediestFirst } from '@/utils/okr/health';
import type { Language } from '@/utils/okr/member';
import { stepsOf } from '@/utils/okr/steps';
import { readTypedNumber } from '@/utils/okr/typed-number';
import type { Board, KeyResultRow } from './board';

/** A key result that a line such as `blog 1250` may mean, with the value as it was understood. */
export interface QuickUpdate {
  readonly row: KeyResultRow;
  readonly value: number;
  /** The line that means this key result and no other. */
  readonly line: string;
}

const atMost = 5;

/**
 * What a line in the address bar may mean: words of a key result, or its number, then the new value. Case and
 * Vietnamese marks do not matter. The likeliest first; empty where no number stands at the end, or nothing fits.
 */
export function readQuickLine(text: string, board: Board, language: Language): readonly QuickUpdate[] {
  const words = text.trim().split(/\s+/);
  const numberAt = words.findIndex(
    (_, at) => at > 0 && readTypedNumber(words.slice(at).join(' '), language) !== null,
  );
  if (numberAt < 0) return [];
  const typed = words.slice(numberAt).join(' ');
  const value = readTypedNumber(typed, language)?.value ?? 0;
  const wanted = words.slice(0, numberAt).map(fold);
  return board.objectives
    .flatMap((objective) =>
      objective.keyResults.flatMap((row) => {
        const fit = fitOf(wanted, row, objective.objective.title);
        return fit === 0 || !takes(row, value) ? [] : [{ row, fit }];
      }),
    )
    .toSorted(
      (a, b) =>
        b.fit - a.fit ||
        neediestFirst.indexOf(a.row.standing.health) - neediestFirst.indexOf(b.row.standing.health),
    )
    .slice(0, atMost)
    .map(({ row }) => ({ row, value, line: `${row.label} ${typed}` }));
}

/** 3: its number; 2: all words are its own; 1: some are its objective's; 0: it is not meant. */
function fitOf(wanted: readonly string[], { label, keyResult }: KeyResultRow, objective: string): number {
  if (wanted.length === 1 && wanted[0] === label) return 3;
  const own = fold(`${keyResult.title} ${keyResult.unit}`);
  if (wanted.every((word) => own.includes(word))) return 2;
  const all = `${own} ${fold(objective)}`;
  return wanted.every((word) => all.includes(word)) ? 1 : 0;
}

/** A milestone is done (1) or not (0); one with steps is told step by step, not here. */
function takes({ keyResult }: KeyResultRow, value: number): boolean {
  return keyResult.kind !== 'milestone' || ((value === 0 || value === 1) && stepsOf(keyResult).length === 0);
}
