import { beforeEach, expect, test, vi } from 'vitest';
import { activeCycle } from '@/utils/actions/workspace';
import { standingOf } from '@/utils/okr/standing';
import { boardInSteps, boardOf } from '@/utils/stores/board';
import { quarter, startedWorld, type World } from '../actions/world';

vi.mock('@/utils/okr/standing', { spy: true });
const worked = vi.mocked(standingOf);

beforeEach(() => void worked.mockClear());

test('a board is worked out one objective at a time, and what is made so is not made again', async () => {
  const { world, objective } = startedWorld();
  for (let i = 1; i < 5; i += 1) world.do('duplicateObjective', { id: objective, title: `Mục tiêu ${i}` });
  const { workspace, now } = world;
  const steps: number[] = [];

  await boardInSteps(workspace, now, async () => {
    steps.push(worked.mock.calls.length);
    worked.mockClear();
  });
  const board = boardOf(workspace, activeCycle(workspace), now);

  // Its hints and its standing are a step of their own.
  expect(steps).toEqual(board.objectives.flatMap(({ keyResults }) => [keyResults.length, 0]));
  expect(worked).not.toHaveBeenCalled();
});

test('without a cycle there is nothing to work out', async () => {
  const { world } = startedWorld();
  const pause = vi.fn(async () => undefined);

  await boardInSteps({ ...world.workspace, cycle: new Map() }, world.now, pause);

  expect(pause).not.toHaveBeenCalled();
});

test('a board holds the hints about its objectives, key results and cycle, and a closed cycle has none', () => {
  const { world, keyResults } = startedWorld();
  world.do('editKeyResult', { id: keyResults[0]!, set: { target: null } });
  const hintsOf = (at: World) => {
    const { hints, objectives } = boardOf(at.workspace, activeCycle(at.workspace), at.now);
    return [...hints, ...objectives.flatMap((row) => row.hints)];
  };

  expect(hintsOf(world)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ about: 'set', subject: quarter.id, id: 'too-few-objectives' }),
      expect.objectContaining({ about: 'key-result', subject: keyResults[0] }),
    ]),
  );

  world.do('closeCycle', { cycle: quarter.id, objectives: [], keyResults: [], lessons: '' });
  expect(hintsOf(world)).toEqual([]);
});
