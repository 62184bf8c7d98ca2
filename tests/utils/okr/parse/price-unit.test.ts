import { expect, test } from 'vitest';
import { parseKeyResult } from '@/utils/okr/parse/parse-key-result';
import { today } from './reading-of';

test.each([
  ['Doanh thu tăng từ 1,5 lên 2 tỷ', 'doanh thu'],
  ['Giảm chi phí/đơn xuống 80k', ''],
  ['Giảm 10 triệu chi phí', 'chi phí'],
  ['Cut cost per lead to 9', ''],
  ['Giảm chi phí mỗi đơn từ 90k xuống 80k', ''],
  ['CPL 50k', ''],
  ['Average order value to 45', ''],
  ['Chi phí mỗi đơn hàng 80.000đ', 'đ'],
  ['Q4 2026 revenue of $1.8 million', '$'],
  ['Thêm 40 đánh giá', 'đánh giá'],
  ['Gửi 50 báo giá', 'báo giá'],
  ['Tăng doanh thu 20% so với tháng trước', 'doanh thu'],
])('a price has its currency for a unit, or none that is said: %s', (text, unit) => {
  expect(parseKeyResult(text, { today }).unit).toBe(unit);
});
