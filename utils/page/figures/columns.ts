import { attr, findAll, parentOf, tagOf, textOf } from '../dom';
import { normalise } from '../number/normalise';
import { readNumbers } from '../number/read-number';
import type { Candidate } from './candidate';
import type { Read } from './tokens';
import { hasLetter } from '../lexicon/letters';

/** What a column counts, by its heading. */
export interface Column {
  readonly key: string;
  readonly label: string;
  /** The heading is the figure's name and nothing more. */
  readonly exact: boolean;
}

export type Columns = readonly (Column | undefined)[];

/** One row of cells, column by column; nothing where the row has no cell. */
export interface Row {
  readonly cells: readonly (Element | undefined)[];
  /** Set where its markup says that it sums the others, or that the user has picked it. */
  readonly marked: 'total' | 'chosen' | undefined;
  /** Where it stands apart from the cells. */
  readonly name?: string | undefined;
}

const longestHeading = 80;

export function columnOf(cell: Element, read: Read): Column | undefined {
  const label = textOf(cell, longestHeading);
  const reading = read(label);
  if (!reading.label || reading.named.length > 0 || reading.words > 4 || reading.bare.length > 1)
    return undefined;
  return { key: reading.label.key, label, exact: reading.words === 0 };
}

/**
 * The figures of a table's rows. The row that sums speaks for the page, and so does an only row without a name; a row the
 * user has picked speaks for itself; every other is an item.
 */
export function figuresOf(columns: Columns, rows: readonly Row[], language: string): readonly Candidate[] {
  const named = rows.map((row) => row.name ?? nameOf(row, columns));
  const unnamed = rows.filter((_, at) => named[at] === '').length;
  const some = named.some((it) => it !== '');
  const sums = rows.map(
    ({ marked }, at) =>
      marked === 'total' ||
      totals.test(named[at]!) ||
      // The one row that is nobody's, among rows with names or all alone.
      (named[at] === '' && unnamed === 1 && (rows.length === 1 || some)),
  );
  // Parts are summed before the whole is.
  const whole = sums[0] ? 0 : sums.findLastIndex(Boolean);
  return rows.flatMap((row, at) => {
    const scope = at === whole ? 'page' : row.marked === 'chosen' ? 'row' : 'item';
    return columns.flatMap((column, place): readonly Candidate[] => {
      const cell = row.cells[place];
      if (!column || !cell) return [];
      const [number] = readNumbers(normalise(textOf(cell, 60)), language);
      if (!number || number.start > 6) return [];
      return [
        {
          key: column.key,
          number,
          label: column.label,
          element: cell,
          type: 'table',
          tie: column.exact ? 'strong' : 'fair',
          scope,
        },
      ];
    });
  });
}

/** The words, or the page's path, before a row's first figure. */
function nameOf({ cells }: Row, columns: Columns): string {
  // "Posts" may be the heading of what is counted, or of how many.
  const own = cells[0] ? textOf(cells[0], 60) : '';
  const first = columns.findIndex(
    (column, place) => column && (place > 0 || !/^\D/.test(own) || !hasLetter(own)),
  );
  const said = cells
    .slice(0, Math.max(first, 0))
    .map((cell) => (cell ? textOf(cell, 60) : ''))
    .filter((it) => hasLetter(it) || it.startsWith('/'));
  return said.find((it) => totals.test(it)) ?? said[0] ?? '';
}

const totals =
  /^(?:(?:grand|account|overall) )?total(?:e?s|e)?\b|^(?:sum|summary|all campaigns)\b|^(?:tổng|cộng|toàn bộ|tất cả chiến dịch|kết quả (?:từ|của)|results from|ergebnisse aus|résultats de|resultados de|gesamt|insgesamt|summe|всего|итого|ogółem|razem|suma|合计|总计|合計|합계|รวม|ผลลัพธ์จาก)(?![a-z\u00df-\u0250\u0430-\u045f\u1e00-\u1eff])/i;

export function markOf(row: Element): Row['marked'] {
  const parent = parentOf(row);
  if ((parent && tagOf(parent) === 'tfoot') || /\b(?:total|totals|summary)\b/i.test(attr(row, 'class')))
    return 'total';
  if (attr(row, 'aria-selected') === 'true') return 'chosen';
  const [box] = findAll(row, 'input[type=checkbox]:not([role=switch]),[role=checkbox]', 1);
  const ticked = box && (attr(box, 'aria-checked') === 'true' || (box as HTMLInputElement).checked === true);
  return ticked ? 'chosen' : undefined;
}
