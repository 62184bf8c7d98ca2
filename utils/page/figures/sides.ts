import { textOf } from '../dom';
import { hasLetter } from '../lexicon/letters';
import { normalise } from '../number/normalise';
import { readNumbers, type ReadNumber } from '../number/read-number';
import type { Candidate } from './candidate';
import type { Read } from './tokens';

/**
 * A table that names its figures at the side: "Open rate | 35.2% | 31.0%". The first number of a row is the page's own, or
 * the one below "actual", "this week" or "total"; those after it are what it is compared with. Nothing where hardly a row
 * is named, or where the columns are channels or months that stand side by side.
 */
export function readSides(
  rows: readonly (readonly Element[])[],
  read: Read,
  language: string,
): readonly Candidate[] {
  if (!rows.some((cells) => cells.length > 2)) return [];
  const heads = rows[0]!.map(saidBy);
  const headed = !read(heads.find(hasLetter) ?? '').label;
  const own = heads.findIndex((head, at) => at > 0 && present.test(head.toLowerCase()));
  const found: Candidate[] = [];
  let apart = 0;
  for (const cells of rows) {
    // Before the name may stand which row it is.
    const side = cells.slice(0, 2).findIndex((cell) => hasLetter(saidBy(cell)));
    const label = side < 0 ? '' : saidBy(cells[side]!);
    const named = read(label);
    if (!named.label || named.words > 1 || named.bare.length > 0) continue;
    const numbers = cells.map((cell, place): ReadNumber | undefined => {
      if (place <= side || (headed && aside.test((heads[place] ?? '').toLowerCase()))) return undefined;
      const [number] = readNumbers(normalise(saidBy(cell)), language);
      return number && number.start <= 6 ? number : undefined;
    });
    const first = own > side ? own : numbers.findIndex(Boolean);
    const number = numbers[first];
    if (!number) continue;
    const { key } = named.label;
    const as = { key, label, type: 'table', tie: 'strong', scope: 'page' } as const;
    found.push({ ...as, number, element: cells[first] });
    const next = numbers[first + 1];
    if (!next || next.signed || own > side) continue;
    // "Opened | 2,415 | 29.8%": how many, and how many of all.
    if (next.unit === 'percent' && number.unit === 'count')
      found.push({ ...as, number: next, element: cells[first + 1] });
    else if (headed) apart += 1;
  }
  if (apart > 0) return [];
  return found.length >= 3 || (found.length === 2 && rows.length < 6) ? found : [];
}

function saidBy(cell: Element): string {
  return textOf(cell, 80);
}

const present =
  /thực|đạt được|kết quả|actual|current|hiện tại|\bthis\b| này|^tổng|total|aktuell|actuel|atual|当|今/;
/** What is aimed at, what was before, and what others have. */
const aside =
  /mục tiêu|kế hoạch|chỉ tiêu|kpi|trước|trung bình|ngành|target|plan|goal|prev|last|average|benchmark|ví dụ|example|default|anterior|préc|vor|前|上|目/;
