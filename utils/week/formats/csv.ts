import { wordsOf } from '../words';
import type { ReportDocument } from './document';

export type Cell = string | number | null;

/** One row a line, with the pages of a line in one cell. */
export function reportCsv(document: ReportDocument): string {
  return csv(reportRows(document));
}

/** The report as a table, header first; for spreadsheets of any kind. */
export function reportRows(document: ReportDocument): readonly (readonly Cell[])[] {
  return [
    wordsOf(document.language).document.columns,
    ...document.sections.flatMap(({ heading, lines }) =>
      lines.map(({ label, text, links }) => [
        document.week,
        document.member,
        heading,
        label === null ? '' : `KR ${label}`,
        text,
        links.map(({ title, address }) => [title, address].filter(Boolean).join(' ')).join('\n'),
      ]),
    ),
  ];
}

/**
 * Rows as RFC 4180 text that Excel opens with its letters intact (byte order mark) and that starts no formula.
 * Numbers are written with a point and stay numbers, negative ones too.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell + 0) : '';
  const safe = withoutFormula(cell);
  return /[",;\r\n\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const plainNumber = /^[+-]?\d+([.,]\d+)*%?$/;

/**
 * A cell that a spreadsheet would run gets an apostrophe before it; so does one that already begins with apostrophes
 * and such a sign, so that taking one apostrophe away always gives the text back.
 */
export function withoutFormula(text: string): string {
  if (plainNumber.test(text)) return text;
  return /^'*\s*[=+\-@\t\r\n＝＋－＠|]/u.test(text) ? `'${text}` : text;
}
