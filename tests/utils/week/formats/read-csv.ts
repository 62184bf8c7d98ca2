/** Reads RFC 4180 text. Throws on a quote out of place and on a line that does not end in CR LF. */
export function readCsv(csv: string): string[][] {
  if (!csv.startsWith('\uFEFF')) throw new Error('No byte order mark');
  let rest = csv.slice(1);
  const rows: string[][] = [];
  let row: string[] = [];
  while (rest !== '') {
    const [whole, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`Broken at: ${rest.slice(0, 40)}`);
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(whole.length);
  }
  return rows;
}

/** What a cell says, without the apostrophe that keeps it from being a formula. */
export function said(cell: string): string {
  return /^'+\s*[=+\-@\t\r\n＝＋－＠|]/u.test(cell) ? cell.slice(1) : cell;
}

/** Whether a spreadsheet would run a cell. */
export function startsFormula(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠|\t\r]/u.test(cell) && !/^[+-]?\d+([.,]\d+)*%?$/.test(cell);
}
