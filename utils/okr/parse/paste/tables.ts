import { plainText } from '../plain-text';
import { isHeader, matchColumns, type Columns } from '../table/columns';
import { splitDelimited, type Row } from '../table/delimited';
import { splitLabel } from './labels';

/** A table inside pasted text, and the lines around it as they were. */
export interface FoundTable {
  readonly rows: readonly Row[];
  readonly columns: Columns;
}

export interface Section {
  readonly firstRow: number;
  readonly text: string;
  readonly table: FoundTable | null;
}

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const hasPipe = (line: string | undefined) => line?.includes('|') === true;

/** Cuts a paste into plain stretches and tables: tab separated from a spreadsheet or Docs, or drawn with pipes. */
export function sectionsOf(text: string): readonly Section[] {
  const lines = text.split(breaks).map(withoutMarkTab);
  const sections: Section[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < lines.length) {
    const found = /\S\t/u.test(lines[at]!)
      ? tabTable(lines, at)
      : hasPipe(lines[at])
        ? pipeTable(lines, at)
        : null;
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
  const header = filled.slice(0, 3).findIndex(({ cells }) => isHeader(matchColumns(cells)));
  if (header !== -1) {
    const columns = matchColumns(filled[header]!.cells);
    // "Mục tiêu | Chỉ tiêu": one column of sentences is one of key results only when nothing else names them.
    return { rows: filled.slice(header + 1), columns };
  }
  return labelled(filled) ?? twoColumns(filled);
}

/** "KR1 | Đăng 5 bài mỗi tuần | Lan": the label in one cell, the sentence in the next. */
function labelled(rows: readonly Row[]): FoundTable | null {
  const first = rows.filter(({ cells }) => isLabel(cells[0]));
  if (first.length === 0 || first.length * 2 < rows.length) return null;
  const joined = rows.map((row) =>
    isLabel(row.cells[0])
      ? {
          ...row,
          cells: [
            `${plainText(row.cells[0] ?? '').replace(/[\s:.)–-]+$/u, '')}: ${row.cells[1] ?? ''}`,
            ...row.cells.slice(2),
          ],
        }
      : row,
  );
  return { rows: joined, columns: { name: 0 } };
}

const isLabel = (cell = '') => {
  const label = splitLabel(plainText(cell).trim());
  return label !== null && label.of !== 'owner' && label.body === '';
};

function twoColumns(rows: readonly Row[]): FoundTable | null {
  const wordy = rows.every(({ cells }) => cells.filter((cell) => /\p{L}/u.test(cell)).length >= 1);
  if (rows.length < 2 || !wordy || rows.some(({ cells }) => cells.length < 2)) return null;
  if (rows.some(({ cells }) => splitLabel(plainText(cells[0] ?? '').trim()) !== null))
    return { rows, columns: { name: 0 } };
  return { rows, columns: { objective: 0, keyResult: 1 } };
}
