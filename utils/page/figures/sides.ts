import { textOf } from '../dom';
import { normalise } from '../number/normalise';
import { readNumbers } from '../number/read-number';
import type { Candidate } from './candidate';
import type { Reading } from './tokens';

/**
 * A table that names its figures at the side: "Open rate | 35.2% | 31.0%". The first number of a row is the page's own,
 * those after it are what it is compared with. Nothing where fewer than half of the rows are named.
 */
export function readSides(
  rows: readonly (readonly Element[])[],
  read: (text: string) => Reading,
  language: string,
): readonly Candidate[] {
  if (!rows.some((cells) => cells.length > 2)) return [];
  const found: Candidate[] = [];
  for (const [side, ...cells] of rows) {
    const label = side ? textOf(side, 80) : '';
    const named = read(label);
    if (!named.label || named.words > 0 || named.bare.length > 0) continue;
    const [cell] = cells;
    const [number] = cell ? readNumbers(normalise(textOf(cell, 60)), language) : [];
    if (!number || number.start > 6) continue;
    const { key } = named.label;
    found.push({ key, number, label, element: cell, type: 'table', tie: 'strong', scope: 'page' });
  }
  return found.length >= 2 && found.length * 2 >= rows.length - 1 ? found : [];
}
