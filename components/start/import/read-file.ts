import type { Language } from '@/utils/okr/member';
import { decodeText } from '@/utils/okr/parse/table/decode';
import { tableOf, type TableFile } from '@/utils/okr/parse/table/import-csv';
import type { ParsedObjective } from '@/utils/okr/parse/parsed-objective';
import { isProblem, problem, type Problem } from '@/utils/problem/problem';
import { objectivesOfWeek } from './week-objectives';

/** What a chosen file holds: a table whose columns are still to be matched, or OKRs of another OKRail. */
export type ImportedFile =
  | { readonly kind: 'table'; readonly name: string; readonly table: TableFile; readonly guessed: boolean }
  | { readonly kind: 'week'; readonly name: string; readonly objectives: readonly ParsedObjective[] };

/** The kinds of file, as the file picker asks for them. */
export const fileKinds = '.csv,.tsv,.txt,.xlsx,.json';

// A text of ten megabytes is read up to its bound; what is larger is no list of OKRs.
const largestFile = 12_000_000;

/** Reads a file by what it is, not by what its name says. Nothing of the workspace is touched. */
export async function readFile(file: File, language: Language): Promise<ImportedFile | Problem> {
  if (file.size > largestFile) return problem({ kind: 'file-not-read', why: 'too-large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name } = file;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOldExcel = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOldExcel) {
    const { readXlsx } = await import('@/utils/okr/parse/table/read-xlsx');
    const rows = await readXlsx(bytes, language);
    return isProblem(rows) ? rows : { kind: 'table', name, table: { rows, problems: [] }, guessed: false };
  }
  const { text, guessed } = decodeText(bytes);
  if (/\.json$/i.test(name) || /^\s*\{/.test(text)) {
    const { readWeekJson } = await import('@/utils/week/formats/json');
    const week = readWeekJson(text);
    return isProblem(week) ? week : { kind: 'week', name, objectives: objectivesOfWeek(week) };
  }
  if (text.includes('\0')) return problem({ kind: 'file-not-read', why: 'unknown' });
  if (text.trim() === '') return problem({ kind: 'file-not-read', why: 'damaged' });
  return { kind: 'table', name, table: tableOf(text), guessed };
}
