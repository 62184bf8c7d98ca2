import { contains, findAll, parentOf, textOf } from '../dom';
import type { Budget } from '../budget';
import { hasLetter } from '../lexicon/letters';

const mostLooked = 2_000;

/**
 * Names of rows that stand in a pane of their own, as frozen columns do: by their place in a pane of as many parts.
 */
export function namesBeside(
  rows: readonly Element[],
  near: Element,
  budget: Budget,
): readonly (string | undefined)[] {
  const around = findAll(near, '*', mostLooked);
  if (!budget.spend(around.length >> 3)) return [];
  const isApart = (it: Element): boolean => !rows.some((row) => contains(row, it) || contains(it, row));
  const [box] = rows.map(parentOf);
  const above = box ? [...box.children].indexOf(rows[0]!) : 0;
  const pane = around.find(
    (it) =>
      it.childElementCount === rows.length + above &&
      it !== box &&
      isApart(it) &&
      [...it.children].slice(above).every((part) => hasLetter(textOf(part, 60))),
  );
  return pane ? [...pane.children].slice(above).map((part) => textOf(part, 60)) : [];
}
