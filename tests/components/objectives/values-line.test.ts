import { expect, test } from 'vitest';
import { valuesLine } from '@/components/objectives/values-line';
import { words } from '@/utils/i18n';
import { formatsFor } from '@/utils/i18n/formats';
import type { KeyResult } from '@/utils/okr/key-result';
import { standingOf } from '@/utils/okr/standing';
import { at, autumn, checkInOf, keyResultOf } from '../../utils/okr/support';

function line(
  language: 'vi' | 'en',
  fields: Partial<KeyResult>,
  values: readonly (readonly [string, number])[] = [],
) {
  const keyResult = keyResultOf({ kind: 'metric', ...fields });
  const checkIns = values.map(([day, value]) => checkInOf(day, value));
  const standing = standingOf(keyResult, checkIns, autumn, at('2026-11-20'), 'committed');
  const row = { keyResult, standing } as Parameters<typeof valuesLine>[0];
  return valuesLine(row, words[language], formatsFor(language));
}

const rate = { target: 20_000, unit: 'lượt xem', period: 'month' } as const;

test('a rate says of which period it is, and what the running one has until one is over', () => {
  expect(line('vi', rate)).toBe('0 / 20.000 lượt xem mỗi tháng');
  expect(line('vi', rate, [['2026-11-19', 3482]])).toBe('trong tháng 3.482 / 20.000 lượt xem mỗi tháng');
  expect(line('en', { ...rate, unit: 'views' }, [['2026-11-19', 3482]])).toBe(
    'this month 3,482 / 20,000 views every month',
  );
  expect(
    line('vi', rate, [
      ['2026-10-30', 9000],
      ['2026-11-19', 3482],
    ]),
  ).toBe('0 → 9.000 / 20.000 lượt xem mỗi tháng');
});

test('a rhythm says what its running period has, once anything was done', () => {
  const rhythm = { kind: 'cadence', target: 3, unit: 'buổi', period: 'week' } as const;
  expect(line('vi', rhythm)).toBe('3 buổi mỗi tuần');
  expect(line('vi', rhythm, [['2026-11-19', 2]])).toBe('trong tuần 2 / 3 buổi mỗi tuần');
  expect(line('en', { ...rhythm, dueOn: '2026-10-31' }, [['2026-10-20', 2]])).toBe('3 buổi every week');
});

test('a currency stands where the language sets it', () => {
  const cost = { baseline: 12, target: 9, unit: '$' };
  expect(line('en', cost, [['2026-11-19', 10.5]])).toBe('$12 → $10.5 / $9');
  expect(line('vi', cost, [['2026-11-19', 10.5]])).toBe('12 → 10,5 / 9 $');
});

test('what was told is shown even where the start is missing that it would be judged by', () => {
  const cost = { direction: 'decrease', target: 80_000, unit: 'đ' } as const;
  const missing = words.vi.baselineMissing(null);
  expect(line('vi', cost)).toBe(missing);
  expect(line('vi', cost, [['2026-11-19', 83_784]])).toBe(`83.784 / 80.000 đ · ${missing}`);
  expect(
    line('en', { kind: 'growth', target: 20, percent: true, unit: 'reads' }, [['2026-11-19', 1560]]),
  ).toBe(`1,560 · ${words.en.baselineMissing(null)}`);
});

test('a level says what is asked before anything was told', () => {
  const level = { kind: 'keep', comparator: '<', target: 12, unit: '$' } as const;
  expect(line('en', level)).toBe('< $12');
  expect(line('en', level, [['2026-11-19', 12.92]])).toBe('$12.92 / < $12');
});
