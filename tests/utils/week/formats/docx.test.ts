import { describe, expect, test, vi } from 'vitest';
import { reportDocx } from '@/utils/week/formats/docx';
import { aDocument, hostileTexts, linesOf } from '../a-document';
import { readDocx } from './read-office';

// Another program is started to read what was written.
vi.setConfig({ testTimeout: 60_000 });

// The smallest PNG: one pixel.
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a Word report', () => {
  test('has headings, list lines and links', async () => {
    const read = await readDocx(await reportDocx(aDocument(['Lượt đọc blog: 1.200 → 1.560'])));
    expect(read).toEqual({
      title: 'Báo cáo tuần 48/2026 · Lan',
      paragraphs: [
        { style: 'Heading 1', text: 'Báo cáo tuần 48/2026 · Lan' },
        { style: 'Normal', text: '23/11/2026 – 29/11/2026' },
        { style: 'Heading 2', text: 'Tiến độ' },
        { style: 'List Paragraph', text: 'KR 1.2 Lượt đọc blog: 1.200 → 1.560 (Bài viết)' },
        { style: 'Heading 2', text: 'Kế hoạch' },
        { style: 'Normal', text: 'Chưa có kế hoạch cho tuần sau.' },
        { style: 'Heading 2', text: 'Vấn đề' },
        { style: 'Normal', text: 'Tuần này không có vấn đề gì.' },
      ],
      links: ['https://blog.vn/seo'],
      pictures: 0,
    });
  });

  test('gives hostile text back as it was', async () => {
    const document = aDocument(hostileTexts, hostileTexts[1], hostileTexts[0]);
    const { title, paragraphs } = await readDocx(await reportDocx(document));
    expect(title).toBe(document.title);
    expect(paragraphs.filter(({ style }) => style === 'List Paragraph').map(({ text }) => text)).toEqual(
      linesOf(document).map(
        ({ label, text, links }) => `KR ${label} ${text} (${links.map((link) => link.title).join(', ')})`,
      ),
    );
  });

  test('carries a small screenshot only when it is given one', async () => {
    const picture = { bytes: new Uint8Array(pixel), type: 'png' as const, width: 640, height: 400 };
    const read = await readDocx(await reportDocx(aDocument(['Bài mới']), new Map([['seo', picture]])));
    expect(read.pictures).toBe(1);
  });
});
