import { expect, test } from 'vitest';
import { formatsFor } from '@/utils/i18n/formats';

test('money has the sign that pages write, and says of no dollar whose it is', () => {
  expect(formatsFor('en').money(12.92, 'USD')).toBe('$12.92');
  expect(formatsFor('en').money(1_912, 'USD')).toBe('$1,912');
  expect(formatsFor('vi').money(12.92, 'USD').replace(/\s/g, ' ')).toBe('12,92 $');
  expect(formatsFor('vi').money(80_000, 'VND').replace(/\s/g, ' ')).toBe('80.000 ₫');
});

test('a score and its percentage say the same of one share, and neither is whole before it is', () => {
  const { score, percent } = formatsFor('en');
  expect([0.285, 0.2867, 0.29, 0.999, 1].map(score)).toEqual(['0.28', '0.28', '0.29', '0.99', '1.00']);
  expect([0.285, 0.2867, 0.29, 0.999, 1].map(percent)).toEqual(['28%', '28%', '29%', '99%', '100%']);
});
