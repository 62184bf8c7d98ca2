import { expect, test } from 'vitest';
import { objectivesOf } from '@/utils/actions/workspace';
import { quarter, startedWorld } from './world';

function servingWorld() {
  const { world, objective, keyResults } = startedWorld();
  world.do('addObjectives', {
    cycle: quarter.id,
    objectives: [{ title: 'Viết nhiều hơn', level: 'personal', keyResults: [] }],
  });
  return { world, objective, keyResults, serving: objectivesOf(world.workspace, quarter.id)[1]!.id };
}

test('an objective is said to serve a key result, at a level, and undo takes it back', () => {
  const { world, keyResults, serving } = servingWorld();
  const done = world.do('alignObjective', { id: serving, parent: keyResults[0]!, level: 'team' });
  expect(world.workspace.objective.get(serving)).toMatchObject({ parent: keyResults[0], level: 'team' });

  world.undo(done.entry);
  expect(world.workspace.objective.get(serving)).toMatchObject({ parent: null, level: 'personal' });
});

test('a circle is refused, whichever verb asks for it', () => {
  const { world, objective, keyResults, serving } = servingWorld();
  world.do('alignObjective', { id: serving, parent: keyResults[0]! });

  const refused = { kind: 'serves-itself' };
  expect(world.try('alignObjective', { id: objective, parent: serving })).toMatchObject(refused);
  expect(world.try('alignObjective', { id: objective, parent: keyResults[1]! })).toMatchObject(refused);
  expect(world.try('editObjective', { id: objective, set: { parent: serving } })).toMatchObject(refused);
  expect(world.workspace.objective.get(objective)?.parent).toBeNull();
});

test('what does not exist cannot be served', () => {
  const { world, serving } = servingWorld();

  expect(world.try('alignObjective', { id: serving, parent: 'nowhere' })).toMatchObject({
    kind: 'already-gone',
  });
});
