import type { DocumentLine, DocumentLink, ReportDocument } from './document';
import { stretches } from './addresses';

/** The report in CommonMark, which Notion, GitHub, Confluence and Obsidian read alike. No text in it can become markup. */
export function reportMarkdown(document: ReportDocument): string {
  const sections = document.sections.map(({ heading, lines, empty }) =>
    [
      `## ${escapedStart(heading)}`,
      '',
      ...(lines.length > 0 ? lines.map(listItem) : [`_${escaped(empty)}_`]),
    ].join('\n'),
  );
  return `${[`# ${escapedStart(document.title)}`, escapedStart(document.dates), ...sections].join('\n\n')}\n`;
}

function listItem({ label, text, links }: DocumentLine): string {
  const tag = label === null ? '' : `**KR ${escaped(label)}** `;
  const words = stretches(text)
    .map((stretch, i) => {
      if (stretch.isAddress) return `<${stretch.text}>`;
      return i === 0 && label === null ? escapedStart(stretch.text) : escaped(stretch.text);
    })
    .join('');
  const pages = links.length > 0 ? ` (${links.map(link).join(', ')})` : '';
  return `- ${tag}${words}${pages}`;
}

function link({ title, address }: DocumentLink): string {
  if (address === '') return escaped(title);
  // `&copy;` in an address would be read as ©.
  return `[${escaped(title)}](<${address.replaceAll('&', '\\&')}>)`;
}

/** Signs that CommonMark, GitHub, Obsidian or Notion could take for markup anywhere in a line. */
const markup = /[\\`*_[\]<>|~$@^]|&(?=#?\w+;)|==|(?<=\w):(?=\w[\w+-]*:)|:(?=[\w+-]+:)/gu;

function escaped(text: string): string {
  return text.replace(markup, (sign) => (sign === '==' ? '\\=\\=' : `\\${sign}`));
}

/** At the start of a block also what opens headings, lists and rules. */
function escapedStart(text: string): string {
  return escaped(text)
    .replace(/^[#+=-]/u, (sign) => `\\${sign}`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
