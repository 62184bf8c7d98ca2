import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { problem, type Problem } from '@/utils/problem/problem';
import type { Language } from '../../member';
import type { Row } from './delimited';
import { isHeader, matchColumns } from './columns';
import { withPercentSigns } from './percent-cells';
import { narrowed } from './wide';

/** Bytes of XML in a workbook. OKRs are kilobytes; a bomb is gigabytes. */
const longestWorkbook = 40_000_000;
const mostRows = 20_000;
const mostColumns = 200;

/**
 * The sheet of a workbook that holds OKRs, or its first one with content, as rows of text, counted as the sheet counts
 * them. Formulas come as the value that the sheet shows; nothing is worked out. Numbers are written for the language, percentages with their sign.
 */
export async function readXlsx(bytes: Uint8Array, language: Language): Promise<readonly Row[] | Problem> {
  const stored = repacked(bytes, language);
  if ('kind' in stored) return stored;
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    sheets = await readWorkbook(stored.file);
  } catch {
    return problem({ kind: 'file-not-read', why: 'damaged' });
  }
  const tables = sheets
    .map(({ data }) => rowsOf(data, language))
    .filter((rows) => rows.some(({ cells }) => cells.some(Boolean)));
  const chosen = tables.find((rows) => rows.slice(0, 10).some(isNamed)) ?? tables[0];
  return chosen ?? problem({ kind: 'file-not-read', why: 'damaged' });
}

const isNamed = (row: Row) => isHeader(matchColumns(narrowed(row, []).header.cells));

/**
 * The workbook's XML in an archive without compression. The reader would unpack large parts in a worker made out of
 * a string, which our pages forbid; and here what an archive may grow to has a bound.
 */
function repacked(bytes: Uint8Array, language: Language): { readonly file: ArrayBuffer } | Problem {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return problem({ kind: 'file-not-read', why: 'old-excel' });
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        size += originalSize;
        return size <= longestWorkbook;
      },
    });
    if (size > longestWorkbook) return problem({ kind: 'file-not-read', why: 'too-large' });
    const file = zipSync(withPercentSigns(parts, language), { level: 0 });
    return { file: new Uint8Array(file).buffer };
  } catch {
    return problem({ kind: 'file-not-read', why: 'damaged' });
  }
}

function rowsOf(data: readonly (readonly unknown[])[], language: Language): readonly Row[] {
  return data.slice(0, mostRows).map((cells, i) => ({
    line: i + 1,
    cells: cells.slice(0, mostColumns).map((cell) => textOf(cell, language)),
  }));
}

function textOf(cell: unknown, language: Language): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell !== 'number') return String(cell);
  const plain = Math.abs(cell) < 1e21 ? String(Number(cell.toPrecision(15))) : '';
  return language === 'vi' ? plain.replace('.', ',') : plain;
}
