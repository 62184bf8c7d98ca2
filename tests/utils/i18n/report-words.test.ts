import { expect, test } from 'vitest';
import { reportWords } from '@/utils/i18n/report';

test('English counts one as one', () => {
  expect(reportWords.en.carried(1, 'Q1')).toBe('Carried 1 objective over into Q1.');
  expect(reportWords.en.found(1, 3)).toBe('1 of 3 pages');
  expect(reportWords.en.daysLeft(0)).toBe('today is the last day');
});
