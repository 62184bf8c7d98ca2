import { expect, test } from 'vitest';
import { editsOf } from '@/utils/actions/edits';
import { archivedOf, keyResultsOf, objectivesOf } from '@/utils/actions/workspace';
import { stepsOf } from '@/utils/okr/steps';
import { coach } from '@/utils/okr/coaching';
import { quarter, startedWorld } from './world';

test('a restored objective brings back the key results that went with it, and no others', () => {
  const { world, objective, keyResults } = startedWorld();
  world.do('archiveKeyResult', { id: keyResults[0]! });
  world.do('archiveObjective', { id: objective });

  world.do('restoreObjective', { id: objective });

  expect(keyResultsOf(world.workspace, objective).map(({ id }) => id)).toEqual(keyResults.slice(1));
});

test('a key result restored from an archived objective brings its objective into sight', () => {
  const { world, objective, keyResults } = startedWorld();
  world.do('archiveObjective', { id: objective });

  world.do('restoreKeyResult', { id: keyResults[1]! });

  expect(objectivesOf(world.workspace, quarter.id).map(({ id }) => id)).toEqual([objective]);
  expect(keyResultsOf(world.workspace, objective).map(({ id }) => id)).toEqual([keyResults[1]]);
});

test('the archive lists objectives, and key results whose objective is still in sight', () => {
  const { world, objective, keyResults } = startedWorld();
  world.do('archiveKeyResult', { id: keyResults[0]! });
  expect(archivedOf(world.workspace, quarter.id).keyResults.map(({ id }) => id)).toEqual([keyResults[0]]);

  world.do('archiveObjective', { id: objective });

  expect(archivedOf(world.workspace, quarter.id).objectives.map(({ id }) => id)).toEqual([objective]);
  expect(archivedOf(world.workspace, quarter.id).keyResults).toEqual([]);
});

test('a copy of a key result stands right below it, with its steps undone and its hints awake', () => {
  const { world, objective, keyResults } = startedWorld();
  const id = keyResults[0]!;
  world.do('editKeyResult', { id, set: { kind: 'milestone' }, steps: [{ title: 'Viết', weight: 2 }] });
  const [step] = stepsOf(world.workspace['key-result'].get(id)!);
  world.do('tickStep', { keyResult: id, step: step!.id, done: true });
  world.do('dismissHint', { kind: 'key-result', id, hint: 'unit-missing' });

  const { entry } = world.do('duplicateKeyResult', { id, title: 'Bản sao' });

  const all = keyResultsOf(world.workspace, objective);
  expect(all.map(({ title }) => title)[1]).toBe('Bản sao');
  expect(stepsOf(all[1]!)).toMatchObject([{ title: 'Viết', weight: 2, doneAt: null }]);
  expect(all[1]).not.toHaveProperty('silent:unit-missing');
  world.undo(entry);
  expect(keyResultsOf(world.workspace, objective)).toHaveLength(3);
});

test('a copy of an objective takes its key results along, without their check-ins', () => {
  const { world, objective, keyResults } = startedWorld();
  world.do('checkIn', { keyResult: keyResults[0]!, value: 1300, confidence: 7 });

  world.do('duplicateObjective', { id: objective, title: 'Lần hai' });

  const copy = objectivesOf(world.workspace, quarter.id)[1]!;
  expect(copy.title).toBe('Lần hai');
  expect(keyResultsOf(world.workspace, copy.id)).toHaveLength(3);
  expect(world.workspace['check-in'].size).toBe(1);
});

test('steps are added, reworded, reordered and removed in one action, and those that stay keep when they were done', () => {
  const { world, keyResults } = startedWorld();
  const id = keyResults[0]!;
  const steps = () => stepsOf(world.workspace['key-result'].get(id)!);
  world.do('editKeyResult', {
    id,
    set: { kind: 'milestone' },
    steps: ['Một', 'Hai', 'Ba'].map((title) => ({ title, weight: 1 })),
  });
  const [one, two] = steps();
  world.do('tickStep', { keyResult: id, step: two!.id, done: true });

  const { entry } = world.do('editKeyResult', {
    id,
    set: {},
    steps: [
      { id: two!.id, title: 'Hai', weight: 3 },
      { id: one!.id, title: 'Một, viết lại', weight: 1 },
      { title: '  ', weight: 1 },
    ],
  });

  expect(steps()).toMatchObject([
    { title: 'Hai', weight: 3, doneAt: expect.any(Number) },
    { title: 'Một, viết lại', doneAt: null },
  ]);
  world.undo(entry);
  expect(steps().map(({ title }) => title)).toEqual(['Một', 'Hai', 'Ba']);
});

test('an owner is found by name whatever its case, and a new name makes a member', () => {
  const { world, keyResults } = startedWorld();
  const [first, second] = keyResults;

  world.do('editKeyResult', { id: first!, set: {}, ownerName: ' lan ' });
  world.do('editKeyResult', { id: second!, set: {}, ownerName: 'Minh' });

  const name = (id: string) =>
    world.workspace.member.get(world.workspace['key-result'].get(id)!.owner ?? '')?.name;
  expect([name(first!), name(second!)]).toEqual(['Lan', 'Minh']);
  expect(world.workspace.member.size).toBe(2);
});

test('a day that does not exist is refused with its text', () => {
  const { world, keyResults } = startedWorld();

  const refused = world.try('editKeyResult', { id: keyResults[0]!, set: { dueOn: '2026-02-30' } });

  expect(refused).toMatchObject({ kind: 'no-such-day', text: '2026-02-30' });
  expect(
    world.try('editKeyResult', {
      id: keyResults[0]!,
      set: { waypoints: [{ on: '2026-11-31', value: 1500 }] },
    }),
  ).toMatchObject({ kind: 'no-such-day' });
});

test('the history of edits says who changed what from what to what, newest first, and leaves places out', () => {
  const { world, keyResults, objective } = startedWorld();
  const id = keyResults[0]!;
  const entries = [
    world.do('editKeyResult', { id, set: { title: 'Lượt đọc blog', target: 2000 } }).entry,
    world.do('moveKeyResult', { id, objective, index: 2 }).entry,
    world.do('archiveKeyResult', { id }).entry,
  ];

  const edits = editsOf(entries, id);

  expect(edits.map(({ field, from, to }) => [field, from, to])).toEqual([
    ['archivedAt', null, expect.any(Number)],
    ['target', 1920, 2000],
  ]);
  expect(edits[0]!.by).toBe(entries[0]!.by);
});

test('an edit writes only what differs, so that another browser keeps its own', () => {
  const { world, keyResults } = startedWorld();

  const { entry } = world.do('editKeyResult', {
    id: keyResults[0]!,
    set: { title: 'Lượt đọc blog', unit: 'lượt' },
  });

  expect(entry.changes).toEqual([{ kind: 'key-result', id: keyResults[0], set: { unit: 'lượt' } }]);
});

test('a hint dismissed for one key result stays silent for it alone, and undo lets it speak again', () => {
  const { world, objective, keyResults } = startedWorld();
  const hints = () =>
    coach(world.workspace.objective.get(objective)!, keyResultsOf(world.workspace, objective), quarter)
      .filter(({ id }) => id === 'unit-missing')
      .map(({ subject }) => subject);
  expect(hints()).toEqual(keyResults.slice(0, 2));

  const { entry } = world.do('dismissHint', { kind: 'key-result', id: keyResults[0]!, hint: 'unit-missing' });
  expect(hints()).toEqual([keyResults[1]]);
  world.undo(entry);

  expect(hints()).toEqual(keyResults.slice(0, 2));
});

test('a check-in about an earlier day stands in that day and says when it was written', () => {
  const { world, keyResults } = startedWorld();

  world.do('checkIn', { keyResult: keyResults[2]!, value: 5, confidence: 8, on: '2026-11-20' });

  const [checkIn] = [...world.workspace['check-in'].values()];
  expect(new Date(checkIn!.at).getDate()).toBe(20);
  expect(checkIn!.recordedAt).toBe(world.now);
});

test('a correction stands at the time of what it corrects and says when it was written', () => {
  const { world, keyResults } = startedWorld();
  world.do('checkIn', { keyResult: keyResults[0]!, value: 1250, confidence: 8 });
  const [first] = [...world.workspace['check-in'].values()];

  world.do('checkIn', { keyResult: keyResults[0]!, value: 1300, confidence: 8, replaces: first!.id });

  const correction = [...world.workspace['check-in'].values()].find(({ replaces }) => replaces !== null)!;
  expect(correction).toMatchObject({ at: first!.at, recordedAt: world.now, replaces: first!.id });
});
