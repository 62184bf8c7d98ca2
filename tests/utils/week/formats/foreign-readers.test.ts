import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { reportCsv, reportRows } from '@/utils/week/formats/csv';
import { reportMarkdown } from '@/utils/week/formats/markdown';
import { aDocument, hostileTexts, linesOf } from '../a-document';

/** What a reader shows of Markdown: block by block, the text and the addresses. */
function shownBy(
  markdown: string,
): readonly { readonly text: string; readonly addresses: readonly string[] }[] {
  return new MarkdownIt({ linkify: false, html: true }).parse(markdown, {}).flatMap((block) => {
    if (block.type === 'html_block') throw new Error(`Markup got through: ${block.content}`);
    if (block.type !== 'inline') return [];
    const children = block.children ?? [];
    if (children.some(({ type }) => type === 'html_inline' || type === 'image'))
      throw new Error(`Markup got through: ${block.content}`);
    return [
      {
        text: children.map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join(''),
        addresses: children.flatMap((child) => String(child.attrGet('href') ?? '') || []),
      },
    ];
  });
}

describe('readers that are not ours', () => {
  test('markdown-it shows every hostile line as the text it was', () => {
    const document = aDocument(hostileTexts, hostileTexts[1]);
    const shown = shownBy(reportMarkdown(document)).map(({ text }) => text);
    for (const { label, text, links } of linesOf(document)) {
      expect(shown).toContain(`KR ${label} ${text} (${links[0]?.title})`);
    }
  });

  test('Papa Parse reads every hostile cell as the text it was, behind at most one apostrophe', () => {
    const document = aDocument(hostileTexts, hostileTexts[1], '=1+1');
    const { data, errors } = Papa.parse<string[]>(reportCsv(document).slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const meant = reportRows(document);
    expect(data).toHaveLength(meant.length);
    data.forEach((row, i) =>
      row.forEach((cell, k) => {
        const text = String(meant[i]?.[k] ?? '');
        expect([text, `'${text}`]).toContain(cell);
        expect(cell).not.toMatch(/^[=@\t\r]/);
      }),
    );
  });
});
