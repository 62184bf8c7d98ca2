import fc from 'fast-check';
import { expect, test } from 'vitest';
import { railMap, type MapMeasure, type MapStop } from '@/utils/okr/rail-map';

const measure: MapMeasure = { width: 100, head: 40, row: 20, foot: 10, gapX: 60, gapY: 16 };

function stopOf(id: string, keyResults = 0, joins: MapStop['joins'] = null): MapStop {
  return { id, keyResults: Array.from({ length: keyResults }, (_, i) => `${id}.${i}`), joins };
}

/** A forest of any shape: each stop may join one that comes before it. */
const forest = fc
  .array(fc.record({ keyResults: fc.nat(6), above: fc.nat(40), at: fc.nat(8), root: fc.boolean() }), {
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ keyResults, above, at, root }, i): MapStop => {
      const joined = i === 0 || root ? null : above % i;
      const joins =
        joined === null
          ? null
          : { objective: `o${joined}`, keyResult: at < all[joined]!.keyResults ? `o${joined}.${at}` : null };
      return stopOf(`o${i}`, keyResults, joins);
    }),
  );

test('every objective is drawn once, and no two overlap', () => {
  fc.assert(
    fc.property(forest, (stops) => {
      const { stops: placed } = railMap(stops, measure);

      expect(placed.map(({ id }) => id).sort()).toEqual(stops.map(({ id }) => id).sort());
      for (const a of placed)
        for (const b of placed)
          if (a !== b && a.x === b.x)
            expect(a.y + a.height <= b.y - measure.gapY || b.y + b.height <= a.y - measure.gapY).toBe(true);
    }),
  );
});

test('what serves stands right of what it serves, with a rail between them', () => {
  fc.assert(
    fc.property(forest, (stops) => {
      const map = railMap(stops, measure);
      const x = new Map(map.stops.map((stop) => [stop.id, stop.x]));

      expect(map.rails).toHaveLength(stops.filter(({ joins }) => joins).length);
      for (const { from, to, path } of map.rails) {
        expect(x.get(from)! - x.get(to)!).toBe(measure.width + measure.gapX);
        expect(path).toMatch(/^M[\d. HVQ-]+$/);
      }
    }),
  );
});

test('the map is as large as what is drawn on it', () => {
  fc.assert(
    fc.property(forest, (stops) => {
      const map = railMap(stops, measure);

      for (const { x, y, height } of map.stops) {
        expect(x + measure.width).toBeLessThanOrEqual(map.width);
        expect(y + height).toBeLessThanOrEqual(map.height);
        expect(y).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('rails to one key result run into one line, rails to another into another', () => {
  const served = stopOf('top', 2);
  const one = stopOf('a', 0, { objective: 'top', keyResult: 'top.0' });
  const two = stopOf('b', 0, { objective: 'top', keyResult: 'top.0' });
  const other = stopOf('c', 0, { objective: 'top', keyResult: 'top.1' });

  const rails = railMap([served, one, two, other], measure).rails;
  const lines = rails.map(({ path }) => /Q(\d+)/.exec(path)?.[1]);
  const ends = rails.map(({ path }) => path.slice(path.lastIndexOf('Q')));

  expect(lines[0]).toBe(lines[1]);
  expect(lines[2]).not.toBe(lines[0]);
  expect(ends[0]!.split(' ')[1]).toBe(ends[1]!.split(' ')[1]);
});

test('what is connected stands above what is not', () => {
  const map = railMap(
    [stopOf('alone'), stopOf('top'), stopOf('mine', 0, { objective: 'top', keyResult: null })],
    measure,
  );

  expect(map.stops.map(({ id }) => id)).toEqual(['top', 'mine', 'alone']);
});

test('an empty map has no size', () => {
  expect(railMap([], measure)).toEqual({ width: 0, height: 0, stops: [], rails: [] });
});
