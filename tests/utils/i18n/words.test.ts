import { expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { fold } from '@/utils/i18n/fold';
import { formatsFor } from '@/utils/i18n/formats';

test('English counts one thing as one', () => {
  expect(words.en.keyResultCount(1)).toBe('1 KR');
  expect(words.en.pageCount(1)).toBe('1 page');
  expect(words.en.pageCount(3)).toBe('3 pages');
});

test('numbers are written as the language writes them', () => {
  expect(formatsFor('vi').number(1234.5)).toBe('1.234,5');
  expect(formatsFor('en').number(1234.5)).toBe('1,234.5');
  expect(formatsFor('vi').change(-12)).toBe('−12');
  expect(formatsFor('en').percent(0.619)).toBe('61%');
  expect(formatsFor('en').percent(0.29)).toBe('29%');
});

test('how long ago is said in whole units', () => {
  const now = Date.UTC(2026, 10, 24, 12);

  expect(formatsFor('en').ago(now - 3 * 86_400_000, now)).toBe('3 days ago');
  expect(formatsFor('vi').ago(now - 2_000, now)).toBe('vừa xong');
  expect(formatsFor('vi').ago(now - 2 * 3_600_000, now)).toBe('2 giờ trước');
});

test('searching ignores Vietnamese marks', () => {
  expect(fold('Đường Nguyễn Huệ')).toBe('duong nguyen hue');
});
