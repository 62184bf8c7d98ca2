import { expect, test } from 'vitest';
import { suggestedName } from '@/utils/evidence/suggested-name';

test.each([
  ['demo calls booked', '41', 'demo calls booked'],
  ['Hiệu quả:', '37', 'Hiệu quả'],
  ['Đơn hỏi: 37', '37', 'Đơn hỏi'],
  ['41 demo calls', '41', 'demo calls'],
  ['Tháng 11 · Đơn (lẻ)', '37', 'Tháng 11 · Đơn (lẻ)'],
  ['—', '37', ''],
  ['In August we had 4,100 subscribers, and ninety days later there were twice as many.', '4,100', ''],
])('a number beside “%s” is called so at first', (beside, raw, name) => {
  expect(suggestedName({ beside, raw })).toBe(name);
});
