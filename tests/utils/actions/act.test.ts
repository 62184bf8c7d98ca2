import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferencesOf } from '@/utils/actions/workspace';
import { isProblem } from '@/utils/problem/problem';
import { startedWorld, World, quarter } from './world';

test('a first run makes the member, the cycle and the chosen objectives in one action', () => {
  const { world, keyResults } = startedWorld();

  expect(preferencesOf(world.workspace)).toMatchObject({ language: 'vi', cycle: '2026Q4' });
  expect(world.workspace.member.get(preferencesOf(world.workspace).me!)!.name).toBe('Lan');
  expect(keyResults).toHaveLength(3);
});

test('an empty start is a start too', () => {
  const world = new World();

  world.do('start', { name: 'An', language: 'en', cycle: quarter, objectives: [] });

  expect(world.workspace.objective.size).toBe(0);
  expect(world.workspace.cycle.size).toBe(1);
});

test('a name of blanks changes nothing', () => {
  const world = new World();

  const refused = world.try('start', { name: '  ', language: 'vi', cycle: quarter, objectives: [] });

  expect(refused).toMatchObject({ kind: 'title-missing' });
  expect(world.records.size).toBe(0);
});

test('the log says who did what, and to which records', () => {
  const { world, keyResults } = startedWorld();

  const { entry } = world.do('checkIn', { keyResult: keyResults[0]!, value: 1560, confidence: 7 });

  expect(entry).toMatchObject({ verb: 'checkIn', by: preferencesOf(world.workspace).me });
  expect(entry.changes[0]).toMatchObject({
    kind: 'check-in',
    set: { keyResult: keyResults[0], value: 1560 },
  });
});

test('undoing an edit brings the old words back under a newer stamp', () => {
  const { world, objective } = startedWorld();
  const before = world.records.get(objective)!.fields.title!;

  const { entry } = world.do('editObjective', { id: objective, set: { title: 'Mới' } });
  const edited = world.records.get(objective)!.fields.title!;
  world.undo(entry);
  const undone = world.records.get(objective)!.fields.title!;

  expect(edited[0]).toBe('Mới');
  expect(undone[0]).toBe(before[0]);
  expect(undone[1][0]).toBeGreaterThan(edited[1][0]);
});

test('undoing a check-in takes it out, and undoing that brings it back', () => {
  const { world, keyResults } = startedWorld();

  const { entry } = world.do('checkIn', { keyResult: keyResults[0]!, value: 1560, confidence: 7 });
  const undone = world.undo(entry);
  expect(world.workspace['check-in'].size).toBe(0);
  world.undo(undone.entry);

  expect([...world.workspace['check-in'].values()][0]).toMatchObject({ value: 1560, confidence: 7 });
});

test('an archived objective comes back whole, with its key results', () => {
  const { world, objective } = startedWorld();
  const before = world.workspace;

  const { entry } = world.do('archiveObjective', { id: objective });
  expect([...world.workspace['key-result'].values()].every((kr) => kr.archivedAt !== null)).toBe(true);
  world.undo(entry);

  expect(world.workspace.objective).toEqual(before.objective);
  expect(world.workspace['key-result']).toEqual(before['key-result']);
});

test('a line moves among the lines that are still there, whatever was deleted between them', () => {
  const { world } = startedWorld();
  const week = '2026-W48';
  for (const text of ['Một', 'Hai', 'Ba', 'Bốn']) world.do('addItem', { week, section: 'plan', text });
  const lines = () =>
    [...world.workspace.item.values()]
      .filter(({ dismissed }) => !dismissed)
      .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const [one, , , four] = lines();
  world.keep({
    entry: {
      ...world.do('editItem', { id: one!.id, set: { doneAt: 1 } }).entry,
      changes: [{ kind: 'item', id: one!.id, set: { dismissed: true } }],
    },
    captures: [],
  });
  world.do('moveItem', { id: four!.id, section: 'plan', index: 1 });

  expect(lines().map(({ text, words }) => words ?? text)).toEqual(['Hai', 'Bốn', 'Ba']);
});

test('what is gone cannot be changed', () => {
  const { world } = startedWorld();

  expect(world.try('editObjective', { id: 'nowhere', set: { title: 'x' } })).toMatchObject({
    kind: 'already-gone',
  });
  expect(world.try('checkIn', { keyResult: 'nowhere', value: 1, confidence: null })).toMatchObject({
    kind: 'already-gone',
  });
  expect(world.try('detachPage', { attachment: 'nowhere' })).toMatchObject({ kind: 'already-gone' });
  expect(world.try('moveItem', { id: 'nowhere', section: 'plan', index: 0 })).toMatchObject({
    kind: 'already-gone',
  });
});

test('a value that is no number, and a confidence off the scale, change nothing', () => {
  const { world, keyResults } = startedWorld();
  const id = keyResults[0]!;

  expect(world.try('checkIn', { keyResult: id, value: Number.NaN, confidence: 5 })).toMatchObject({
    kind: 'not-a-number',
  });
  expect(world.try('checkIn', { keyResult: id, value: 1, confidence: 11 })).toMatchObject({
    kind: 'confidence-out-of-range',
  });
  expect(world.try('checkIn', { keyResult: id, value: 1, confidence: 2.5 })).toMatchObject({
    kind: 'confidence-out-of-range',
  });
  expect(world.workspace['check-in'].size).toBe(0);
});

test('whatever was done, undoing it step by step leads back to where it began', () => {
  const step = fc.oneof(
    fc.record({
      verb: fc.constant('editObjective' as const),
      title: fc.string({ minLength: 1 }).filter((t) => t.trim() !== ''),
    }),
    fc.record({
      verb: fc.constant('checkIn' as const),
      which: fc.nat(2),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    }),
    fc.record({ verb: fc.constant('archiveKeyResult' as const), which: fc.nat(2) }),
    fc.record({ verb: fc.constant('duplicateKeyResult' as const), which: fc.nat(2) }),
    fc.record({ verb: fc.constant('moveKeyResult' as const), which: fc.nat(2), index: fc.nat(3) }),
    fc.record({ verb: fc.constant('addItem' as const), text: fc.string({ minLength: 1 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { world, objective, keyResults } = startedWorld();
      const before = structuredClone(world.workspace);
      const entries = steps.map((one) => {
        switch (one.verb) {
          case 'editObjective':
            return world.do('editObjective', { id: objective, set: { title: one.title } }).entry;
          case 'checkIn':
            return world.do('checkIn', {
              keyResult: keyResults[one.which]!,
              value: one.value,
              confidence: null,
            }).entry;
          case 'moveKeyResult':
            return world.do('moveKeyResult', { id: keyResults[one.which]!, objective, index: one.index })
              .entry;
          case 'addItem':
            return world.do('addItem', { week: '2026-W48', section: 'plan', text: one.text }).entry;
          default:
            return world.do(one.verb, { id: keyResults[one.which]! }).entry;
        }
      });

      for (const entry of entries.toReversed()) world.undo(entry);

      expect(structuredClone(world.workspace)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test('problems are told from acts', () => {
  const { world } = startedWorld();

  expect(isProblem(world.try('renameMe', { name: '' }))).toBe(true);
  expect(isProblem(world.try('renameMe', { name: 'Lan Anh' }))).toBe(false);
});
