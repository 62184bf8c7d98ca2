import { expect, test } from 'vitest';
import { nextCycle } from '@/utils/okr/cycles';
import { activeCycle, keyResultsOf, objectivesOf } from '@/utils/actions/workspace';
import { quarter, startedWorld } from './world';

const next = nextCycle(quarter);

function closedWorld() {
  const { world, objective, keyResults } = startedWorld();
  world.do('checkIn', { keyResult: keyResults[0]!, value: 1500, confidence: 7 });
  const done = world.do('closeCycle', {
    cycle: quarter.id,
    objectives: [{ id: objective, score: 0.4166, reason: ' Thiếu người viết ' }],
    keyResults: [
      { id: keyResults[0]!, score: 0.4166, reason: '' },
      { id: keyResults[1]!, score: null, reason: '' },
    ],
    lessons: 'Bắt đầu sớm hơn hai tuần.',
  });
  return { world, objective, keyResults, done };
}

test('a closed cycle keeps its scores on one decimal, its reasons and its lessons', () => {
  const { world, objective, keyResults } = closedWorld();

  expect(world.workspace.cycle.get(quarter.id)).toMatchObject({ lessons: 'Bắt đầu sớm hơn hai tuần.' });
  expect(world.workspace.cycle.get(quarter.id)?.closedAt).toBe(world.now);
  expect(world.workspace.objective.get(objective)).toMatchObject({
    closedScore: 0.4,
    missReason: 'Thiếu người viết',
  });
  expect(world.workspace['key-result'].get(keyResults[0]!)?.closedScore).toBe(0.4);
  expect(world.workspace['key-result'].get(keyResults[1]!)?.closedScore ?? null).toBeNull();
});

test('undo opens the cycle again as if it had never closed', () => {
  const { world, objective, done } = closedWorld();

  world.undo(done.entry);

  expect(world.workspace.cycle.get(quarter.id)?.closedAt).toBeNull();
  expect(world.workspace.cycle.get(quarter.id)?.lessons ?? null).toBeNull();
  expect(world.workspace.objective.get(objective)?.closedScore ?? null).toBeNull();
});

test('opened again, a cycle keeps what was written at its close', () => {
  const { world, objective } = closedWorld();

  world.do('reopenCycle', { cycle: quarter.id });

  expect(world.workspace.cycle.get(quarter.id)?.closedAt).toBeNull();
  expect(world.workspace.objective.get(objective)?.missReason).toBe('Thiếu người viết');
});

test('a score beyond 0 to 1 closes nothing', () => {
  const { world, objective } = startedWorld();
  const done = world.try('closeCycle', {
    cycle: quarter.id,
    objectives: [{ id: objective, score: 1.2, reason: '' }],
    keyResults: [],
    lessons: '',
  });

  expect(done).toMatchObject({ kind: 'not-a-number' });
  expect(world.workspace.cycle.get(quarter.id)?.closedAt).toBeNull();
});

test('an objective goes on in the next cycle with fresh starts and a link to the former one', () => {
  const { world, objective, keyResults } = closedWorld();
  world.do('carryOver', { into: next, objectives: [objective] });

  expect(activeCycle(world.workspace)?.id).toBe('2027Q1');
  const [carried, ...others] = objectivesOf(world.workspace, next.id);
  expect(others).toEqual([]);
  expect(carried).toMatchObject({ title: 'Tăng phạm vi truyền thông xã hội', formerly: objective });
  expect(carried).not.toHaveProperty('closedScore');
  const rows = keyResultsOf(world.workspace, carried!.id);
  expect(rows.map(({ formerly }) => formerly)).toEqual(keyResults);
  expect(rows.map(({ baseline }) => baseline)).toEqual([1500, 10_000, null]);
  expect(world.workspace.objective.get(objective)?.cycle).toBe(quarter.id);
});

test('what went on already is not carried twice, and undo takes the whole step back', () => {
  const { world, objective } = closedWorld();
  world.do('carryOver', { into: next, objectives: [objective] });
  const again = world.do('carryOver', { into: next, objectives: [objective] });
  expect(objectivesOf(world.workspace, next.id)).toHaveLength(1);

  world.undo(again.entry);
  expect(objectivesOf(world.workspace, next.id)).toHaveLength(1);
});

test('an undone carrying leaves neither the objectives nor the new cycle', () => {
  const { world, objective } = closedWorld();
  const done = world.do('carryOver', { into: next, objectives: [objective] });

  world.undo(done.entry);

  expect(objectivesOf(world.workspace, next.id)).toEqual([]);
  expect(world.workspace.cycle.has(next.id)).toBe(false);
  expect(activeCycle(world.workspace)?.id).toBe(quarter.id);
});

test('objectives that go on together still serve one another', () => {
  const { world, objective, keyResults } = startedWorld();
  world.do('addObjectives', {
    cycle: quarter.id,
    objectives: [{ title: 'Viết nhiều hơn', parent: keyResults[0]!, keyResults: [] }],
  });
  const serving = objectivesOf(world.workspace, quarter.id)[1]!;

  world.do('carryOver', { into: next, objectives: [objective, serving.id] });

  const [carried, carriedServing] = objectivesOf(world.workspace, next.id);
  expect(carriedServing?.parent).toBe(keyResultsOf(world.workspace, carried!.id)[0]?.id);
});

test('a cycle gets the name that people call it by', () => {
  const { world } = startedWorld();
  world.do('renameCycle', { cycle: quarter.id, title: ' Mùa Tết ' });

  expect(world.workspace.cycle.get(quarter.id)?.title).toBe('Mùa Tết');
  expect(world.try('renameCycle', { cycle: quarter.id, title: '  ' })).toMatchObject({
    kind: 'title-missing',
  });
});
