import { describe, expect, it } from 'vitest';
import type { KeyResult } from '@/utils/okr/key-result';
import { bandOf } from '@/utils/okr/kinds/keep';
import { standingOf } from '@/utils/okr/standing';
import { at, autumn, checkInOf, keyResultOf } from '../support';

const keepOf = (fields: Partial<KeyResult>) => keyResultOf({ kind: 'keep', ...fields });
const standing = (fields: Partial<KeyResult>, values: readonly (number | null)[], today = '2026-10-10') =>
  standingOf(
    keepOf(fields),
    values.map((value, i) => checkInOf(`2026-10-0${i + 1}`, value)),
    autumn,
    at(today, 13),
    'committed',
  );

describe('a key result that keeps a level', () => {
  it.each([
    ['>=', { target: 4.5 }, [4.5, 4.6], [4.49, -5]],
    ['>', { target: 4.5 }, [4.51], [4.5]],
    ['<=', { target: -2 }, [-2, -3], [-1.99, 0]],
    ['<', { target: 24 }, [23.9], [24]],
    ['=', { target: 0 }, [0], [0.1]],
    ['between', { target: 10, targetHigh: 20 }, [10, 15.5, 20], [9.9, 20.1]],
    ['between', { target: 20, targetHigh: 10 }, [10, 20], [9, 21]],
  ] as const)('%s %j', (comparator, edges, inside, outside) => {
    const inBand = bandOf(keepOf({ comparator, ...edges }));
    expect(inside.map((value) => inBand?.(value))).toEqual(inside.map(() => true));
    expect(outside.map((value) => inBand?.(value))).toEqual(outside.map(() => false));
  });

  it('means "at least", or "at most" when less is better, until it says more', () => {
    expect(bandOf(keepOf({ target: 5 }))?.(6)).toBe(true);
    expect(bandOf(keepOf({ target: 5, direction: 'decrease' }))?.(6)).toBe(false);
  });

  it('scores the share of the check-ins inside the band, without those that report no value', () => {
    expect(standing({ comparator: '>=', target: 80 }, [85, null, 70, 90, 80])).toMatchObject({
      value: 80,
      previous: 90,
      progress: 0.75,
      pace: 'behind',
      expected: null,
    });
  });

  it('is complete when all its time was inside', () => {
    expect(standing({ comparator: '>=', target: 80 }, [85, 90], '2026-12-31').complete).toBe(false);
    expect(standing({ comparator: '>=', target: 80 }, [85, 90], '2027-01-01').complete).toBe(true);
    expect(standing({ comparator: '>=', target: 80 }, [85, 70], '2027-01-01').complete).toBe(false);
  });

  it('without an edge has its target missing, without a report its value', () => {
    expect(standing({}, [5]).missing).toBe('target');
    expect(standing({ comparator: 'between', target: 5 }, [5]).missing).toBe('target');
    expect(standing({ comparator: '>=', target: 5 }, []).missing).toBe('value');
  });
});
