import writeWorkbook, { type Cell, type SheetData } from 'write-excel-file/universal';
import { dateOf } from '@/utils/okr/day';
import { plain } from '../plain';
import { wordsOf } from '../words';
import type { ReportDocument } from './document';
import type { FigureRow } from './figures';
import { throughWriter, withText } from './xlsx-text';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A cell of a spreadsheet holds no more. */
const longestCell = 32_767;

/**
 * The report as a workbook of two sheets: the lines, and where the key results stand. Numbers are numbers, days are
 * days, percentages are percentages; text is always text and starts no formula.
 */
export async function reportXlsx(document: ReportDocument, figures: readonly FigureRow[]): Promise<Blob> {
  const words = wordsOf(document.language).document;
  const lines: SheetData = [
    words.columns.map(head),
    ...document.sections.flatMap(({ heading, lines }) =>
      lines.map(({ label, text, links }) => [
        day(dateOf(document.days.starts)),
        cell(document.member),
        cell(heading),
        cell(label === null ? '' : `KR ${label}`),
        cell(text),
        cell(links.map(({ title, address }) => [title, address].filter(Boolean).join(' ')).join('\n')),
      ]),
    ),
  ];
  const keyResults: SheetData = [
    words.figureColumns.map(head),
    ...figures.map((row) => [
      cell(`KR ${row.label}`),
      cell(plain(row.title)),
      amount(row.from, row.percent),
      amount(row.value, row.percent),
      amount(row.target, row.percent),
      cell(plain(row.unit)),
      row.share === null ? null : { type: Number, value: row.share, format: '0%' },
      amount(row.confidence, false),
      row.due === null ? null : day(dateOf(row.due)),
    ]),
  ];
  const written = writeWorkbook([
    sheet(document.title.split(' · ')[0] ?? '', lines, [12, 14, 12, 9, 70, 50]),
    sheet(words.keyResults, keyResults, [9, 60, 12, 12, 12, 16, 10, 10, 12]),
  ]).toBlob();
  return withText(await written);
}

function sheet(name: string, data: SheetData, widths: readonly number[]) {
  return {
    sheet: name.replace(/[\\/*?:[\]]/g, '-').slice(0, 31),
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function head(text: string): Cell {
  return { type: String, value: text, fontWeight: 'bold' };
}

function cell(text: string): Cell {
  return text === '' ? null : { type: String, value: escaped(text.slice(0, longestCell)) };
}

/** Spreadsheets read `_x0041_` as A, so text that looks like it is written with its underscore escaped. */
function escaped(text: string): string {
  return throughWriter(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
}

function amount(value: number | null, percent: boolean): Cell {
  if (value === null || !Number.isFinite(value)) return null;
  // A spreadsheet keeps 45 % as 0.45; rounding takes off what binary fractions add.
  return percent
    ? { type: Number, value: Number((value / 100).toPrecision(14)), format: '0.##%' }
    : { type: Number, value: value + 0, format: Number.isInteger(value) ? '#,##0' : '#,##0.##' };
}

/** A day as spreadsheets count it, whatever the time zone here. */
function day(local: Date): Cell {
  const value = new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()));
  return { type: Date, value, format: 'dd/mm/yyyy' };
}
