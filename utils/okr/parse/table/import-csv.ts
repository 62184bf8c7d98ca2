import type { ParseOptions } from '../read-sentence';
import { byContent } from './by-content';
import { isHeader, matchColumns, type Columns } from './columns';
import { delimiterOf, splitDelimited, type Row } from './delimited';
import { readTable, type ReadTable } from './read-table';
import type { RowProblem } from './row-problem';
import { narrowed } from './wide';

/** A table as it lies in a file: its rows, and what was wrong before anybody asked what they mean. */
export interface TableFile {
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
}

export interface ImportedTable extends ReadTable {
  readonly header: readonly string[];
  readonly columns: Columns;
}

export interface Choices {
  /** Overrides the columns matched by name. */
  readonly columns?: Columns;
  /** False when the first row is OKRs already, and no names. */
  readonly hasHeader?: boolean;
}

/** A file beyond this is cut, and the cut is named; ten times the largest workspace. */
export const longestTable = 2_000_000;

/** Comma, semicolon or tab separated text as rows. */
export function tableOf(text: string): TableFile {
  const read =
    text.length > longestTable
      ? text.slice(0, text.lastIndexOf('\n', longestTable) + 1 || longestTable)
      : text;
  const { rows, unclosedAt } = splitDelimited(read, delimiterOf(read));
  return {
    rows,
    problems: [
      ...(unclosedAt === null
        ? []
        : [{ row: unclosedAt, kind: 'unclosed-quote' as const, text: '"', kept: true }]),
      ...(read.length < text.length
        ? [{ row: rows.at(-1)?.line ?? 1, kind: 'too-long' as const, text: '', kept: false }]
        : []),
    ],
  };
}

/**
 * A table's rows as objectives and key results. Nothing is evaluated; problems carry the row of the file, and say
 * whether it came along. Without columns that are known or chosen, nothing comes along.
 */
export function importTable(
  { rows, problems }: TableFile,
  options: Omit<ParseOptions, 'objective'>,
  { columns, hasHeader = true }: Choices = {},
): ImportedTable {
  const at = rows.slice(0, 10).findIndex((row) => isHeader(matchColumns(narrowed(row, []).header.cells)));
  const start = Math.max(0, at);
  const top = rows[start] ?? { line: 1, cells: [] };
  const { header, rows: body } = hasHeader
    ? narrowed(top, rows.slice(start + 1))
    : { header: { line: 0, cells: namesFor(rows) }, rows };
  const matched = columns ?? byContent(matchColumns(header.cells), body, options.language);
  if (!isHeader(matched) && columns === undefined) {
    const text = top.cells.join(' | ').slice(0, 120);
    return {
      header: header.cells,
      columns: matched,
      objectives: [],
      problems: [...problems, { row: 1, kind: 'no-columns', text, kept: false }],
    };
  }
  const table = readTable(body, matched, options);
  const [before, after] = [
    problems.filter(({ kind }) => kind !== 'too-long'),
    problems.filter(({ kind }) => kind === 'too-long'),
  ];
  return {
    header: header.cells,
    columns: matched,
    objectives: table.objectives,
    problems: [...before, ...table.problems, ...after],
  };
}

/** A CSV, semicolon or tab separated file with a header. */
export function importCsv(
  text: string,
  options: Omit<ParseOptions, 'objective'>,
  columns?: Columns,
): ImportedTable {
  return importTable(tableOf(text), options, columns ? { columns } : {});
}

/** Columns without names are known by their letters, as in a spreadsheet. */
function namesFor(rows: readonly Row[]): readonly string[] {
  const count = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  return Array.from({ length: Math.min(count, 26) }, (_, i) => String.fromCharCode(65 + i));
}
