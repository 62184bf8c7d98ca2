import { expect, test } from 'vitest';
import { limitSign } from '@/components/objectives/limit';
import { readingLine } from '@/components/start/import/reading-line';
import { words } from '@/utils/i18n';
import { formatsFor } from '@/utils/i18n/formats';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';

test.each([
  ['Giảm tỷ lệ thoát từ 65% xuống dưới 50%', '65% → < 50%'],
  ['Điểm đánh giá đạt từ 4,2 đến 4,8', '4,2–4,8 điểm đánh giá'],
  ['Đăng 3 bài mỗi tuần', '3 bài / tuần'],
  ['Tăng doanh thu 20% so với quý trước', '+20% doanh thu · So với quý trước'],
  ['Giảm chi phí vận hành 8% so với tháng trước', '−8% chi phí vận hành · So với tháng trước'],
  ['Tăng gấp đôi lượt xem', '× 2 lượt xem'],
  ['Tăng người theo dõi fanpage thêm 2.000', '+2.000 người'],
  ['Giảm chi phí mỗi đơn đi 3 USD', '−3 USD'],
  ['Giảm ít nhất 2 ngày giao hàng', '−2 ngày giao hàng'],
  ['Đạt ít nhất 1.000 phản hồi', '≥ 1.000 phản hồi'],
])('%s is shown as it was understood: %s', (text, line) => {
  const parsed = parseKeyResult(text, { language: 'vi', today: '2026-11-26' });
  expect(readingLine(parsed, words.vi, formatsFor('vi'))).toBe(
    `${words.vi.keyResultKind[parsed.kind].split(':')[0]} · ${line}`,
  );
});

test.each([
  ['Reduce CPL by $3', 'vi', '−3 $'],
  ['Reduce CPL by $3', 'en', '−$3'],
  ['Lower CPL from $12 to under $9', 'en', '$12 → < $9'],
  ['Lower CPL from $12 to under $9', 'vi', '12 → < 9 $'],
  ['Keep CPC between €0.2 and €0.4', 'en', '€0.2–€0.4'],
  ['Publish 20 posts', 'en', '20 posts'],
] as const)('%s has its currency where %s sets it: %s', (text, language, line) => {
  const parsed = parseKeyResult(text, { language: 'en', today: '2026-11-26' });
  expect(readingLine(parsed, words[language], formatsFor(language)).split(' · ')[1]).toBe(line);
});

test.each([
  [{ comparator: '<', direction: 'decrease' }, '<'],
  [{ comparator: '>', direction: 'increase' }, '>'],
  [{ comparator: null, direction: 'decrease' }, '≤'],
  [{ comparator: null, direction: null }, '≥'],
  [{ comparator: 'between', direction: 'increase' }, ''],
] as const)('a level kept with %j has the sign %j', (level, sign) => expect(limitSign(level)).toBe(sign));
