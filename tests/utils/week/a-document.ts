import type { DocumentLine, ReportDocument } from '@/utils/week/formats/document';
import { reportDocument } from '@/utils/week/formats/document';
import { anItem, aPage } from './a-week';

/** A report whose progress section holds these texts, tied to KR 1.2 and with one page of this title. */
export function aDocument(texts: readonly string[], title = 'Bài viết', member = 'Lan'): ReportDocument {
  return reportDocument({
    week: '2026-W48',
    language: 'vi',
    member,
    items: texts.map((text, i) =>
      anItem({
        id: `i${i}`,
        section: 'progress',
        text,
        keyResult: 'reads',
        evidence: ['seo'],
        order: `a${i}`,
      }),
    ),
    labels: new Map([['reads', '1.2']]),
    evidence: new Map([['seo', aPage('seo', title)]]),
  });
}

export function linesOf(document: ReportDocument): readonly DocumentLine[] {
  return document.sections.flatMap(({ lines }) => lines);
}

/** Text that somebody may have typed, pasted or met on a page, and that must stay text. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>"\'><b>',
  '"><svg/onload=alert(1)>',
  '=HYPERLINK("http://evil.example","tiền")',
  '=1+1',
  '+84 912 345 678',
  '-2+3',
  '@SUM(A1:A9)',
  "'=1+1",
  '|calc',
  '＝1+1',
  '# Tiêu đề',
  '- gạch đầu dòng',
  '+ cộng',
  '1. mục một',
  '1) mục một',
  '> trích',
  '---',
  '===',
  '***đậm*** _nghiêng_ ~~gạch~~ ==tô== `mã`',
  '```js',
  '[x](javascript:alert(1))',
  '![ảnh](https://evil.example/x.png)',
  '[[liên kết]] ![[nhúng]]',
  '<https://evil.example>',
  '&lt;b&gt; &copy; &#60;',
  'a | b | c',
  '$x^2$ giá $5 và $6',
  '@channel @everyone <!channel> <@U123>',
  ':smile: 10:30:15',
  'dòng một\ndòng hai\r\n\tdòng ba\u2028dòng bốn',
  'dấu \\ ngược \\* \\',
  '\u202Egnp.exe',
  '\u0000\u0007\u001B[31mđỏ',
  'cặp \uD83D hỏng',
  '👩‍👩‍👧‍👦 gia đình e\u0301 ế',
  'http://blog.vn/a_b_c*d?x=1&copy=2).',
  'xem https://blog.vn/bài-viết, rồi https://blog.vn/(1)',
  'Bảng, "ngoặc" và ; phẩy',
  '  khoảng   trắng  ',
  'x'.repeat(490),
];
