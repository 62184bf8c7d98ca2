import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '@/utils/okr/member';
import { readTypedNumber } from '@/utils/okr/typed-number';

describe('a typed number', () => {
  test.each([
    ['12,5', 12.5],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,000', 1000],
    ['1,234', 1.234],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1.2k', 1200],
    ['1,2 tr', 1_200_000],
    ['1,1K', 1100],
    ['12 N', 12_000],
    ['1tr2', 1_200_000],
    ['3 triệu', 3_000_000],
    ['1,5 tỷ', 1_500_000_000],
    ['−3', -3],
    ['-3', -3],
    ['+7', 7],
    ['1 200', 1200],
    ['1\u00a0200\u00a0000', 1_200_000],
    ['１２３', 123],
    ['80.000đ', 80_000],
    ['$1.2M', 1_200_000],
    ['-$5', -5],
    [' 7 ', 7],
    [',5', 0.5],
    ['\u200b42\u200f', 42],
  ])('%j is read in Vietnamese as %d', (text, value) => {
    expect(readTypedNumber(text, 'vi')).toEqual({ value, percent: false });
  });

  test.each([
    ['1.234', 1.234],
    ['1,234', 1234],
    ['12,5', 12.5],
    ['1.000', 1000],
    ['1.5m', 1_500_000],
    ['2 million', 2_000_000],
  ])('%j is read in English as %d', (text, value) => {
    expect(readTypedNumber(text, 'en')).toEqual({ value, percent: false });
  });

  test.each(['45 %', '45%', '45％', '45 phần trăm'])('%j is a percentage', (text) => {
    expect(readTypedNumber(text, 'vi')).toEqual({ value: 45, percent: true });
  });

  test.each([
    'abc',
    '',
    '   ',
    '1.2.3,4,5',
    '1.23.4',
    'Infinity',
    '∞',
    'NaN',
    '12 34',
    '1 2 3',
    '3 apples',
    '--3',
    '-$-3',
    '1e5',
    '0x10',
    '%',
    '.',
    '1..2',
    '12,',
    '1' + '0'.repeat(400),
    '9'.repeat(600),
    '1.5tr2',
  ])('%j is refused', (text) => {
    for (const language of languages) expect(readTypedNumber(text, language)).toBeNull();
  });

  test('whatever Intl writes in either language is read back as the same number', () => {
    const formats = languages.map(
      (language) => [language, new Intl.NumberFormat(language, { maximumFractionDigits: 20 })] as const,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => Math.abs(number) >= 1),
          fc.integer(),
          fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
        ),
        (number) => {
          for (const [language, format] of formats) {
            expect(readTypedNumber(format.format(number), language)).toEqual({
              value: number + 0,
              percent: false,
            });
          }
        },
      ),
    );
  });

  test('any text at all is either a finite number or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (text, language) => {
        const read = readTypedNumber(text, language);
        expect(read === null || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
