import { describe, expect, test } from 'vitest';
import { fieldsOf, readFields, type KeyResultFields } from '@/components/objectives/key-result-fields';
import { formatsFor } from '@/utils/i18n/formats';
import { keyResult, type KeyResult } from '@/utils/okr/key-result';
import { isProblem } from '@/utils/problem/problem';

const cycle = { starts: '2026-10-01', ends: '2026-12-31' };

function read(some: Partial<KeyResultFields>, language: 'vi' | 'en' = 'vi', before?: KeyResult) {
  const formats = formatsFor(language);
  return readFields({ ...fieldsOf(before, '', formats), title: 'KR', ...some }, before, {
    cycle,
    language,
    formats,
  });
}
function draftOf(...args: Parameters<typeof read>) {
  const typed = read(...args);
  if (isProblem(typed)) throw new Error(JSON.stringify(typed));
  return typed.draft;
}

describe('a typed key result', () => {
  test('takes numbers as each language writes them', () => {
    expect(draftOf({ baseline: '1.200', target: '1.920,5' })).toMatchObject({
      baseline: 1200,
      target: 1920.5,
      direction: 'increase',
    });
    expect(draftOf({ baseline: '1,920', target: '1,200.5' }, 'en')).toMatchObject({
      baseline: 1920,
      target: 1200.5,
      direction: 'decrease',
    });
  });

  test('keeps waypoints by date, and refuses half of one', () => {
    const waypoints = [
      { on: '1/12', value: '30' },
      { on: '1/11', value: '80' },
      { on: '', value: '' },
    ];

    expect(draftOf({ baseline: '100', target: '20', waypoints }).waypoints).toEqual([
      { on: '2026-11-01', value: 80 },
      { on: '2026-12-01', value: 30 },
    ]);
    expect(read({ waypoints: [{ on: '1/12', value: '' }] })).toMatchObject({ kind: 'waypoint-half' });
  });

  test('names the day that does not exist and the text that is no number', () => {
    expect(read({ dueOn: '30/2/2026' })).toMatchObject({ kind: 'no-such-day', text: '30/2/2026' });
    expect(read({ target: 'nhiều' })).toMatchObject({ kind: 'not-a-number', text: 'nhiều' });
  });

  test('saved untouched it is what it was, however many decimals that has', () => {
    for (const before of [
      { kind: 'metric', baseline: 1 / 3, target: 2, comparator: '>', dueOn: '2026-12-24' },
      { kind: 'metric', target: 2000, binding: { rollUp: 'change', figure: 'followers' } },
      { kind: 'metric', target: 3, direction: 'decrease', binding: { rollUp: 'change', figure: null } },
      { kind: 'growth', target: 2, percent: true, unit: 'điểm %', relativeTo: 'prev-month' },
      { kind: 'growth', multiplier: 2, relativeTo: 'prev-quarter', growthSpan: 'every-period' },
      { kind: 'keep', target: 5, targetHigh: 9, comparator: 'between' },
      { kind: 'cadence', target: 5, period: 'week', unit: 'bài' },
      { kind: 'milestone', dueOn: '2026-12-01', dueExclusive: true },
    ] as const) {
      const whole = keyResult.parse({
        id: 'k',
        objective: 'o',
        title: 'KR',
        direction: before.kind === 'milestone' ? null : 'increase',
        ...before,
      });

      expect(whole).toMatchObject(draftOf({}, 'vi', whole));
    }
  });

  test('says a change by its sign, and counts figures as one', () => {
    const change = { rollUp: 'change', figure: null };
    expect(draftOf({ target: '-3', change: true })).toMatchObject({
      target: 3,
      direction: 'decrease',
      binding: change,
    });
    expect(draftOf({ target: '2.000', change: true })).toMatchObject({
      target: 2000,
      direction: 'increase',
      binding: change,
    });
    expect(draftOf({ target: '-3' })).toMatchObject({ target: -3, binding: null });
  });

  test('is an end value again once it has a start, and its page the latest word', () => {
    const before = keyResult.parse({
      id: 'k',
      objective: 'o',
      title: 'KR',
      kind: 'metric',
      target: 3,
      direction: 'decrease',
      binding: { rollUp: 'change', figure: 'cost' },
    });
    expect(fieldsOf(before, '', formatsFor('vi'))).toMatchObject({ target: '-3', change: true });
    expect(draftOf({ baseline: '12' }, 'vi', before)).toMatchObject({
      baseline: 12,
      target: 9,
      direction: 'decrease',
      binding: { rollUp: 'latest', figure: 'cost' },
    });
  });
});
