import { plainText } from '../plain-text';
import type { Row } from './delimited';

const keyResultColumn = /^(?:kr|kq|key results?|kết quả(?: then chốt| chính)?) ?#?\d{1,2}$/iu;

/**
 * A table that gives every key result a column ("KR1 | KR2 | KR3") as one with a row for each.
 * Other tables come back as they are.
 */
export function narrowed(
  header: Row,
  rows: readonly Row[],
): { readonly header: Row; readonly rows: readonly Row[] } {
  const wide = header.cells.flatMap((cell, i) => (keyResultColumn.test(plainText(cell).trim()) ? [i] : []));
  const [first] = wide;
  if (first === undefined || wide.length < 2) return { header, rows };
  const keep = (cells: readonly string[], sentence: string) =>
    header.cells.flatMap((_, i) => (i === first ? [sentence] : wide.includes(i) ? [] : [cells[i] ?? '']));
  return {
    header: { ...header, cells: keep(header.cells, 'KR') },
    rows: rows.flatMap((row) => {
      const sentences = wide.map((i) => row.cells[i] ?? '').filter((cell) => cell.trim() !== '');
      return (sentences.length === 0 ? [''] : sentences).map((sentence) => ({
        ...row,
        cells: keep(row.cells, sentence),
      }));
    }),
  };
}
