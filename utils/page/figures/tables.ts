import { attr, contains, findAll, isA, nearest, parentOf, tagOf, textOf } from '../dom';
import type { Budget } from '../budget';
import type { Candidate } from './candidate';
import { columnOf, figuresOf, markOf, type Columns, type Row } from './columns';
import { gridRoles } from '../walk';
import { readSides } from './sides';
import type { Read } from './tokens';

/** Tables of figures: a heading names each column, or the first cell each row. */
export interface DataTables {
  readonly candidates: readonly Candidate[];
  /** Tables whose cells the other readers leave alone. */
  readonly owned: ReadonlySet<Element>;
}

const mostTables = 40;
const mostRows = 300;

export function readTables(
  tables: readonly Element[],
  read: Read,
  language: string,
  budget: Budget,
  dashboard: boolean,
): DataTables {
  const candidates: Candidate[] = [];
  const owned = new Set<Element>();
  let heading: Heading | undefined;
  for (const table of tables.slice(0, mostTables)) {
    if (!budget.spend(4)) break;
    const rows = rowsOf(table);
    const [first] = rows;
    if (!first) continue;
    const cells = cellsOf(first);
    // A table that scrolls keeps its headings in a table of their own.
    const body = heading && isBodyOf(heading, table, rows, read) ? heading : undefined;
    if (body) {
      owned.add(table).add(body.table);
      candidates.push(...figuresOf(body.columns, rows.map(rowOf), language));
      continue;
    }
    if (cells.length < 2) continue;
    const named = (row: readonly Element[]): Columns =>
      spread(row).map((cell) => cell && columnOf(cell, read));
    let columns = named(cells);
    let head = 1;
    // Headings in two lines: above the names, what groups them, and before them, cells as high as both.
    const high = cells.filter((cell) => Number(attr(cell, 'rowspan')) > 1);
    if (rows[1] && high.length > 0 && columns.filter(Boolean).length < 2) {
      columns = [...spread(high).map(() => undefined), ...named(cellsOf(rows[1]))];
      head = 2;
    }
    if (columns.filter(Boolean).length < 2) {
      if (rows.length >= 3 && cells.length >= 3) {
        // Cells that name their own numbers are cards; empty ones keep others in their places.
        const cards = cells.filter((cell) => read(textOf(cell, 80)).named.length > 0);
        const said = cells.filter((cell) => textOf(cell, 2) !== '');
        if (cards.length * 2 >= cells.length || said.length < 2) continue;
        owned.add(table);
      }
      const sides = !dashboard ? [] : readSides(rows.map(cellsOf), read, language);
      if (sides.length > 0) owned.add(table);
      candidates.push(...sides);
      continue;
    }
    // "Impressions | 421,009 | Clicks | 1,122": each cell names the next.
    if (cells.every((cell, at) => (at % 2 === 0 ? columns[at] : read(textOf(cell, 80)).bare.length === 1)))
      continue;
    if (rows.length === 1) {
      heading = { table, columns };
      continue;
    }
    owned.add(table);
    if (!budget.spend(columns.length * rows.length)) break;
    candidates.push(...figuresOf(columns, rows.slice(head, mostRows).map(rowOf), language));
  }
  return { candidates, owned };
}

interface Heading {
  readonly table: Element;
  readonly columns: Columns;
}

const nearEnough = 6;

function isBodyOf({ table, columns }: Heading, body: Element, rows: readonly Element[], read: Read): boolean {
  const first = spread(cellsOf(rows[0]!));
  if (
    first.length > columns.length ||
    first.length <= columns.findLastIndex(Boolean) ||
    first.some((cell) => cell && columnOf(cell, read))
  )
    return false;
  return nearest(table, nearEnough, (at) => contains(at, body)) !== undefined;
}

function rowOf(row: Element): Row {
  return { cells: spread(cellsOf(row)), marked: markOf(row) };
}

/** A cell over several columns stands in the first of them. */
function spread(cells: readonly Element[]): readonly (Element | undefined)[] {
  return cells.flatMap((cell) => {
    const wide = Math.min(Number(attr(cell, 'colspan')) || 1, 20);
    return [cell, ...Array.from({ length: wide - 1 }, () => undefined)];
  });
}

function rowsOf(table: Element): readonly Element[] {
  const rows = findAll(table, tagOf(table) === 'table' ? 'tr' : '[role=row],tr', mostRows);
  return rows.filter((row) => nearest(parentOf(row), 16, isTable) === table);
}

function isTable(element: Element): boolean {
  return tagOf(element) === 'table' || gridRoles.has(attr(element, 'role'));
}

function cellsOf(row: Element): readonly Element[] {
  const cells = findAll(row, 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]');
  // A grid may call only its headings cells.
  return (
    cells.length === 0 ? [...row.children] : cells.filter((cell) => nearest(parentOf(cell), 8, isRow) === row)
  ).slice(0, 60);
}

function isRow(element: Element): boolean {
  return isA(element, 'tr', 'row');
}
