import type { DocumentLine, ReportDocument } from './document';

/** The report as plain text, for chat and mail without formatting. Pages follow their line, one a line. */
export function reportText(document: ReportDocument): string {
  const sections = document.sections.map(({ heading, lines, empty }) =>
    [
      heading.toLocaleUpperCase(document.language),
      ...(lines.length > 0 ? lines.flatMap(textLines) : [empty]),
    ].join('\n'),
  );
  return `${[`${document.title}\n${document.dates}`, ...sections].join('\n\n')}\n`;
}

function textLines({ label, text, links }: DocumentLine): readonly string[] {
  const tag = label === null ? '' : `KR ${label} `;
  return [
    `• ${tag}${text}`,
    ...links.map(({ title, address }) => `   ${[title, address].filter(Boolean).join(': ')}`),
  ];
}
