import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingOf, isUnambitious } from '@/utils/okr/closing';
import { healths } from '@/utils/okr/health';
import { cycleScore, objectiveStanding, type Weighed } from '@/utils/okr/score';

const weighed = (
  id: string,
  score: number | null,
  weight = 1,
  more: Partial<Weighed['standing']> = {},
): Weighed => ({
  id,
  weight,
  standing: { score, health: 'on-track', complete: false, ...more },
});

describe('an objective', () => {
  it('scores the mean of its key results', () => {
    expect(objectiveStanding([weighed('a', 0.2), weighed('b', 0.6)]).score).toBeCloseTo(0.4);
  });

  it('weighs its key results', () => {
    expect(objectiveStanding([weighed('a', 1, 3), weighed('b', 0, 1)]).score).toBe(0.75);
  });

  it('names key results without a score and never counts them as 0', () => {
    expect(objectiveStanding([weighed('a', 0.8), weighed('b', null, 5)])).toMatchObject({
      score: 0.8,
      unscored: ['b'],
    });
  });

  it('has no score while none of its key results has one', () => {
    expect(objectiveStanding([weighed('a', null)])).toMatchObject({ score: null, unscored: ['a'] });
    expect(objectiveStanding([])).toEqual({ score: null, unscored: [], health: 'pending', complete: false });
  });

  it('weighs alike when all weights are 0', () => {
    expect(objectiveStanding([weighed('a', 1, 0), weighed('b', 0, 0)]).score).toBe(0.5);
  });

  it('is as healthy as its weakest key result', () => {
    const standing = objectiveStanding([
      weighed('a', 1, 1, { health: 'complete' }),
      weighed('b', 0, 1, { health: 'at-risk' }),
    ]);
    expect(standing.health).toBe('at-risk');
  });

  it('is complete when all key results are', () => {
    const done = { complete: true, health: 'complete' as const };
    expect(objectiveStanding([weighed('a', 1, 1, done), weighed('b', 1, 1, done)]).complete).toBe(true);
    expect(objectiveStanding([weighed('a', 1, 1, done), weighed('b', 0.99)]).complete).toBe(false);
  });

  it('scores between its lowest and its highest key result', () => {
    const keyResult = fc.record({
      score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      weight: fc.double({ min: 0, max: 100, noNaN: true }),
      health: fc.constantFrom(...healths),
    });
    fc.assert(
      fc.property(fc.array(keyResult), (all) => {
        const rows = all.map(({ score, weight, health }, i) => weighed(String(i), score, weight, { health }));
        const { score, unscored } = objectiveStanding(rows);
        const scores = all.flatMap((row) => row.score ?? []);
        expect(unscored).toHaveLength(all.length - scores.length);
        if (score === null) {
          expect(scores).toEqual([]);
          return;
        }
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      }),
    );
  });
});

it('a cycle scores the mean of the objectives that have a score', () => {
  expect(cycleScore([{ score: 0.5 }, { score: null }, { score: 1 }])).toBe(0.75);
  expect(cycleScore([{ score: null }])).toBeNull();
  expect(cycleScore([])).toBeNull();
});

describe('a closing score', () => {
  it.each([
    [0, 0, 'red'],
    [0.3, 0.3, 'red'],
    [0.3499, 0.3, 'red'],
    [0.35, 0.4, 'yellow'],
    [0.6, 0.6, 'yellow'],
    [0.6499, 0.6, 'yellow'],
    [0.65, 0.7, 'green'],
    [0.7, 0.7, 'green'],
    [1, 1, 'green'],
  ] as const)('of %d is %d, %s', (score, rounded, band) => {
    expect(closingOf(score, 'aspirational')).toEqual({ score: rounded, band, missed: false });
  });

  it('below 1.0 is a miss of a commitment, and none of a stretch', () => {
    expect(closingOf(0.9, 'committed').missed).toBe(true);
    expect(closingOf(1, 'committed').missed).toBe(false);
    expect(closingOf(0.7, 'aspirational').missed).toBe(false);
  });

  it.each([0.95, 0.97, 0.9999])('is 1.0 only when whole: a commitment at %s is a miss', (score) => {
    expect(closingOf(score, 'committed')).toMatchObject({ score: 0.9, missed: true });
    // Thirds that add up to a whole lie a hair below it.
    expect(closingOf(1 - 1e-12, 'committed')).toMatchObject({ score: 1, missed: false });
  });

  it('takes a half up although binary fractions lie below it', () => {
    // The mean of 0.7 and 0.6 is 0.6499999999999999.
    expect(closingOf((0.7 + 0.6) / 2, 'committed').score).toBe(0.7);
    for (let tenth = 0; tenth < 9; tenth += 1) {
      expect(closingOf(tenth / 10 + 0.05, 'committed').score).toBe((tenth + 1) / 10);
    }
  });
});

it('stretch goals that close at 1.0 every time are no stretch', () => {
  expect(isUnambitious([1, 1, 1])).toBe(true);
  expect(isUnambitious([1, 0.97, 1])).toBe(false);
  expect(isUnambitious([1, 0.9])).toBe(false);
  expect(isUnambitious([1])).toBe(false);
  expect(isUnambitious([])).toBe(false);
});
