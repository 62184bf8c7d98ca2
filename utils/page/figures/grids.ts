import { contains, findAll, isA, nearest, parentOf } from '../dom';
import type { Budget } from '../budget';
import { mayHoldName } from '../lexicon/lexicon';
import type { Piece } from '../walk';
import type { Candidate } from './candidate';
import { columnOf, figuresOf, markOf, type Columns, type Row } from './columns';
import { namesBeside } from './panes';
import type { DataTables } from './tables';
import type { Read } from './tokens';

interface Looking {
  readonly pieces: readonly Piece[];
  readonly skip: (element: Element) => boolean;
  readonly read: Read;
  readonly language: string;
  readonly budget: Budget;
}

const mostGrids = 12;
const mostBetween = 3;
const mostRows = 300;
const mostLooked = 3_000;
const furthestUp = 5;

/**
 * Tables without a table's markup: a row of names, and below it rows of as many cells, or cells that stand under the names
 * on the screen.
 */
export function readGrids(looking: Looking): DataTables {
  const candidates: Candidate[] = [];
  const owned = new Set<Element>();
  let found = 0;
  for (const run of headingsIn(looking)) {
    if (!looking.budget.spend(16) || (found += 1) > mostGrids) break;
    // The name of the first row may read like one more heading: "google / cpc".
    const top = topOf(run, looking) ?? topOf(run.slice(0, -1), looking);
    // What a menu names stands on other pages.
    if (!top || owned.has(top.heading) || nearest(top.heading, 5, (at) => isA(at, 'nav', 'navigation')))
      continue;
    const { heading, cells, columns } = top;
    const alike = alikeRows(heading, columns, looking);
    const grid = alike.rows.length > 0 ? alike : standingBelow(heading, cells, columns, run, looking);
    if (grid.rows.length === 0) continue;
    owned.add(heading);
    for (const { element } of grid.rows) owned.add(element);
    candidates.push(...figuresOf(grid.columns, grid.rows, looking.language));
  }
  return { candidates, owned };
}

/** The row of names that a run stands in, cell by cell. */
function topOf(run: readonly number[], { pieces, read }: Looking) {
  const heading = sharedBy(run.map((at) => pieces[at]!.element));
  const cells = heading ? [...heading.children].slice(0, 60) : [];
  const columns = cells.map((cell) => columnOf(cell, read));
  return heading && columns.filter(Boolean).length >= 3 ? { heading, cells, columns } : undefined;
}

/** Runs of three names or more with no number between them. */
function headingsIn({ pieces, skip, read, budget }: Looking): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  const isHeading = (at: number): boolean => {
    const { label, words } = read(pieces[at]!.text);
    const names = label && !label.weak && label.key !== 'breakdown' && words <= 3;
    return names === true && !skip(pieces[at]!.element);
  };
  let maybe: number[] = [];
  const close = (): void => {
    // Texts are taken apart only where enough of them stand together.
    if (maybe.length >= 3)
      for (const run of together(maybe.filter(isHeading)))
        if (new Set(run.map((at) => read(pieces[at]!.text).label?.key)).size >= 3) runs.push(run);
    maybe = [];
  };
  for (let at = 0; at < pieces.length && runs.length < mostGrids; at += 1) {
    const { text, digits } = pieces[at]!;
    if (maybe.length > 0 && (digits || at - maybe.at(-1)! > mostBetween + 1)) close();
    if (digits || text.length > 60) continue;
    if (!budget.spend()) break;
    if (mayHoldName(text)) maybe.push(at);
  }
  close();
  return runs;
}

/** Parted where more than a few others stand between two. */
function together(places: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  places.forEach((at, place) => {
    if (place > 0 && at - places[place - 1]! <= mostBetween + 1) runs.at(-1)!.push(at);
    else runs.push([at]);
  });
  return runs;
}

function sharedBy(elements: readonly Element[]): Element | undefined {
  return nearest(elements[0], 12, (at) => elements.every((it) => contains(at, it)));
}

interface Found extends Row {
  readonly element: Element;
}

interface Grid {
  readonly columns: Columns;
  readonly rows: readonly Found[];
}

const nothing: Grid = { columns: [], rows: [] };

/** Elements after the heading with as many children, and numbers where the heading has names; perhaps a name before them. */
function alikeRows(heading: Element, columns: Columns, { budget }: Looking): Grid {
  for (let at = parentOf(heading), up = 0; at && up < furthestUp; at = parentOf(at), up += 1) {
    const around = findAll(at, '*', mostLooked);
    if (!budget.spend(around.length >> 3)) break;
    const after = around.slice(around.indexOf(heading) + 1).filter((it) => !contains(heading, it));
    for (const wide of [columns, [undefined, ...columns]]) {
      const rows = after.filter(
        (it) =>
          it.childElementCount === wide.length &&
          wide.filter((column, place) => column && holdsNumber(it.children[place])).length * 2 >=
            wide.filter(Boolean).length,
      );
      const outer = rows.filter((it) => !rows.some((other) => other !== it && contains(other, it)));
      if (outer.length === 0) continue;
      const elements = outer.slice(0, mostRows);
      const names = wide[0] ? namesBeside(elements, widestAround(heading), budget) : [];
      return {
        columns: wide,
        rows: elements.map((element, place) => ({
          element,
          cells: [...element.children],
          marked: markOf(element),
          name: names[place],
        })),
      };
    }
  }
  return nothing;
}

function holdsNumber(cell: Element | undefined): boolean {
  return cell !== undefined && /\d/.test((cell.textContent ?? '').slice(0, 60));
}

const lineHeight = 24;

/** Numbers under the names on the screen, line by line. Nothing where the page has no layout. */
function standingBelow(
  heading: Element,
  cells: readonly Element[],
  columns: Columns,
  run: readonly number[],
  { pieces, budget }: Looking,
): Grid {
  const boxes = cells.map((cell) => cell.getBoundingClientRect());
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (boxes.every(({ width }) => width === 0)) return nothing;
  const near = widestAround(heading);
  const lines: { top: number; cells: (Element | undefined)[]; name: Element | undefined }[] = [];
  for (let at = run.at(-1)! + 1; at < pieces.length && lines.length < mostRows; at += 1) {
    const { element, digits } = pieces[at]!;
    if (!contains(near, element)) break;
    if (!budget.spend(4)) return nothing;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.top < bottom - 2) continue;
    const middle = (box.left + box.right) / 2;
    const place = boxes.findIndex(({ left, right, width }) => width > 0 && middle >= left && middle <= right);
    let line = lines.find(({ top }) => Math.abs(top - box.top) < lineHeight);
    if (!line) lines.push((line = { top: box.top, cells: [], name: undefined }));
    if (place >= 0 && columns[place] && digits) line.cells[place] ??= element;
    else if (!digits || !columns[place]) line.name ??= element;
  }
  const rows = lines
    .filter((line) => line.cells.filter(Boolean).length >= 2)
    .map(({ cells, name }) => ({
      element: sharedBy(cells.filter((it) => it !== undefined))!,
      cells: [name, ...columns.map((_, place) => cells[place])],
      marked: undefined,
    }))
    .filter(({ element }) => element !== undefined && !contains(element, heading));
  return { columns: [undefined, ...columns], rows };
}

function widestAround(heading: Element): Element {
  let at: Element = heading;
  for (let up = 0; up < furthestUp; up += 1) at = parentOf(at) ?? at;
  return at;
}
