import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo, dayOf } from '@/utils/okr/day';
import type { KeyResult } from '@/utils/okr/key-result';
import { standingOf } from '@/utils/okr/standing';
import { at, autumn, checkInOf, hundred, inZone, keyResultOf, standingWith, zones } from './support';

const on = (days: number) => addDaysTo(hundred.starts, days);
const metric = (fields: Partial<KeyResult> = {}) =>
  keyResultOf({ kind: 'metric', baseline: 0, target: 1000, ...fields });

describe('where a key result stands', () => {
  it('says value, the value before, and both ends of the way', () => {
    const checkIns = [checkInOf(on(30), 300), checkInOf(on(40), 450, { confidence: 7 })];
    expect(standingOf(metric(), checkIns, hundred, at(on(40), 13), 'committed')).toEqual({
      value: 450,
      previous: 300,
      from: 0,
      to: 1000,
      progress: 0.45,
      score: 0.45,
      expected: 0.4,
      expectedValue: 400,
      pace: 'on-track',
      health: 'on-track',
      missing: null,
      complete: false,
      confidence: 7,
      lastAt: checkIns[1]?.at,
      stale: false,
      series: checkIns.map(({ at, value }) => ({ at, value })),
    });
  });

  it('is pending before the first check-in, with the line already drawn', () => {
    expect(standingOf(metric(), [], hundred, at(on(40)), 'committed')).toMatchObject({
      value: null,
      progress: null,
      score: null,
      expected: 0.4,
      expectedValue: 400,
      missing: 'value',
      health: 'pending',
      lastAt: null,
      stale: false,
    });
  });

  it('keeps the confidence last reported when a page reports none', () => {
    const checkIns = [checkInOf(on(30), 450, { confidence: 2 }), checkInOf(on(40), 460)];
    const standing = standingOf(metric(), checkIns, hundred, at(on(40), 13), 'committed');
    expect(standing.confidence).toBe(2);
    expect(standing.pace).toBe('on-track');
    expect(standing.health).toBe('at-risk');
  });

  it('counts a correction and not what it corrects', () => {
    const wrong = checkInOf(on(40), 4500);
    const right = checkInOf(on(41), 450, { replaces: wrong.id });
    const standing = standingOf(metric(), [right, wrong], hundred, at(on(41), 13), 'committed');
    expect(standing.value).toBe(450);
    expect(standing.previous).toBeNull();
    expect(standing.series).toEqual([{ at: wrong.at, value: 450 }]);
    expect(standing.lastAt).toBe(wrong.at);
  });
});

describe('pace and health', () => {
  it.each([
    [475, 'on-track'],
    [474, 'behind'],
    [335, 'behind'],
    [334, 'at-risk'],
  ] as const)('half way through, %d of 1,000 is %s', (value, pace) => {
    const standing = standingWith({ kind: 'metric', baseline: 0, target: 1000 }, value, on(50));
    expect(standing.pace).toBe(pace);
    expect(standing.health).toBe(pace);
  });

  it('the first days never shout', () => {
    expect(standingWith({ kind: 'metric', baseline: 0, target: 1000 }, 0, on(16)).pace).toBe('behind');
    expect(standingWith({ kind: 'metric', baseline: 0, target: 1000 }, 0, on(17)).pace).toBe('at-risk');
  });

  it('a stretch is judged against 0.7 of the line, and shows that', () => {
    const half = (value: number) =>
      standingOf(metric(), [checkInOf(on(50), value)], hundred, at(on(50), 13), 'aspirational');
    expect(half(350)).toMatchObject({ pace: 'on-track', expectedValue: 350 });
    expect(half(350).expected).toBeCloseTo(0.35);
    expect(half(333).pace).toBe('on-track');
    expect(half(332).pace).toBe('behind');
    expect(half(184).pace).toBe('at-risk');
    expect(half(185).pace).toBe('behind');
  });

  it('a key result is judged in its own window', () => {
    const early = { startsOn: on(0), dueOn: on(50) };
    expect(standingWith({ kind: 'metric', baseline: 0, target: 1000, ...early }, 500, on(50)).expected).toBe(
      1,
    );
    const late = { startsOn: on(50), dueOn: on(100) };
    expect(standingWith({ kind: 'metric', baseline: 0, target: 1000, ...late }, 500, on(50)).expected).toBe(
      0,
    );
  });

  it('waypoints bend the line', () => {
    const waypoints = [{ on: on(50), value: 100 }];
    const standing = standingWith({ kind: 'metric', baseline: 0, target: 1000, waypoints }, 100, on(50));
    expect(standing).toMatchObject({ expected: 0.1, expectedValue: 100, pace: 'on-track' });
  });

  it('falling waypoints bend it for a way that leads down', () => {
    const down = { kind: 'metric', baseline: 100, target: 20, direction: 'decrease' } as const;
    const waypoints = [
      { on: on(80), value: 40 },
      { on: on(20), value: 90 },
    ];
    expect(standingWith({ ...down, waypoints }, 65, on(50))).toMatchObject({
      expectedValue: 65,
      pace: 'on-track',
    });
    expect(standingWith({ ...down, waypoints }, 20, on(90))).toMatchObject({ score: 1, complete: true });
  });
});

describe('a stale key result', () => {
  const standing = (last: number, today: number, fields: Partial<KeyResult> = {}) =>
    standingOf(
      metric(fields),
      [checkInOf(on(last), 990, { confidence: 10 })],
      hundred,
      at(on(today), 13),
      'committed',
    );

  it('is outdated after seven days and three of grace', () => {
    expect(standing(20, 30)).toMatchObject({ stale: false, health: 'on-track' });
    expect(standing(20, 31)).toMatchObject({ stale: true, health: 'outdated', pace: 'on-track' });
  });

  it('grows no older than its cycle', () => {
    expect(standing(91, 300).stale).toBe(false);
    expect(standing(89, 300).stale).toBe(true);
  });

  it('is not asked before its first day', () => {
    expect(standing(0, 40, { startsOn: on(35) }).stale).toBe(false);
    expect(standing(0, 46, { startsOn: on(35) }).stale).toBe(true);
  });
});

describe('every kind, in every zone', () => {
  const anyNumber = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const anyDay = fc.integer({ min: -20, max: 120 }).map((days) => addDaysTo(autumn.starts, days));
  const anyKeyResult = fc
    .record({
      kind: fc.constantFrom(
        'metric' as const,
        'keep' as const,
        'growth' as const,
        'cadence' as const,
        'milestone' as const,
      ),
      baseline: fc.option(anyNumber),
      target: fc.option(anyNumber),
      targetHigh: fc.option(anyNumber),
      multiplier: fc.option(anyNumber),
      comparator: fc.option(
        fc.constantFrom(
          '>=' as const,
          '<=' as const,
          'between' as const,
          '>' as const,
          '<' as const,
          '=' as const,
        ),
      ),
      direction: fc.option(fc.constantFrom('increase' as const, 'decrease' as const)),
      period: fc.option(
        fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const),
      ),
      relativeTo: fc.option(
        fc.constantFrom('prev-month' as const, 'prev-quarter' as const, 'prev-year' as const),
      ),
      growthSpan: fc.constantFrom('by-end' as const, 'every-period' as const, 'first-period' as const),
      startsOn: fc.option(anyDay),
      dueOn: fc.option(anyDay),
      dueExclusive: fc.boolean(),
      waypoints: fc.array(fc.record({ on: anyDay, value: anyNumber }), { maxLength: 3 }),
    })
    .map((fields) => keyResultOf(fields));
  const anyCheckIns = fc.array(
    fc
      .tuple(anyDay, fc.option(anyNumber), fc.option(fc.integer({ min: 1, max: 10 })))
      .map(([day, value, confidence]) => ({ day, value, confidence })),
    { maxLength: 8 },
  );

  it.each(zones)('stays within its bounds in %s', (zone) => {
    inZone(zone, () => {
      fc.assert(
        fc.property(
          anyKeyResult,
          anyCheckIns,
          anyDay,
          fc.constantFrom('committed' as const, 'aspirational' as const),
          (keyResult, reports, today, commitment) => {
            const checkIns = reports.map(({ day, value, confidence }) =>
              checkInOf(day, value, { confidence }),
            );
            const standing = standingOf(keyResult, checkIns, autumn, at(today, 10), commitment);
            for (const share of [standing.score, standing.expected]) {
              if (share === null) continue;
              expect(share).toBeGreaterThanOrEqual(0);
              expect(share).toBeLessThanOrEqual(1);
            }
            expect(standing.progress === null).toBe(standing.score === null);
            if (standing.missing !== null) expect(standing.score).toBeNull();
            if (standing.complete) expect(standing.score).toBe(1);
            if (checkIns.length === 0 && !standing.complete) expect(standing.health).toBe('pending');
            expect(standing.series.map((point) => point.at)).toEqual(
              standing.series.map((point) => point.at).toSorted((a, b) => a - b),
            );
          },
        ),
        { numRuns: 60 },
      );
    });
  });

  it('is the same on the same calendar days in every zone', () => {
    fc.assert(
      fc.property(anyKeyResult, anyCheckIns, anyDay, (keyResult, reports, today) => {
        const everywhere = zones.map((zone) =>
          inZone(zone, () => {
            const checkIns = reports.map(({ day, value, confidence }, i) =>
              checkInOf(day, value, { confidence, id: String(i) }),
            );
            const { series, lastAt, ...standing } = standingOf(
              keyResult,
              checkIns,
              autumn,
              at(today, 10),
              'committed',
            );
            const days = series.map((point) => ({ value: point.value, day: dayOf(new Date(point.at)) }));
            return { ...standing, days, last: lastAt === null ? null : dayOf(new Date(lastAt)) };
          }),
        );
        everywhere.forEach((standing) => expect(standing).toEqual(everywhere[0]));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order check-ins arrive', () => {
    fc.assert(
      fc.property(anyKeyResult, anyCheckIns, anyDay, (keyResult, reports, today) => {
        const checkIns = reports.map(({ day, value, confidence }) => checkInOf(day, value, { confidence }));
        const standing = standingOf(keyResult, checkIns, autumn, at(today, 10), 'committed');
        expect(standingOf(keyResult, checkIns.toReversed(), autumn, at(today, 10), 'committed')).toEqual(
          standing,
        );
      }),
    );
  });
});
