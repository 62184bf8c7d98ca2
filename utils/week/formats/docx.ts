import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { stretches } from './addresses';
import type { DocumentLine, ReportDocument } from './document';
import type { Picture } from './figures';

/** The type that a browser and a mail program know a .docx by. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report as a Word document on A4; pictures, by evidence id, stand under their lines when they are given. */
export function reportDocx(
  document: ReportDocument,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<Blob> {
  const body = document.sections.flatMap(({ heading, lines, empty }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...(lines.length > 0
      ? lines.flatMap((line) => [listItem(line), ...picturesUnder(line, pictures)])
      : [new Paragraph({ children: [new TextRun({ text: empty, italics: true })] })]),
  ]);
  return Packer.toBlob(
    new Document({
      title: document.title,
      creator: document.member || 'OKRail',
      lastModifiedBy: document.member || 'OKRail',
      styles: {
        default: { document: { run: { font: 'Calibri', size: 22, language: languageOf(document) } } },
      },
      sections: [
        {
          properties: { page: { size: a4, margin } },
          children: [
            new Paragraph({ text: document.title, heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: document.dates }),
            ...body,
          ],
        },
      ],
    }),
  );
}

// Twentieths of a point.
const a4 = { width: 11_906, height: 16_838 };
const margin = { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 };
const widestPicture = 320;

function languageOf({ language }: ReportDocument): { readonly value: string } {
  return { value: language === 'vi' ? 'vi-VN' : 'en-GB' };
}

function listItem({ label, text, links }: DocumentLine): Paragraph {
  const children: ParagraphChild[] = [
    ...(label === null ? [] : [new TextRun({ text: `KR ${label} `, bold: true })]),
    ...stretches(text).map((stretch) =>
      stretch.isAddress ? hyperlink(stretch.text, stretch.text) : new TextRun(stretch.text),
    ),
  ];
  links.forEach(({ title, address }, i) => {
    children.push(
      new TextRun(i === 0 ? ' (' : ', '),
      address === '' ? new TextRun(title) : hyperlink(address, title),
    );
  });
  if (links.length > 0) children.push(new TextRun(')'));
  return new Paragraph({ bullet: { level: 0 }, children });
}

function hyperlink(address: string, text: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

function picturesUnder(
  { evidence, links }: DocumentLine,
  pictures: ReadonlyMap<string, Picture>,
): readonly Paragraph[] {
  return evidence.flatMap((id, i) => {
    const picture = pictures.get(id);
    if (!picture) return [];
    const scale = Math.min(1, widestPicture / picture.width);
    const name = links[i]?.title ?? '';
    return [
      new Paragraph({
        indent: { left: 720 },
        children: [
          new ImageRun({
            type: picture.type,
            data: picture.bytes,
            transformation: {
              width: Math.round(picture.width * scale),
              height: Math.round(picture.height * scale),
            },
            altText: { title: name, description: name, name },
          }),
        ],
      }),
    ];
  });
}
