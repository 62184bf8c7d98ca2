import { textOf } from '../dom';
import { normalise } from '../number/normalise';
import { readNumbers } from '../number/read-number';
import type { Candidate } from './candidate';
import type { Read } from './tokens';

/**
 * A table that names its figures at the side: "Open rate | 35.2% | 31.0%". The first number of a row is the page's own,
 * those after it are what it is compared with. Nothing where hardly a row is named.
 */
export function readSides(
  rows: readonly (readonly Element[])[],
  read: Read,
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
    const as = { key, label, type: 'table', tie: 'strong', scope: 'page' } as const;
    found.push({ ...as, number, element: cell });
    // "Opened | 2,415 | 29.8%": how many, and how many of all.
    const [share] = cells[1] ? readNumbers(normalise(textOf(cells[1], 60)), language) : [];
    if (share?.unit === 'percent' && !share.signed && number.unit === 'count')
      found.push({ ...as, number: share, element: cells[1] });
  }
  return found.length >= 3 || (found.length === 2 && rows.length < 6) ? found : [];
}
