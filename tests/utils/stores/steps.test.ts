import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsOf } from '@/utils/actions/workspace';
import { StepsModel } from '@/utils/stores/steps';
import { textOf } from '@/utils/week/line';
import { reportId } from '@/utils/week/report-id';
import { startedWorld } from '../actions/world';

const week = '2026-W48';

/** @param disk What storing waits for. */
function stepsOver(disk: () => Promise<void> = async () => undefined) {
  const { world } = startedWorld();
  const me = [...world.workspace.member.keys()][0]!;
  const steps = new StepsModel({
    async perform(name, intent) {
      await disk();
      return world.try(name, intent);
    },
    async undo(entry) {
      await disk();
      return world.undo(entry);
    },
  });
  const lines = () =>
    itemsOf(world.workspace, reportId(me, week))
      .filter(({ dismissed }) => !dismissed)
      .map((item) => `${item.section} ${textOf(item)}`);
  const idAt = (place: number) => itemsOf(world.workspace, reportId(me, week))[place]?.id ?? 'none';
  return { world, steps, lines, idAt };
}

test('each step can be taken back and done again', async () => {
  const { steps, lines, idAt } = stepsOver();
  await steps.perform('addItem', { week, section: 'plan', text: 'Một' });
  await steps.perform('editItem', { id: idAt(0), set: { text: 'Một hai' } });
  await steps.perform('moveItem', { id: idAt(0), section: 'problem', index: 0 });
  expect(lines()).toEqual(['problem Một hai']);

  await steps.undo();
  expect(lines()).toEqual(['plan Một hai']);
  await steps.undo();
  expect(lines()).toEqual(['plan Một']);
  await steps.undo();
  expect(lines()).toEqual([]);
  expect(await steps.undo()).toBeUndefined();
  expect(steps.canUndo.value).toBe(false);

  for (let step = 0; step < 3; step += 1) await steps.redo();
  expect(lines()).toEqual(['problem Một hai']);
  expect(steps.canRedo.value).toBe(false);
});

test('a new step ends the way forward', async () => {
  const { steps, lines } = stepsOver();
  await steps.perform('addItem', { week, section: 'plan', text: 'Một' });
  await steps.undo();
  await steps.perform('addItem', { week, section: 'plan', text: 'Hai' });
  await steps.redo();

  expect(lines()).toEqual(['plan Hai']);
});

test('a step in the middle can be taken back alone', async () => {
  const { steps, lines } = stepsOver();
  await steps.perform('addItem', { week, section: 'plan', text: 'Một' });
  const first = steps.last()!;
  await steps.perform('addItem', { week, section: 'plan', text: 'Hai' });
  await steps.undoStep(first);
  expect(lines()).toEqual(['plan Hai']);
  await steps.undo();

  expect(lines()).toEqual([]);
});

test('a step that is still on its way is the first to be taken back', async () => {
  const { steps, lines, idAt } = stepsOver(() => new Promise((resolve) => setTimeout(resolve, 5)));
  await steps.perform('addItem', { week, section: 'plan', text: 'Một' });
  const moving = steps.perform('moveItem', { id: idAt(0), section: 'problem', index: 0 });
  await Promise.all([moving, steps.undo()]);
  expect(lines()).toEqual(['plan Một']);

  await Promise.all([steps.redo(), steps.undo(), steps.undo()]);
  expect(lines()).toEqual([]);
});

test('a step that was on its way when another page was turned to is not that page’s last', async () => {
  const { steps, lines } = stepsOver(() => new Promise((resolve) => setTimeout(resolve, 5)));
  const adding = steps.perform('addItem', { week, section: 'plan', text: 'Một' });
  steps.forget();
  await adding;

  expect(steps.canUndo.value).toBe(false);
  expect(lines()).toEqual(['plan Một']);
});

test('a line broken in two is one step', async () => {
  const { steps, lines, idAt } = stepsOver();
  await steps.perform('addItem', { week, section: 'plan', text: 'Viết bài, gọi khách' });
  await steps.perform('splitItem', {
    id: idAt(0),
    before: 'Viết bài,',
    after: 'gọi khách',
    newLine: 'new',
  });
  expect(lines()).toEqual(['plan Viết bài,', 'plan gọi khách']);
  await steps.undo();

  expect(lines()).toEqual(['plan Viết bài, gọi khách']);
});

const edit = fc.record({
  what: fc.constantFrom('add', 'edit', 'move', 'remove', 'split'),
  place: fc.nat(4),
  section: fc.constantFrom('progress' as const, 'plan' as const, 'problem' as const),
  text: fc.string({ minLength: 1, maxLength: 8 }),
});

test('whatever was edited, undoing all of it and doing it again leads through the same reports', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
      const { steps, lines, idAt } = stepsOver();
      const seen = [lines()];
      for (const { what, place, section, text } of edits) {
        const id = idAt(place);
        const before = steps.last();
        if (what === 'add') await steps.perform('addItem', { week, section, text });
        else if (what === 'edit') await steps.perform('editItem', { id, set: { text } });
        else if (what === 'move') await steps.perform('moveItem', { id, section, index: place });
        else if (what === 'remove') await steps.perform('removeItem', { id });
        else await steps.perform('splitItem', { id, before: text, after: 'x', newLine: `new${seen.length}` });
        if (steps.last() !== before) seen.push(lines());
      }
      for (const report of seen.toReversed().slice(1)) {
        await steps.undo();
        expect(lines()).toEqual(report);
      }
      for (const report of seen.slice(1)) {
        await steps.redo();
        expect(lines()).toEqual(report);
      }
    }),
    { numRuns: 60 },
  );
});
