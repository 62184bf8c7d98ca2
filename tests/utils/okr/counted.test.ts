import { expect, test } from 'vitest';
import { counted, countedAhead } from '@/utils/okr/counted';
import { standingOf } from '@/utils/okr/standing';
import type { KeyResult } from '@/utils/okr/key-result';
import { at, autumn, checkInOf, keyResultOf } from './support';

function expectedOf(fields: Partial<KeyResult>, value: number, expected: number, how = counted): number {
  const keyResult = keyResultOf({ kind: 'metric', ...fields });
  const checkIns = [checkInOf('2026-11-19', value)];
  return how(keyResult, standingOf(keyResult, checkIns, autumn, at('2026-11-20'), 'committed'), expected);
}

test('what is expected by now is as exact as what is counted', () => {
  expect(expectedOf({ baseline: 8_350, target: 12_000 }, 9_200, 10_950.6)).toBe(10_951);
  expect(expectedOf({ baseline: 38, target: 45, percent: true }, 41, 42.384)).toBe(42.4);
  expect(expectedOf({ baseline: 2.5, target: 4.75, percent: true }, 3, 3.384)).toBe(3.384);
});

test('nobody who is behind is told of the value that there is', () => {
  expect(expectedOf({ baseline: 0, target: 10 }, 5, 5.3, countedAhead)).toBe(5.3);
  expect(expectedOf({ baseline: 38, target: 45, percent: true }, 41, 41.02, countedAhead)).toBe(41.02);
});
