import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthOf, healths, weakest, type Signs } from '@/utils/okr/health';

const fine: Signs = {
  complete: false,
  everCheckedIn: true,
  stale: false,
  pace: 'on-track',
  confidence: null,
};
const anySigns = fc.record({
  complete: fc.boolean(),
  everCheckedIn: fc.boolean(),
  stale: fc.boolean(),
  pace: fc.constantFrom('on-track' as const, 'behind' as const, 'at-risk' as const, null),
  confidence: fc.option(fc.integer({ min: 1, max: 10 })),
});

describe('health', () => {
  it.each(['on-track', 'behind', 'at-risk'] as const)(
    'is the pace when nothing speaks against it: %s',
    (pace) => {
      expect(healthOf({ ...fine, pace })).toBe(pace);
    },
  );

  it.each([1, 2, 3])('is at risk at best with a confidence of %d', (confidence) => {
    expect(healthOf({ ...fine, confidence })).toBe('at-risk');
    expect(healthOf({ ...fine, pace: null, confidence })).toBe('at-risk');
  });

  it.each([4, 7, 8, 10])('is left alone by a confidence of %d', (confidence) => {
    expect(healthOf({ ...fine, confidence })).toBe('on-track');
    expect(healthOf({ ...fine, pace: 'behind', confidence })).toBe('behind');
  });

  it('is outdated when stale, whatever was reported', () => {
    expect(healthOf({ ...fine, stale: true, confidence: 10 })).toBe('outdated');
    expect(healthOf({ ...fine, stale: true, confidence: 1, pace: 'at-risk' })).toBe('outdated');
  });

  it('is pending before the first check-in, and never green', () => {
    expect(healthOf({ ...fine, everCheckedIn: false })).toBe('pending');
    fc.assert(
      fc.property(anySigns, (signs) => {
        const health = healthOf({ ...signs, complete: false, everCheckedIn: false });
        expect(health).toBe('pending');
      }),
    );
  });

  it('is unjudged, not pending, where something was reported and nothing can be judged by it yet', () => {
    expect(healthOf({ ...fine, pace: null })).toBe('unjudged');
  });

  it('is green only with a fresh check-in, a pace on track and no low confidence', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        if (healthOf(signs) !== 'on-track') return;
        expect(signs).toMatchObject({ complete: false, everCheckedIn: true, stale: false, pace: 'on-track' });
        expect(signs.confidence ?? 10).toBeGreaterThan(3);
      }),
    );
  });

  it('is complete once complete, however long ago', () => {
    expect(healthOf({ ...fine, complete: true, stale: true })).toBe('complete');
  });
});

describe('the weakest health', () => {
  it('is the one that needs somebody first', () => {
    expect(weakest(['complete', 'on-track', 'behind'])).toBe('behind');
    expect(weakest(['pending', 'unjudged', 'on-track'])).toBe('pending');
    expect(weakest(['unjudged', 'on-track'])).toBe('unjudged');
    expect(weakest(['outdated', 'behind', 'pending'])).toBe('outdated');
    expect(weakest(healths)).toBe('at-risk');
    expect(weakest(['complete', 'complete'])).toBe('complete');
  });

  it('of none is pending', () => expect(weakest([])).toBe('pending'));
});
