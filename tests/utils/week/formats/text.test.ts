import { describe, expect, test } from 'vitest';
import { reportText } from '@/utils/week/formats/text';
import { aDocument, hostileTexts, linesOf } from '../a-document';

describe('a plain-text report', () => {
  test('puts each page on a line of its own below its item', () => {
    expect(reportText(aDocument(['Lượt đọc blog: 1.560']))).toBe(
      `Báo cáo tuần 48/2026 · Lan
23/11/2026 – 29/11/2026

TIẾN ĐỘ
• KR 1.2 Lượt đọc blog: 1.560
   Bài viết: https://blog.vn/seo

KẾ HOẠCH
Chưa có kế hoạch cho tuần sau.

VẤN ĐỀ
Tuần này không có vấn đề gì.
`,
    );
  });

  test.each(hostileTexts)('keeps %j on one line', (text) => {
    const document = aDocument([text], text);
    const [line] = linesOf(document);
    const lines = reportText(document).split('\n');
    expect(lines).toContain(`• KR 1.2 ${line?.text ?? ''}`);
    expect(lines).toHaveLength(13);
  });
});
