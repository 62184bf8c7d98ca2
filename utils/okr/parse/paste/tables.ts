import { readTypedNumber } from '../../typed-number';
import { plainText } from '../plain-text';
import { byContent } from '../table/by-content';
import { isHeader, matchColumns, type Columns } from '../table/columns';
import { splitDelimited, type Row } from '../table/delimited';
import { narrowed } from '../table/wide';
import { splitLabel } from './labels';

/** A table inside pasted text, and the lines around it as they were. */
export interface FoundTable {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  /** Columns of numbers whose names say nothing to us: what stands in them is lost. */
  readonly unknown?: readonly { readonly line: number; readonly name: string }[];
}

export interface Section {
  readonly firstRow: number;
  readonly text: string;
  readonly table: FoundTable | null;
}

const hasPipe = (line: string | undefined) => line?.includes('|') === true;

/** Cuts a paste into plain stretches and tables: tab separated from a spreadsheet or Docs, or drawn with pipes. */
export function sectionsOf(pasted: readonly string[]): readonly Section[] {
  const lines = pasted.map(withoutMarkTab);
  const sections: Section[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < lines.length) {
    const found = tableAt(lines, at);
    if (found === null || found.table === null) {
      at = found?.end ?? at + 1;
      continue;
    }
    if (at > plainFrom) sections.push(plain(lines, plainFrom, at));
    sections.push({ firstRow: at + 1, text: '', table: found.table });
    at = found.end;
    plainFrom = at;
  }
  if (plainFrom < lines.length) sections.push(plain(lines, plainFrom, lines.length));
  return sections;
}

// Word puts a tab behind bullets and numbers; that makes no table.
const markTab =
  /^(\s*(?:[-–—*+•·▪◦●○■□➢➤✓✔§Øo]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|\(?[a-h][.)]))\t+(?=[^\t]*$)/u;
const withoutMarkTab = (line: string) => (line.length > 2_000 ? line : line.replace(markTab, '$1 '));

const plain = (lines: readonly string[], from: number, to: number): Section => ({
  firstRow: from + 1,
  text: lines.slice(from, to).join('\n'),
  table: null,
});

function tableAt(lines: readonly string[], at: number): Found | null {
  const line = lines[at]!;
  if (/\S\t/u.test(line)) return tabTable(lines, at);
  if (hasPipe(line)) return pipeTable(lines, at);
  const delimiter = line.length < 1_000 ? [';', ','].find((sign) => isCsvHeader(line, sign)) : undefined;
  return delimiter === undefined ? null : csvTable(lines, at, delimiter);
}

/** A line of column names and nothing else; a sentence with a comma is none. */
function isCsvHeader(line: string, delimiter: string): boolean {
  const cells = splitDelimited(line, delimiter).rows[0]?.cells ?? [];
  const columns = matchColumns(cells);
  return cells.length >= 2 && isHeader(columns) && Object.keys(columns).length * 2 >= cells.length;
}

function csvTable(lines: readonly string[], start: number, delimiter: string): Found {
  let end = start;
  let quotes = 0;
  while (end < lines.length && (lines[end]!.trim() !== '' || quotes % 2 === 1) && end - start < 5_000) {
    quotes += lines[end]!.split('"').length - 1;
    end += 1;
  }
  const { rows } = splitDelimited(lines.slice(start, end).join('\n'), delimiter);
  return { table: tableOf(rows.map((row) => ({ ...row, line: row.line + start }))), end };
}

interface Found {
  /** Null: the stretch up to `end` is no table after all. */
  readonly table: FoundTable | null;
  readonly end: number;
}

function tabTable(lines: readonly string[], start: number): Found {
  let end = start;
  let quotes = 0;
  // A quoted cell may hold line breaks: an odd number of quotes keeps the row open.
  while (end < lines.length && (lines[end]!.includes('\t') || quotes % 2 === 1) && end - start < 5_000) {
    quotes += lines[end]!.split('"').length - 1;
    end += 1;
  }
  const { rows } = splitDelimited(lines.slice(start, end).join('\n'), '\t');
  return { table: tableOf(rows.map((row) => ({ ...row, line: row.line + start }))), end };
}

function pipeTable(lines: readonly string[], start: number): Found {
  let end = start;
  while (end < lines.length && hasPipe(lines[end]) && end - start < 5_000) end += 1;
  const rows = lines.slice(start, end).map((line, i) => ({
    line: start + i + 1,
    cells: line
      .trim()
      .replace(/^\||\|$/gu, '')
      .split('|')
      .map((cell) => cell.replace(/<br ?\/?>/giu, '\n').trim()),
  }));
  const ruled = rows.filter(({ cells }) => !cells.every((cell) => /^:?-{2,}:?$/u.test(cell)));
  if (end - start < 2 || (ruled.length === rows.length && !isHeader(matchColumns(rows[0]!.cells))))
    return { table: null, end };
  return { table: tableOf(ruled), end };
}

/** The rows under a header that names its columns; without one, two columns of titles or labels in front. */
function tableOf(rows: readonly Row[]): FoundTable | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = filled
    .slice(0, 3)
    .findIndex(
      ({ cells }) =>
        !cells.some((cell, i) => repeatsLabel(filled, cell, i) || isSaid(cell)) &&
        isHeader(matchColumns(narrowed({ line: 0, cells }, []).header.cells)),
    );
  if (header === -1) return labelled(filled, {}) ?? twoColumns(filled);
  const { header: names, rows: body } = narrowed(filled[header]!, filled.slice(header + 1));
  const columns = byContent(matchColumns(names.cells), body);
  return {
    ...(labelled(body, columns) ?? { rows: body, columns }),
    unknown: unknownIn(names, body, columns),
  };
}

const rowNumbers = /^(?:stt|tt|no\.?|nr\.?|id|#)$/iu;

/** A table that is pasted is not matched by hand as that of a file is, so it says which numbers it leaves behind. */
function unknownIn(names: Row, body: readonly Row[], columns: Columns): FoundTable['unknown'] {
  const known = new Set(Object.values(columns));
  return names.cells.flatMap((cell, i) => {
    const name = plainText(cell).trim();
    if (name === '' || known.has(i) || rowNumbers.test(name)) return [];
    const filled = body.map(({ cells }) => cells[i]?.trim() ?? '').filter(Boolean);
    const numbers = filled.filter((text) => readTypedNumber(text, 'vi') !== null);
    return numbers.length > 0 && numbers.length * 2 >= filled.length ? [{ line: names.line, name }] : [];
  });
}

/** "KR1 | Đăng 5 bài mỗi tuần | Lan": the label in one cell, the sentence in the next. */
function labelled(rows: readonly Row[], columns: Columns): FoundTable | null {
  const at = [0, 1, 2].find(
    (column) => rows.filter(({ cells }) => isLabel(cells[column])).length * 2 > rows.length,
  );
  if (at === undefined) return null;
  // A head like "OKR | Content" has no number where the rows below have one.
  const headed =
    rows.length > 1 &&
    !isSaid(rows[0]?.cells[at] ?? '') &&
    !/\d/.test(rows[0]?.cells[at] ?? '') &&
    rows.slice(1).every(({ cells }) => !isLabel(cells[at]) || /\d/.test(cells[at] ?? ''));
  const joined = (headed ? rows.slice(1) : rows).map((row) => {
    const { cells } = row;
    if (!isLabel(cells[at])) return row;
    const label = plainText(cells[at] ?? '').replace(/[\s:.)–-]+$/u, '');
    const sentence = cells.findIndex((cell, i) => i > at && cell.trim() !== '');
    return {
      ...row,
      cells: cells.map((cell, i) => (i === at ? `${label}: ${cells[sentence] ?? ''}` : cell)),
    };
  });
  const { objective: _objective, keyResult: _keyResult, type: _type, ...others } = columns;
  return {
    rows: joined,
    columns: { ...(headed ? {} : unnamedColumns(joined, at + 2)), ...others, name: at },
  };
}

const filledIn = (rows: readonly Row[], column: number) =>
  rows.map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean);

function isNumeric(rows: readonly Row[], column: number): boolean {
  const filled = filledIn(rows, column);
  return filled.length > 0 && filled.every((cell) => readTypedNumber(cell, 'vi') !== null);
}

/**
 * Without a head: the one column of numbers holds the targets, of two side by side the first holds where they start;
 * small words behind are their units.
 */
function unnamedColumns(rows: readonly Row[], from: number): Columns {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const [first, second, ...others] = Array.from(
    { length: Math.max(0, width - from) },
    (_, i) => from + i,
  ).filter((column) => isNumeric(rows, column));
  if (first === undefined || others.length > 0 || (second !== undefined && second !== first + 1)) return {};
  const target = second ?? first;
  const units = filledIn(rows, target + 1);
  const small = units.length > 0 && units.every((cell) => /^(?:[%$€₫]|\p{Ll}[\p{L} /]{0,20}$)/u.test(cell));
  return {
    ...(second === undefined ? {} : { baseline: first }),
    target,
    ...(small ? { unit: target + 1 } : {}),
  };
}

/** "Mục tiêu: Dẫn đầu …" says an objective and names no column. */
const isSaid = (cell: string) => (splitLabel(plainText(cell).trim())?.body ?? '') !== '';

/** A column whose cells say "O", "KR", "KR" has no name on top. */
const repeatsLabel = (rows: readonly Row[], cell: string, column: number) =>
  bareLabel.test(cell.trim()) &&
  rows.filter(({ cells }) => bareLabel.test(cells[column]?.trim() ?? '')).length > 2;

const bareLabel = /^(?:o|obj|kr|kq|mt)$/iu;
const isLabel = (cell = '') => {
  if (bareLabel.test(plainText(cell).trim())) return true;
  const label = splitLabel(plainText(cell).trim());
  return (label?.of === 'objective' || label?.of === 'keyResult') && label.body === '';
};

function twoColumns(rows: readonly Row[]): FoundTable | null {
  const wordy = rows.every(({ cells }) => cells.filter((cell) => /\p{L}/u.test(cell)).length >= 1);
  if (rows.length < 2 || !wordy || rows.some(({ cells }) => cells.length < 2)) return null;
  if (rows.some(({ cells }) => splitLabel(plainText(cells[0] ?? '').trim()) !== null))
    return { rows, columns: { name: 0 } };
  // "Subscribers | 12,000": a name and its number.
  if (isNumeric(rows, 1) && !isNumeric(rows, 0))
    return { rows, columns: { keyResult: 0, ...unnamedColumns(rows, 1) } };
  return { rows, columns: { objective: 0, keyResult: 1, ...unnamedColumns(rows, 2) } };
}
