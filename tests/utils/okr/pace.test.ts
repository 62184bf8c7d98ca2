import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo } from '@/utils/okr/day';
import { expectedShare, paceByDate, paceOfShare, paceOnLine } from '@/utils/okr/pace';
import { at, hundred } from './support';

const { starts, ends } = hundred;
const on = (days: number) => at(addDaysTo(starts, days), 8);

describe('the expected share', () => {
  it('is a straight line without waypoints', () => {
    expect(expectedShare({ starts, ends }, [], 0, 1000, on(0))).toBe(0);
    expect(expectedShare({ starts, ends }, [], 0, 1000, on(40))).toBe(0.4);
    expect(expectedShare({ starts, ends }, [], 0, 1000, on(100))).toBe(1);
  });

  it('follows rising waypoints', () => {
    const waypoints = [{ on: addDaysTo(starts, 50), value: 200 }];
    expect(expectedShare({ starts, ends }, waypoints, 0, 1000, on(25))).toBeCloseTo(0.1);
    expect(expectedShare({ starts, ends }, waypoints, 0, 1000, on(50))).toBeCloseTo(0.2);
    expect(expectedShare({ starts, ends }, waypoints, 0, 1000, on(75))).toBeCloseTo(0.6);
    expect(expectedShare({ starts, ends }, waypoints, 0, 1000, on(100))).toBe(1);
  });

  it('follows falling waypoints by their dates, given in any order', () => {
    const waypoints = [
      { on: addDaysTo(starts, 80), value: 40 },
      { on: addDaysTo(starts, 20), value: 90 },
    ];
    expect(expectedShare({ starts, ends }, waypoints, 100, 20, on(10))).toBeCloseTo(5 / 80);
    expect(expectedShare({ starts, ends }, waypoints, 100, 20, on(20))).toBeCloseTo(10 / 80);
    expect(expectedShare({ starts, ends }, waypoints, 100, 20, on(50))).toBeCloseTo(35 / 80);
    expect(expectedShare({ starts, ends }, waypoints, 100, 20, on(80))).toBeCloseTo(60 / 80);
    expect(expectedShare({ starts, ends }, waypoints, 100, 20, on(100))).toBe(1);
  });

  it('passes over waypoints outside the window and days that do not exist', () => {
    const waypoints = [
      { on: '2025-01-01', value: 900 },
      { on: '2026-02-31', value: 900 },
      { on: starts, value: 900 },
      { on: ends, value: 1 },
      { on: '2027-01-01', value: 1 },
    ];
    expect(expectedShare({ starts, ends }, waypoints, 0, 1000, on(40))).toBe(0.4);
  });

  it('stays between 0 and 1 whatever the waypoints', () => {
    const waypoint = fc.record({
      on: fc.integer({ min: -10, max: 110 }).map((days) => addDaysTo(starts, days)),
      value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(waypoint, { maxLength: 5 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -20, max: 120 }),
        (waypoints, from, to, days) => {
          const expected = expectedShare({ starts, ends }, waypoints, from, to, on(days));
          expect(expected).toBeGreaterThanOrEqual(0);
          expect(expected).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('pace on a line', () => {
  it.each([
    [0.475, 0.5, 'on-track'],
    [0.57, 0.6, 'on-track'],
    [0.4749, 0.5, 'behind'],
    [0.375, 0.5, 'behind'],
    [0.75, 1, 'behind'],
    [0.7499, 1, 'at-risk'],
    [0, 1, 'at-risk'],
    [2, 1, 'on-track'],
    [-0.5, 0.5, 'at-risk'],
  ] as const)('%d reached of %d expected is %s', (reached, expected, pace) => {
    expect(paceOnLine(reached, expected)).toBe(pace);
  });

  it('is not at risk while the gap is no more than 16.5 points', () => {
    expect(paceOnLine(0, 0.165)).toBe('behind');
    expect(paceOnLine(0.135, 0.3)).toBe('behind');
    expect(paceOnLine(0, 0.166)).toBe('at-risk');
    expect(paceOnLine(0.134, 0.3)).toBe('at-risk');
  });

  it('is on track while nothing is expected', () => {
    expect(paceOnLine(0, 0)).toBe('on-track');
    expect(paceOnLine(-3, 0)).toBe('on-track');
  });

  it('never gets worse when more is reached', () => {
    const rank = ['at-risk', 'behind', 'on-track'];
    const share = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, expected) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(rank.indexOf(paceOnLine(more, expected))).toBeGreaterThanOrEqual(
          rank.indexOf(paceOnLine(less, expected)),
        );
      }),
    );
  });
});

describe('pace of a share', () => {
  it.each([
    [1, 'on-track'],
    [0.95, 'on-track'],
    [0.9499, 'behind'],
    [0.75, 'behind'],
    [0.7499, 'at-risk'],
    [0, 'at-risk'],
  ] as const)('%d is %s', (share, pace) => expect(paceOfShare(share)).toBe(pace));
});

describe('pace by date', () => {
  it('is on track until seven days before the last day', () => {
    expect(paceByDate('2026-11-30', '2026-11-01', null)).toBe('on-track');
    expect(paceByDate('2026-11-30', '2026-11-23', null)).toBe('on-track');
  });

  it('then only confidence keeps it on track', () => {
    expect(paceByDate('2026-11-30', '2026-11-24', null)).toBe('behind');
    expect(paceByDate('2026-11-30', '2026-11-24', 7)).toBe('behind');
    expect(paceByDate('2026-11-30', '2026-11-24', 8)).toBe('on-track');
    expect(paceByDate('2026-11-30', '2026-11-30', 9)).toBe('on-track');
  });

  it('is at risk once the last day has passed', () => {
    expect(paceByDate('2026-11-30', '2026-12-01', 10)).toBe('at-risk');
  });
});
