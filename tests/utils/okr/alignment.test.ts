import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectiveOfParent, objectivesAbove, wouldCircle } from '@/utils/okr/alignment';

const keyResults = new Map([['kr', { id: 'kr', objective: 'team' }]]);
const objectives = new Map(
  [
    { id: 'company', parent: null },
    { id: 'team', parent: 'company' },
    { id: 'mine', parent: 'kr' },
  ].map((objective) => [objective.id, objective]),
);

test('an objective may serve an objective or a key result of one', () => {
  expect(objectiveOfParent('company', objectives, keyResults)).toBe('company');
  expect(objectiveOfParent('kr', objectives, keyResults)).toBe('team');
  expect(objectiveOfParent('gone', objectives, keyResults)).toBeUndefined();
  expect(objectiveOfParent(null, objectives, keyResults)).toBeUndefined();
});

test('an objective cannot serve itself, nor what serves it over some steps', () => {
  expect(wouldCircle('company', 'company', objectives, keyResults)).toBe(true);
  expect(wouldCircle('company', 'mine', objectives, keyResults)).toBe(true);
  expect(wouldCircle('team', 'kr', objectives, keyResults)).toBe(true);
  expect(wouldCircle('mine', 'company', objectives, keyResults)).toBe(false);
  expect(wouldCircle('company', null, objectives, keyResults)).toBe(false);
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const anyParents = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.option(fc.constantFrom(...ids), { nil: null })])),
);

function worldOf(parents: Readonly<Record<string, string | null>>) {
  return new Map(Object.entries(parents).map(([id, parent]) => [id, { id, parent }]));
}

test('whatever circles two browsers have made, what is above what is a forest', () => {
  fc.assert(
    fc.property(anyParents, (parents) => {
      const above = objectivesAbove(worldOf(parents), new Map());

      for (const id of ids) {
        let steps = 0;
        for (let at = above.get(id); at !== undefined; at = above.get(at)) steps += 1;
        expect(steps).toBeLessThan(ids.length);
      }
    }),
  );
});

test('only circles lose a tie, each of them one', () => {
  const above = objectivesAbove(worldOf({ a: 'b', b: 'c', c: 'a', d: 'a', e: null, f: 'f' }), new Map());

  expect([...above.entries()]).toEqual([
    ['b', 'c'],
    ['c', 'a'],
    ['d', 'a'],
  ]);
});

test('the order that browsers read objectives in changes nothing', () => {
  fc.assert(
    fc.property(anyParents, (parents) => {
      const turned = Object.fromEntries(Object.entries(parents).toReversed());
      const sorted = (tree: ReadonlyMap<string, string>) => [...tree].sort();

      expect(sorted(objectivesAbove(worldOf(turned), new Map()))).toEqual(
        sorted(objectivesAbove(worldOf(parents), new Map())),
      );
    }),
  );
});
