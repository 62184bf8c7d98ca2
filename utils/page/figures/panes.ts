import { attr, contains, findAll, parentOf, textOf } from '../dom';
import type { Budget } from '../budget';
import { hasLetter } from '../lexicon/letters';

const indexes = 'aria-rowindex row-index data-rowindex data-row-index data-index'.split(' ');
const mostLooked = 2_000;

/**
 * Names of rows that stand in a pane of their own, as frozen columns do: by the number that both halves of a row carry,
 * else by their place in a pane of as many parts.
 */
export function namesBeside(
  rows: readonly Element[],
  near: Element,
  budget: Budget,
): readonly (string | undefined)[] {
  const around = findAll(near, '*', mostLooked);
  if (!budget.spend(around.length >> 3)) return [];
  const isApart = (it: Element): boolean => !rows.some((row) => contains(row, it) || contains(it, row));
  const index = indexes.find((name) => rows.every((row) => attr(row, name) !== ''));
  if (index)
    return rows.map((row) => {
      const half = around.find((it) => attr(it, index) === attr(row, index) && isApart(it));
      return half && textOf(half, 60);
    });
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
