import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '@/utils/okr/day';
import { readTypedDay } from '@/utils/okr/typed-day';
import { autumn } from './support';

test.each([
  ['31/12', '2026-12-31'],
  ['1/1', '2027-01-01'],
  ['30-9', '2026-09-30'],
  ['31/12/2026', '2026-12-31'],
  ['31.12.26', '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  [' 5 11 ', '2026-11-05'],
])('%s is the day %s', (text, day) => {
  expect(readTypedDay(text, autumn)).toBe(day);
});

test.each(['30/2', '2026-02-30', '31/11/2026', '13/13', '0/1', 'thứ Sáu', '12', ''])(
  '%s is no day',
  (text) => {
    expect(readTypedDay(text, autumn)).toBeNull();
  },
);

test('29 February is the one of a leap year nearby, or none', () => {
  const spring = { starts: '2028-01-01', ends: '2028-03-31' };

  expect(readTypedDay('29/2', spring)).toBe('2028-02-29');
  expect(readTypedDay('29/2', autumn)).toBe('2028-02-29');
});

test('any text at all is a day that exists or none', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9/.\- ]{0,12}$/), (text) => {
      const day = readTypedDay(text, autumn);
      expect(day === null || isDay(day)).toBe(true);
    }),
  );
});
