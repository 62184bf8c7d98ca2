import type { Anchor } from '@/utils/evidence/taught';
import { attr, childrenOf, parentOf, tagOf, textOf } from '../dom';
import { formOf, hasWords, isWithin, type Bit } from './bits';

/** A number on the page that can be pointed at. */
export interface Spot {
  readonly bit: Bit;
  readonly at: number;
  readonly index: number;
}

export interface Anchored {
  readonly anchor: Anchor;
  /** The words as the page writes them. */
  readonly beside: string;
}

const highest = 6;

/** How a number can be found again by the words beside it; undefined where no words name it. */
export function anchorOf(bits: readonly Bit[], spot: Spot): Anchored | undefined {
  const number = spot.bit.numbers[spot.index];
  if (!number) return undefined;
  const found = inTable(spot) ?? inText(spot) ?? besideWords(bits, spot);
  if (!found) return undefined;
  return {
    beside: found.beside.slice(0, 200),
    anchor: {
      row: '',
      gap: 0,
      up: 0,
      heading: '',
      ...found.by,
      shape: spot.bit.form,
      index: spot.index,
      container: containerOf(spot.bit.element),
      unit: number.unit,
      currency: number.currency,
    },
  };
}

/** The landmarks, lists and cards around an element: what tells the page's own number from one in a list beside it. */
export function containerOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element, up = 0; at && up < 60; at = parentOf(at), up += 1) {
    const role = attr(at, 'role');
    if (marks.has(tagOf(at)) || marks.has(role)) steps.unshift(role || tagOf(at));
  }
  return steps.join('>').slice(-300);
}

const marks = new Set([
  ...[
    'main',
    'article',
    'section',
    'header',
    'footer',
    'aside',
    'nav',
    'table',
    'dl',
    'ul',
    'ol',
    'li',
    'form',
  ],
  ...['list', 'listitem', 'row', 'grid', 'dialog', 'tabpanel', 'region', 'complementary', 'feed'],
]);

/** The cell that an element stands in, with the words at the head of its column and of its row. */
export function cellOf(element: Element): { readonly column: string; readonly row: string } | undefined {
  const cell = above(element, (it) => tagOf(it) === 'td' || cells.has(attr(it, 'role')));
  const line = cell && above(cell, (it) => tagOf(it) === 'tr' || attr(it, 'role') === 'row');
  const table = line && above(line, (it) => tagOf(it) === 'table' || grids.has(attr(it, 'role')));
  if (!cell || !line || !table) return undefined;
  const own = cellsOf(line);
  const at = own.indexOf(cell);
  const head = headOf(table, own.length);
  if (at < 1 || !head) return undefined;
  const [column, row] = [textOf(head[at] as Element, 200), textOf(own[0] as Element, 200)];
  return hasWords(column) && hasWords(row) ? { column, row } : undefined;
}

const cells = new Set(['cell', 'gridcell']);
const grids = new Set(['table', 'grid', 'treegrid']);
const heads = new Set(['columnheader']);

function headOf(table: Element, width: number): readonly Element[] | undefined {
  const lines: Element[] = [];
  const look = (box: Element, deep: number): void => {
    for (const child of Array.from(childrenOf(box))) {
      if (tagOf(child) === 'tr' || attr(child, 'role') === 'row') lines.push(child);
      else if (deep < 4 && lines.length < 3) look(child, deep + 1);
      if (lines.length >= 3) return;
    }
  };
  look(table, 0);
  for (const line of lines) {
    const row = cellsOf(line);
    const named = row.filter((it) => tagOf(it) === 'th' || heads.has(attr(it, 'role')));
    if (row.length === width && named.length > 1) return row;
  }
  return undefined;
}

function cellsOf(line: Element): readonly Element[] {
  return Array.from(childrenOf(line)).filter(
    (it) => tagOf(it) === 'td' || tagOf(it) === 'th' || /cell|header/.test(attr(it, 'role')),
  );
}

function above(element: Element, wanted: (it: Element) => boolean): Element | undefined {
  for (let at: Element | null = element, up = 0; at && up < 12; at = parentOf(at), up += 1)
    if (wanted(at)) return at;
  return undefined;
}

type By = Pick<Anchor, 'relation' | 'label'> & Partial<Anchor>;
interface Found {
  readonly by: By;
  readonly beside: string;
}

function inTable({ bit }: Spot): Found | undefined {
  const cell = cellOf(bit.element);
  return (
    cell && {
      by: { relation: 'cell', label: formOf(cell.column), row: formOf(cell.row) },
      beside: `${cell.row} · ${cell.column}`,
    }
  );
}

function inText({ bit }: Spot): Found | undefined {
  return hasWords(bit.form) ? { by: { relation: 'within', label: bit.form }, beside: bit.text } : undefined;
}

function besideWords(bits: readonly Bit[], { bit, at }: Spot): Found | undefined {
  let box = parentOf(bit.element);
  for (let up = 1; box && up <= highest && tagOf(box) !== 'body'; up += 1, box = parentOf(box)) {
    const [first, last] = rangeIn(bits, at, box);
    const before = nearest(bits, at, -1, first);
    const after = nearest(bits, at, 1, last);
    if (before === undefined && after === undefined) continue;
    // In a flat row of names and numbers, what stands first tells which belongs to which.
    const labelsFirst = hasWords(bits[first]?.form ?? '');
    const label = before !== undefined && (after === undefined || labelsFirst) ? before : after;
    const words = label === undefined ? undefined : bits[label];
    if (label === undefined || !words) return undefined;
    const relation = label < at ? 'before' : 'after';
    return {
      by: { relation, label: words.form, gap: Math.abs(label - at) - 1, up },
      beside: words.text,
    };
  }
  return undefined;
}

function rangeIn(bits: readonly Bit[], at: number, box: Element): readonly [number, number] {
  let [first, last] = [at, at];
  while (first > 0 && at - first < 30 && isWithin(bits[first - 1]!.element, box)) first -= 1;
  while (last < bits.length - 1 && last - at < 30 && isWithin(bits[last + 1]!.element, box)) last += 1;
  return [first, last];
}

function nearest(bits: readonly Bit[], at: number, step: 1 | -1, end: number): number | undefined {
  for (let i = at + step; step > 0 ? i <= end : i >= end; i += step)
    if (hasWords(bits[i]?.form ?? '')) return i;
  return undefined;
}
