import { expect, test } from 'vitest';
import { needsCheckIn } from '@/utils/okr/needs-check-in';
import { standingOf } from '@/utils/okr/standing';
import { at, autumn, checkInOf, keyResultOf } from './support';

const metric = keyResultOf({ kind: 'metric', baseline: 0, target: 10 });
// A Tuesday.
const now = at('2026-11-24', 9);
const asked = (...checkIns: Parameters<typeof standingOf>[1]) =>
  needsCheckIn(metric, standingOf(metric, checkIns, autumn, now, 'committed'), autumn, now);

test('who was never told of, or not since Monday, is asked for', () => {
  expect(asked()).toBe(true);
  expect(asked(checkInOf('2026-11-22', 4))).toBe(true);
  expect(asked(checkInOf('2026-11-23', 4))).toBe(false);
});

test('the week is the one that begins on the chosen day', () => {
  const told = standingOf(metric, [checkInOf('2026-11-22', 4)], autumn, now, 'committed');

  expect(needsCheckIn(metric, told, autumn, now, 7)).toBe(false);
  expect(needsCheckIn(metric, told, autumn, at('2026-11-29', 9), 7)).toBe(true);
  expect(needsCheckIn(metric, told, autumn, at('2026-11-27', 9), 6)).toBe(false);
});

test('what is complete is not asked for', () => {
  expect(asked(checkInOf('2026-11-10', 10))).toBe(false);
});

test('what begins later is not asked for yet', () => {
  const later = keyResultOf({ kind: 'metric', baseline: 0, target: 10, startsOn: '2026-12-01' });

  expect(needsCheckIn(later, { complete: false, lastAt: null }, autumn, now)).toBe(false);
});

test('telling this week of last week counts as told', () => {
  const late = { recordedAt: at('2026-11-23', 10).getTime() };

  expect(asked(checkInOf('2026-11-19', 4, late))).toBe(false);
});
