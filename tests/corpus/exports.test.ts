import { readdirSync, readFileSync } from 'node:fs';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { csv, reportCsv } from '@/utils/week/formats/csv';
import type { DocumentLine } from '@/utils/week/formats/document';
import { reportFileName } from '@/utils/week/formats/file-name';
import { reportHtml } from '@/utils/week/formats/html';
import { reportMarkdown } from '@/utils/week/formats/markdown';
import { reportText } from '@/utils/week/formats/text';
import { aDocument, linesOf } from '../utils/week/a-document';
import { readCsv, said, startsFormula } from '../utils/week/formats/read-csv';
import { readMarkdown } from '../utils/week/formats/read-markdown';

/** Texts that others have collected to break programs; they lie beside the project and are not part of it. */
const corpus = new URL('../../../shared/corpus/bad/', import.meta.url);

function linesIn(path: string): readonly string[] {
  return readFileSync(new URL(path, corpus), 'utf8').split('\n');
}

const texts = [
  ...new Set([
    ...(JSON.parse(readFileSync(new URL('blns/blns.json', corpus), 'utf8')) as string[]),
    ...linesIn('csv-injection/csv-payload.txt'),
    ...linesIn('xss-payloadbox/xss-payload-list.txt'),
    ...linesIn('h5sc/vectors.txt'),
    ...readdirSync(new URL('patt/', corpus))
      .filter((name) => name.startsWith('xss-'))
      .flatMap((name) => linesIn(`patt/${name}`)),
  ]),
].filter((text) => text.trim() !== '');

const chunks = Array.from({ length: Math.ceil(texts.length / 100) }, (_, i) =>
  texts.slice(i * 100, i * 100 + 100),
);

/** Every text once as a line of a report, and once as the title of its page. */
const documents = chunks.flatMap((chunk) => [
  aDocument(chunk.map((text) => text.slice(0, 2_000))),
  ...chunk.map((text) => aDocument(['Lượt đọc'], text.slice(0, 500))),
]);
const found = documents.flatMap((document) => linesOf(document)).length;

function elementsIn(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

const asText = ({ label, text, links }: DocumentLine) =>
  `KR ${label ?? ''} ${text} (${links.map(({ title }) => title).join(', ')})`;

describe(`${texts.length} hostile texts`, () => {
  test('are all in the reports that are read back', () => {
    expect(texts.length).toBeGreaterThan(7_000);
    expect(found).toBeGreaterThan(texts.length * 1.99);
  });

  test('come back from Markdown as they were', () => {
    for (const document of documents) {
      const meant = linesOf(document).map(({ label, text, links }) => ({ label, text, links }));
      expect(readMarkdown(reportMarkdown(document))).toEqual(meant);
    }
  });

  test('come back from HTML as they were, with no element, attribute or address of their own', () => {
    for (const document of documents) {
      const elements = elementsIn(parseFragment(reportHtml(document)));
      const lines = elements.filter(({ tagName }) => tagName === 'li').map(textIn);
      expect(lines).toEqual(linesOf(document).map(asText));
      for (const { tagName, attrs } of elements) {
        expect(['p', 'strong', 'br', 'ul', 'li', 'em', 'a']).toContain(tagName);
        for (const { name, value } of attrs) {
          expect(name).toBe('href');
          expect(value).toMatch(/^https?:\/\//i);
        }
      }
    }
  });

  test('come back from CSV as they were, and start no formula', () => {
    for (const document of documents) {
      const rows = readCsv(reportCsv(document)).slice(1);
      expect(rows.map((row) => said(row[4] ?? ''))).toEqual(linesOf(document).map(({ text }) => text));
      expect(rows.flat().filter(startsFormula)).toEqual([]);
    }
    const rows = readCsv(csv(texts.map((text) => [text])));
    expect(rows.map(([cell = '']) => said(cell))).toEqual(texts);
    expect(rows.flat().filter(startsFormula)).toEqual([]);
  });

  test('break no line of plain text', () => {
    for (const document of documents) {
      const lines = reportText(document).split('\n');
      expect(lines.filter((line) => line.startsWith('• '))).toHaveLength(linesOf(document).length);
    }
  });

  test('make file names that every file system takes', () => {
    for (const text of texts) {
      const name = reportFileName({ week: '2026-W48', member: text, extension: 'md' });
      expect(name).toMatch(/^PPP-2026-W48(-[^<>:"/\\|?*\s\p{Cc}\p{Cf}]*[^-.])?\.md$/u);
      expect(name.length).toBeLessThanOrEqual(120);
    }
  });
});
