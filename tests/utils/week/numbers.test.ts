import { describe, expect, test } from 'vitest';
import { numbersOf } from '@/utils/week/words/numbers';

describe('numbers as a reader expects them', () => {
  test.each([
    [1_234_567.891, '1.234.567,89', '1,234,567.89'],
    [-1.5, '-1,5', '-1.5'],
    [-0, '0', '0'],
    [0.0042, '0,0042', '0.0042'],
    [1.2e300, '1,2E300', '1.2E300'],
    [Infinity, '1,8E308', '1.8E308'],
  ])('%d', (value, vi, en) => {
    expect(numbersOf('vi').number(value)).toBe(vi);
    expect(numbersOf('en').number(value)).toBe(en);
  });

  test('a change has its sign, and none has no sign', () => {
    expect([360, -1.5, 0].map(numbersOf('vi').signed)).toEqual(['+360', '-1,5', '0']);
  });

  test('a share is rounded down, but not by an error of the machine', () => {
    expect([0.999, 0.29, 0.57, 1.131, 0].map(numbersOf('en').share)).toEqual([
      '99%',
      '29%',
      '57%',
      '113%',
      '0%',
    ]);
  });

  test('days are the days that are written, in any time zone', () => {
    expect(numbersOf('vi').day('2026-11-01')).toBe('1/11');
    expect(numbersOf('en').dayRange('2026-11-23', '2026-11-29')).toBe('23 – 29 Nov 2026');
    expect(numbersOf('en').shortRange('2026-11-30', '2026-12-06')).toBe('30 Nov – 6 Dec');
    expect(numbersOf('vi').day('2026-13-45')).toBe('2026-13-45');
  });

  test('one is one in English only', () => {
    expect([numbersOf('en').isOne(1), numbersOf('en').isOne(2), numbersOf('vi').isOne(1)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
