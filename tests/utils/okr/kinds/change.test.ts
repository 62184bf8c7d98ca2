import { describe, expect, it } from 'vitest';
import type { KeyResult } from '@/utils/okr/key-result';
import { readTypedValue } from '@/utils/okr/typed-value';
import { keyResultOf, standingWith } from '../support';

const binding = { rollUp: 'change' as const, figure: null };
const more: Partial<KeyResult> & Pick<KeyResult, 'kind'> = {
  kind: 'metric',
  target: 2000,
  direction: 'increase',
  binding,
};
const less = { ...more, target: 3, direction: 'decrease' as const };

describe('a metric that counts the change since its first reading', () => {
  it.each([
    ['2,000 more', more, 800, 0.4],
    ['2,000 more', more, 2000, 1],
    ['2,000 more', more, -100, -0.05],
    ['3 less', less, -1.5, 0.5],
    ['3 less', less, -3, 1],
    ['3 less', less, 0, 0],
    ['3 less', less, 1.5, -0.5],
  ])('and asks for %s stands at %3$d of its way after a change of %2$d', (_, asked, change, progress) => {
    const standing = standingWith(asked, change, '2026-02-01');
    expect(standing.from).toBe(0);
    expect(standing.missing).toBeNull();
    expect(standing.progress).toBeCloseTo(progress, 10);
    expect(standing.complete).toBe(progress >= 1);
  });

  it('is expected to fall along its line', () => {
    expect(standingWith(less, -1, '2026-02-20')).toMatchObject({ to: -3, pace: 'at-risk' });
    expect(standingWith(less, -1.6, '2026-02-20').expectedValue).toBeLessThan(-1.4);
    expect(standingWith(less, -1.6, '2026-02-20').pace).toBe('on-track');
  });

  it('is an end value again where a start is named', () => {
    expect(standingWith({ ...less, baseline: 12, target: 9 }, 10.5, '2026-02-01')).toMatchObject({
      from: 12,
      to: 9,
      progress: 0.5,
    });
  });
});

describe('a change typed by hand', () => {
  const typed = (text: string, fields: Parameters<typeof keyResultOf>[0]) =>
    readTypedValue(text, 'en', keyResultOf(fields));

  it('is what has come, where more is asked', () => {
    expect(typed('800', more)).toBe(800);
    expect(typed('-50', more)).toBe(-50);
  });

  it('is what has gone, with or without its sign, where less is asked', () => {
    expect(typed('1.5', less)).toBe(-1.5);
    expect(typed('-1.5', less)).toBe(-1.5);
    expect(typed('−1.5', less)).toBe(-1.5);
    expect(typed('+2', less)).toBe(2);
    expect(typed('0', less)).toBe(0);
  });

  it('is no change for any other key result', () => {
    expect(typed('1.5', { ...less, binding: null })).toBe(1.5);
    expect(typed('soon', less)).toBeNull();
  });
});
