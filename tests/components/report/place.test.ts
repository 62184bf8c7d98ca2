import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, placeOf, type Place } from '@/components/report/place';

const places: readonly Place[] = [
  { at: 'cycle' },
  { at: 'cycle', cycle: '2026-11-01~2027-01-15' },
  { at: 'week', week: '2026-W48' },
  { at: 'week', week: '2026-W53', beside: '2026-W47' },
  { at: 'key-result', id: 'a/b#c' },
  { at: 'evidence', id: 'https://blog.vn/bài' },
  { at: 'team' },
];

test.each(places)('the address of $at leads back to it', (place) => {
  expect(placeOf(hashOf(place))).toEqual(place);
});

test('a week that no calendar has leads to all weeks, and nonsense to the open cycle', () => {
  expect(placeOf('#week/2026-W54')).toEqual({ at: 'weeks' });
  expect(placeOf('#week/__proto__')).toEqual({ at: 'weeks' });
  expect(placeOf('')).toEqual({ at: 'cycle' });
  expect(placeOf('#key-result')).toEqual({ at: 'cycle' });
});

test('any address leads somewhere', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(placeOf(`#${hash}`).at).toBeTypeOf('string');
      expect(placeOf(hash).at).toBeTypeOf('string');
    }),
  );
});
