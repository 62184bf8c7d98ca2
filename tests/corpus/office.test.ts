import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { isProblem } from '@/utils/problem/problem';
import { importTable, tableOf } from '@/utils/okr/parse/table/import-csv';
import { csv } from '@/utils/week/formats/csv';
import { reportDocx } from '@/utils/week/formats/docx';
import { readWeekJson, weekJson } from '@/utils/week/formats/json';
import { reportXlsx } from '@/utils/week/formats/xlsx';
import { plain } from '@/utils/week/plain';
import { aDocument, linesOf } from '../utils/week/a-document';
import { readDocx, readXlsx } from '../utils/week/formats/read-office';

/** Texts that others have collected to break programs; they lie beside the project and are not part of it. */
const corpus = new URL('../../../shared/corpus/bad/', import.meta.url);
const linesIn = (path: string) => readFileSync(new URL(path, corpus), 'utf8').split('\n');
const texts = [
  ...new Set([
    ...(JSON.parse(readFileSync(new URL('blns/blns.json', corpus), 'utf8')) as string[]),
    ...linesIn('csv-injection/csv-payload.txt'),
    ...linesIn('xss-payloadbox/xss-payload-list.txt'),
  ]),
]
  .map((text) => text.slice(0, 2_000))
  .filter((text) => plain(text) !== '');
const document = aDocument(texts, texts[7]?.slice(0, 500), 'Lan');
const meant = linesOf(document).map(({ text }) => text);

describe(`${texts.length} texts that break programs`, () => {
  test('stay text in every cell of the Excel file', async () => {
    const figures = texts.map((title, i) => ({
      label: String(i),
      title: title.slice(0, 500),
      from: 0,
      value: 1,
      target: 2,
      unit: title.slice(0, 60),
      percent: false,
      share: 0.5,
      confidence: 5,
      due: null,
    }));
    const [lines, keyResults] = await readXlsx(await reportXlsx(document, figures));
    const cells = lines?.rows.slice(1).map((row) => row[4]) ?? [];
    expect(cells.map((cell) => String(cell?.value ?? ''))).toEqual(meant);
    expect(
      [...(lines?.rows ?? []), ...(keyResults?.rows ?? [])].flat().map(({ type }) => type),
    ).not.toContain('f');
    expect(keyResults?.rows.slice(1).map((row) => row[1]?.value)).toEqual(
      figures.map(({ title }) => plain(title)),
    );
  });

  test('stay text in the Word file', async () => {
    const { paragraphs } = await readDocx(await reportDocx(document));
    const page = linesOf(document)[0]?.links[0]?.title;
    expect(paragraphs.filter(({ style }) => style === 'List Paragraph').map(({ text }) => text)).toEqual(
      meant.map((text) => `KR 1.2 ${text} (${page})`),
    );
  });

  test('come back out of JSON', () => {
    // A file holds no more lines than anybody's week has.
    const few = aDocument(texts.slice(0, 4_000));
    const read = readWeekJson(
      weekJson({
        document: few,
        sentAt: null,
        member: { id: 'lan', name: 'Lan' },
        cycle: null,
        objectives: [],
        keyResults: [],
        standings: [],
      }),
    );
    if (isProblem(read)) throw new Error(read.kind);
    expect(read.items.map(({ text }) => text)).toEqual(linesOf(few).map(({ text }) => text));
  });

  test('are one cell each to Papa Parse', () => {
    const { data } = Papa.parse<string[]>(csv(meant.map((text) => [text, 1])).slice(1), {
      delimiter: ',',
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(meant.length);
    expect(data.every((row) => row.length === 2)).toBe(true);
    data.forEach(([cell], i) => expect([meant[i], `'${meant[i]}`]).toContain(cell));
  });
});

describe('files made to break readers', () => {
  const json = new URL('jsontestsuite/test_parsing/', corpus);
  test('no JSON of the test suite is taken for a week, and none makes reading throw', () => {
    const files = readdirSync(json).filter(
      (name) => name.endsWith('.json') && existsSync(new URL(encodeURIComponent(name), json)),
    );
    const taken = files.filter(
      (name) => !isProblem(readWeekJson(readFileSync(new URL(encodeURIComponent(name), json), 'utf8'))),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(taken).toEqual([]);
  });

  const spectrum = new URL('csv-spectrum/', corpus);
  // Of the one left out, the two halves of the pair name different telephone numbers.
  const pairs = readdirSync(new URL('csvs/', spectrum)).filter((name) => !name.startsWith('location'));
  test.each(pairs)('%s is split into the cells it means', (name) => {
    const { rows } = tableOf(readFileSync(new URL(`csvs/${name}`, spectrum), 'utf8'));
    const wanted = JSON.parse(
      readFileSync(new URL(`json/${name.replace('.csv', '.json')}`, spectrum), 'utf8'),
    ) as Readonly<Record<string, string>> | readonly Readonly<Record<string, string>>[];
    const [header, ...body] = rows.map(({ cells }) => cells);
    const lines = (text: string | undefined) => text?.replace(/\r\n/g, '\n');
    expect(
      body.map((cells) => Object.fromEntries(header?.map((column, i) => [column, lines(cells[i])]) ?? [])),
    ).toEqual(
      [wanted]
        .flat()
        .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, lines(value)]))),
    );
  });

  test('every hostile text is a title that comes in as it is read, and none throws', () => {
    const table = {
      rows: [
        { line: 1, cells: ['Mục tiêu', 'KR'] },
        ...texts.slice(0, 900).map((text, i) => ({ line: i + 2, cells: ['O', text] })),
      ],
      problems: [],
    };
    expect(() => importTable(table, { today: '2026-11-24', language: 'vi' })).not.toThrow();
  });
});
