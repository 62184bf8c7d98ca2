import type { DocumentLine, DocumentLink, ReportDocument } from './document';
import { stretches } from './addresses';

/**
 * The report for the clipboard, in the only grammar that Slack, Google Docs, Gmail, Word and Teams all keep:
 * bold lines as headings, flat lists, links. No attribute but `href`, no style.
 */
export function reportHtml(document: ReportDocument): string {
  return [
    `<p><strong>${escaped(document.title)}</strong><br>${escaped(document.dates)}</p>`,
    ...document.sections.flatMap(({ heading, lines, empty }) => [
      `<p><strong>${escaped(heading)}</strong></p>`,
      lines.length > 0 ? `<ul>${lines.map(listItem).join('')}</ul>` : `<p><em>${escaped(empty)}</em></p>`,
    ]),
  ].join('\n');
}

function listItem({ label, text, links }: DocumentLine): string {
  const tag = label === null ? '' : `<strong>KR ${escaped(label)}</strong> `;
  const words = stretches(text)
    .map((stretch) => (stretch.isAddress ? anchor(stretch.text, stretch.text) : escaped(stretch.text)))
    .join('');
  const pages = links.length > 0 ? ` (${links.map(link).join(', ')})` : '';
  return `<li>${tag}${words}${pages}</li>`;
}

function link({ title, address }: DocumentLink): string {
  return address === '' ? escaped(title) : anchor(address, title);
}

function anchor(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
