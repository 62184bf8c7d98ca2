import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '@/utils/page/languages/numbers';
import { numberLine } from '@/utils/page/languages/pack';
import { learnNumbers } from '@/utils/page/number/locale';
import { readNumber, readNumbers } from '@/utils/page/number/read-number';
import { normalise } from '@/utils/page/number/normalise';
import { everyLanguage } from '../../../tools/read-locales';

const languages = everyLanguage();
for (const language of languages) learnNumbers(language, numberLine(language, numbers));

describe('numbers as people write them', () => {
  test.each([
    ['1,2 N', 'vi', 1_200, 50],
    ['11 Tr', 'vi', 11_000_000, 500_000],
    ['1,5 T', 'vi', 1_500_000_000, 50_000_000],
    ['34,2 nghìn', 'vi', 34_200, 50],
    ['12 ngàn', 'vi', 12_000, 500],
    ['3,4 tr', 'vi', 3_400_000, 50_000],
    ['1.560', 'vi', 1_560, 0],
    ['11.579.654', 'vi', 11_579_654, 0],
    ['1,560', 'en', 1_560, 0],
    ['783.4K', 'en', 783_400, 50],
    ['12 B', 'tr', 12_000, 500],
    ['5 012', 'fr', 5_012, 0],
    ['7,3 mil', 'es', 7_300, 50],
    ['1.2万', 'zh', 12_000, 500],
    ['3w', 'zh', 30_000, 5_000],
    ['12 Tsd.', 'de', 12_000, 500],
    ['٣٤٫٢', 'ar', 34.2, 0.05],
    ["1'234'567", 'de-CH', 1_234_567, 0],
    ['12,34,567', 'en-IN', 1_234_567, 0],
  ])('%s in %s is %d', (text, language, value, granularity) => {
    const number = readNumber(text, language);

    expect(number?.value).toBe(value);
    expect(number?.granularity).toBeCloseTo(granularity, 6);
  });

  test.each([
    ['17.845.000 ₫', 'vi', 17_845_000, 'currency', 'VND'],
    ['Rs125.9K', 'en', 125_900, 'currency', null],
    ['$1,234.50', 'en', 1_234.5, 'currency', 'USD'],
    ['1,62%', 'vi', 1.62, 'percent', null],
  ])('%s carries its unit', (text, language, value, unit, currency) => {
    expect(readNumber(text, language)).toMatchObject({ value, unit, currency });
  });

  test.each(['400+', '99+'])('%s is at least that many', (text) => {
    expect(readNumber(text)?.modifier).toBe('at-least');
  });

  test('“hơn 1.200” is at least 1,200', () => {
    expect(readNumbers('hơn 1.200 người', 'vi')[0]).toMatchObject({ value: 1_200, modifier: 'at-least' });
  });

  test.each(['11/3', '12:31', '2h', '135w', '1080p', '3.2.1', 'v2.6', '#12', '10-20', '007', 'abc', ''])(
    '“%s” is no count',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});

const values = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc.integer({ min: 0, max: 99_999 }),
  fc.constantFrom(1_000, 1_200, 12_345, 999_999, 1_500_000, 2_000_000_000),
);

describe('every language that Intl formats', () => {
  test('is known by the hundred', () => {
    expect(languages.length).toBeGreaterThan(100);
  });

  test.each(languages)(
    '%s: a formatted number reads back equal, within what it shows, or not at all',
    (language) => {
      const forms = [
        new Intl.NumberFormat(language),
        new Intl.NumberFormat(language, { notation: 'compact' }),
        new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' }),
      ];
      fc.assert(
        fc.property(values, fc.constantFrom(...forms), (value, form) => {
          // Intl itself writes a thousand as "1" in Venetian.
          fc.pre(language !== 'vec' || value !== 1_000);
          const text = form.format(value);
          const number = readNumber(text, language);
          if (number)
            expect(Math.abs(number.value - value), `${text} is ${value}`).toBeLessThanOrEqual(
              number.granularity * 1.000_001,
            );
        }),
        { numRuns: 40, seed: 7 },
      );
    },
  );

  test('and at least nine in ten of them are read, not refused', () => {
    const amounts = [7, 950, 1_234, 12_345, 123_456, 1_200_000, 34_567_890];
    const texts = languages.flatMap((language) =>
      amounts.map(
        (value) =>
          [new Intl.NumberFormat(language, { notation: 'compact' }).format(value), language] as const,
      ),
    );
    const read = texts.filter(([text, language]) => readNumber(text, language) !== undefined);

    expect(read.length / texts.length).toBeGreaterThan(0.9);
  });
});

test('any text is normalised and read without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { value, start, end } of readNumbers(normalise(text), 'vi')) {
        expect(Number.isFinite(value)).toBe(true);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
}, 60_000);
