/** One record with the line it begins on, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Rows {
  readonly rows: readonly Row[];
  /** The line of a quote that never closes; the rest of the text went into its cell. */
  readonly unclosedAt: number | null;
}

/**
 * Comma, semicolon or tab separated text into rows, quotes and mixed line ends included; one pass.
 * Cells stay text: a formula is never anything else.
 */
export function splitDelimited(text: string, delimiter: string): Rows {
  const rows: Row[] = [];
  let cells: string[] = [];
  let [line, startLine] = [1, 1];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let unclosedAt: number | null = null;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    cells.push(cell.text);
    if (cell.unclosed) unclosedAt ??= line;
    line += cell.breaks;
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at >= text.length) cells.push('');
      continue;
    }
    if (at < text.length && !isBreak(text[at])) {
      // Something behind a closing quote: it belongs to the cell.
      const rest = plainCell(text, at, delimiter);
      cells[cells.length - 1] += rest.text;
      at = rest.end;
      if (text[at] === delimiter) {
        at += 1;
        if (at >= text.length) cells.push('');
        continue;
      }
    }
    rows.push({ line: startLine, cells });
    cells = [];
    if (at < text.length) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    startLine = line;
  }
  if (cells.length > 0) rows.push({ line: startLine, cells });
  return { rows, unclosedAt };
}

/** The separator that the first line holds most of; a comma when it holds none. */
export function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (sign: string) => first.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly breaks: number;
  readonly unclosed: boolean;
}

const isBreak = (sign: string | undefined) => sign === '\n' || sign === '\r';

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && !isBreak(text[end])) end += 1;
  return { text: text.slice(start, end), end, breaks: 0, unclosed: false };
}

function quotedCell(text: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) {
      const cell = parts.join('') + text.slice(from);
      return { text: cell, end: text.length, breaks: breaksIn(cell), unclosed: true };
    }
    parts.push(text.slice(from, close));
    if (text[close + 1] !== '"') {
      const cell = parts.join('');
      return { text: cell, end: close + 1, breaks: breaksIn(cell), unclosed: false };
    }
    parts.push('"');
    from = close + 2;
  }
}

const breaksIn = (cell: string) => cell.split(/\r\n|\r|\n/).length - 1;
