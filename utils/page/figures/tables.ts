import { attr, findAll, parentOf, tagOf, textOf } from '../dom';
import { readNumbers } from '../number/read-number';
import { normalise } from '../number/normalise';
import type { Budget } from '../budget';
import type { Candidate } from './candidate';
import type { Reading } from './tokens';

/** A table of figures: a heading names each column; its total row speaks for the page, every other row for an item. */
export interface DataTables {
  readonly candidates: readonly Candidate[];
  /** Tables whose cells the other readers leave alone. */
  readonly owned: ReadonlySet<Element>;
}

const mostTables = 40;
const mostRows = 300;

export function readTables(
  tables: readonly Element[],
  read: (text: string) => Reading,
  language: string,
  budget: Budget,
): DataTables {
  const candidates: Candidate[] = [];
  const owned = new Set<Element>();
  for (const table of tables.slice(0, mostTables)) {
    if (!budget.spend(4)) break;
    const rows = rowsOf(table);
    const [first] = rows;
    if (!first || rows.length < 2) continue;
    const cells = cellsOf(first);
    if (cells.length < 2) continue;
    if (rows.length >= 3 && cells.length >= 3) owned.add(table);
    const columns = cells.map((cell) => columnOf(cell, read));
    if (columns.filter(Boolean).length < 2) continue;
    owned.add(table);
    for (const row of rows.slice(1, mostRows)) {
      if (!budget.spend(columns.length)) break;
      candidates.push(...rowFigures(row, columns, language));
    }
  }
  return { candidates, owned };
}

interface Column {
  readonly key: string;
  readonly label: string;
}

function columnOf(cell: Element, read: (text: string) => Reading): Column | undefined {
  const label = textOf(cell, 80);
  const reading = read(label);
  if (!reading.label || reading.words > 4 || reading.bare.length > 1) return undefined;
  return { key: reading.label.key, label };
}

function rowFigures(
  row: Element,
  columns: readonly (Column | undefined)[],
  language: string,
): readonly Candidate[] {
  const cells = cellsOf(row);
  const scope = isTotal(row, cells) ? 'page' : isChosen(row) ? 'row' : 'item';
  // Cells that span several columns shift the rest; only rows of the heading's own width are read.
  if (cells.length !== columns.length) return [];
  return cells.flatMap((cell, at) => {
    const column = columns[at];
    if (!column) return [];
    const text = normalise(textOf(cell, 60));
    const [number] = readNumbers(text, language);
    if (!number || number.start > 6) return [];
    return [
      {
        key: column.key,
        number,
        label: column.label,
        element: cell,
        type: 'table' as const,
        tie: 'strong' as const,
        scope,
      },
    ];
  });
}

function rowsOf(table: Element): readonly Element[] {
  const rows = findAll(table, tagOf(table) === 'table' ? 'tr' : '[role=row],tr', mostRows);
  return rows.filter((row) => ownerOf(row) === table);
}

function ownerOf(row: Element): Element | null {
  for (let at = parentOf(row), up = 0; at && up < 16; at = parentOf(at), up += 1)
    if (tagOf(at) === 'table' || /^(?:table|grid|treegrid)$/.test(attr(at, 'role'))) return at;
  return null;
}

function cellsOf(row: Element): readonly Element[] {
  const cells = findAll(row, 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]');
  return cells.filter((cell) => nearestRow(cell) === row).slice(0, 60);
}

function nearestRow(cell: Element): Element | null {
  for (let at = parentOf(cell), up = 0; at && up < 8; at = parentOf(at), up += 1)
    if (tagOf(at) === 'tr' || attr(at, 'role') === 'row') return at;
  return null;
}

function isTotal(row: Element, cells: readonly Element[]): boolean {
  const parent = parentOf(row);
  if (parent && tagOf(parent) === 'tfoot') return true;
  if (/\b(?:total|totals|summary)\b/i.test(attr(row, 'class'))) return true;
  return cells.slice(0, 2).some((cell) => totals.test(textOf(cell, 60)));
}

const totals =
  /^(?:grand |account |overall )?totals?\b|^(?:tổng|tổng cộng|tổng số|toàn bộ|kết quả từ|results from|gesamt|summe|total général|totale|totales|всего|итого|ogółem|合计|总计|合計|합계|jumlah|toplam|รวม)(?![\p{Ll}])/iu;

function isChosen(row: Element): boolean {
  if (attr(row, 'aria-selected') === 'true') return true;
  const box = findAll(row, 'input[type=checkbox],[role=checkbox]')[0];
  return (
    box !== undefined && (attr(box, 'aria-checked') === 'true' || (box as HTMLInputElement).checked === true)
  );
}
