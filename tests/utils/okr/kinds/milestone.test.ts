import { describe, expect, it } from 'vitest';
import type { KeyResult } from '@/utils/okr/key-result';
import { standingOf } from '@/utils/okr/standing';
import type { CheckIn } from '@/utils/okr/check-in';
import { at, autumn, checkInOf, hundred, keyResultOf } from '../support';

const standing = (fields: Partial<KeyResult>, checkIns: readonly CheckIn[], today: string) =>
  standingOf(keyResultOf({ kind: 'milestone', ...fields }), checkIns, autumn, at(today, 13), 'committed');

describe('a milestone', () => {
  it('is 0 until it is done, then 1, and undone again', () => {
    const word = checkInOf('2026-10-05', null);
    const done = checkInOf('2026-10-06', 1);
    const undone = checkInOf('2026-10-07', 0);
    expect(standing({}, [], '2026-10-08')).toMatchObject({
      score: 0,
      complete: false,
      missing: null,
      health: 'pending',
    });
    expect(standing({}, [word], '2026-10-08')).toMatchObject({ score: 0, complete: false });
    expect(standing({}, [word, done], '2026-10-08')).toMatchObject({
      score: 1,
      complete: true,
      health: 'complete',
    });
    expect(standing({}, [word, done, undone], '2026-10-08')).toMatchObject({ score: 0, complete: false });
  });

  it('has no line; its date and the confidence judge it', () => {
    const last = (day: string, confidence: number | null = null) => [checkInOf(day, null, { confidence })];
    const due = { dueOn: '2026-11-30' };
    expect(standing(due, last('2026-11-20'), '2026-11-20')).toMatchObject({
      expected: null,
      health: 'on-track',
    });
    expect(standing(due, last('2026-11-20', 3), '2026-11-20').health).toBe('at-risk');
    expect(standing(due, last('2026-11-25'), '2026-11-25').health).toBe('behind');
    expect(standing(due, last('2026-11-25', 9), '2026-11-25').health).toBe('on-track');
    expect(standing(due, last('2026-12-01', 9), '2026-12-01').health).toBe('at-risk');
  });

  it('that must be done before a day is overdue on it', () => {
    const checkIns = [checkInOf('2026-11-29', null, { confidence: 9 })];
    const before = { dueOn: '2026-11-30', dueExclusive: true };
    expect(standing(before, checkIns, '2026-11-29').pace).toBe('on-track');
    expect(standing(before, checkIns, '2026-11-30').pace).toBe('at-risk');
    expect(standing({ dueOn: '2026-11-30' }, checkIns, '2026-11-30').pace).toBe('on-track');
  });
});

describe('a milestone with steps', () => {
  const steps = (script: number | null, film: number | null) => ({
    'step:a': { title: 'Script', weight: 1, order: 'a0', doneAt: script },
    'step:b': { title: 'Film', weight: 3, order: 'a1', doneAt: film },
  });
  const first = at('2026-10-05', 9).getTime();
  const second = at('2026-10-09', 9).getTime();

  it('is the share of its steps by weight', () => {
    expect(standing(steps(first, null), [checkInOf('2026-10-05', null)], '2026-10-10')).toMatchObject({
      value: 0.25,
      score: 0.25,
      series: [{ at: first, value: 0.25 }],
    });
    expect(standing(steps(first, second), [checkInOf('2026-10-09', null)], '2026-10-10')).toMatchObject({
      score: 1,
      previous: 0.25,
      complete: true,
    });
  });

  it('is whole when the whole is called done', () => {
    expect(standing(steps(null, null), [checkInOf('2026-10-09', 1)], '2026-10-10')).toMatchObject({
      score: 1,
      complete: true,
    });
  });

  it('has a line', () => {
    const keyResult = keyResultOf({ kind: 'milestone', ...steps(first, null) });
    const standing = standingOf(
      keyResult,
      [checkInOf('2026-02-20', null)],
      hundred,
      at('2026-02-20', 13),
      'committed',
    );
    expect(standing).toMatchObject({ expected: 0.5, pace: 'at-risk' });
  });
});
