import type { ParseOptions } from '../parse-key-result';
import { isHeader, matchColumns, type Columns } from './columns';
import { delimiterOf, splitDelimited } from './delimited';
import { readTable, type ReadTable } from './read-table';
import { narrowed } from './wide';

export interface ImportedTable extends ReadTable {
  readonly header: readonly string[];
  readonly columns: Columns;
}

/** A file beyond this is cut, and the cut is named; ten times the largest workspace. */
export const longestTable = 2_000_000;

/**
 * A CSV, semicolon or tab separated file with a header. `columns` overrides the columns matched by name.
 * Nothing is evaluated; problems carry the line of the file, and say whether the row came along.
 */
export function importCsv(
  text: string,
  options: Omit<ParseOptions, 'objective'>,
  columns?: Columns,
): ImportedTable {
  const read = text.length > longestTable ? text.slice(0, text.lastIndexOf('\n', longestTable) + 1) : text;
  const { rows, unclosedAt } = splitDelimited(read, delimiterOf(read));
  const at = rows.slice(0, 10).findIndex((row) => isHeader(matchColumns(narrowed(row, []).header.cells)));
  const top = rows[Math.max(0, at)] ?? { line: 1, cells: [] };
  const below = rows.slice(Math.max(0, at) + 1);
  const {
    header: { cells: header },
    rows: body,
  } = columns ? { header: top, rows: below } : narrowed(top, below);
  const matched = columns ?? matchColumns(header);
  if (at === -1 && columns === undefined) {
    const problem = {
      row: 1,
      kind: 'no-columns' as const,
      text: header.join(' | ').slice(0, 120),
      kept: false,
    };
    return { header, columns: matched, objectives: [], problems: [problem] };
  }
  const table = readTable(body, matched, options);
  const cut =
    text.length > longestTable
      ? [{ row: rows.at(-1)?.line ?? 1, kind: 'too-long' as const, text: '', kept: false }]
      : [];
  const open =
    unclosedAt === null ? [] : [{ row: unclosedAt, kind: 'unclosed-quote' as const, text: '"', kept: true }];
  return {
    header,
    columns: matched,
    objectives: table.objectives,
    problems: [...open, ...table.problems, ...cut],
  };
}
