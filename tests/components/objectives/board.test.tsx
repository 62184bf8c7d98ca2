// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { options, type VNode } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppProvider, createApp } from '@/components/app';
import { Board } from '@/components/objectives/Board';
import { act, undo } from '@/utils/actions/act';
import { withRecords } from '@/utils/actions/with-records';
import { emptyWorkspace } from '@/utils/actions/workspace';
import { isProblem } from '@/utils/problem/problem';
import { boardInSteps, boardOf } from '@/utils/stores/board';
import { glanceOf } from '@/utils/stores/make-glance';
import { NoticesModel } from '@/utils/stores/notices';
import type { Outside } from '@/utils/stores/outside';
import { TypingModel } from '@/utils/stores/typing';
import { WorkspaceModel } from '@/utils/stores/workspace';
import { startedWorld } from '../../utils/actions/world';

// On a busy machine drawing alone can take seconds.
vi.setConfig({ testTimeout: 60_000 });

/** What waits for the moment in which nothing else happens; that moment comes when a test says so. */
let waiting: (() => void)[] = [];
/** How many rows were drawn, each time anew. */
let drawn = 0;
const before = options.diffed;

beforeEach(() => {
  waiting = [];
  drawn = 0;
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback));
  options.diffed = (node: VNode) => {
    const { class: name } = node.props as { readonly class?: string };
    if (node.type === 'li' && name?.startsWith('key-result')) drawn += 1;
    before?.(node);
  };
});
afterEach(() => {
  options.diffed = before;
  cleanup();
  vi.unstubAllGlobals();
});

/** A board of so many objectives with three key results each, begun with a glance. */
async function boardOnScreen(objectives: number) {
  const { world, objective } = startedWorld();
  for (let i = 1; i < objectives; i += 1)
    world.do('duplicateObjective', { id: objective, title: `Mục tiêu ${i}` });
  const workspace = new WorkspaceModel({
    glance: async () => structuredClone(glanceOf(world.workspace, world.now)),
    load: async (reports) => ({
      workspace: withRecords(emptyWorkspace(), [...world.records.values()]),
      reports,
    }),
    working: async () => ({ boardOf, boardInSteps, newId: world.tools().newId }),
    acting: async () => ({ act, undo, withRecords }),
    byId: async (ids) => ids.flatMap((id) => world.records.get(id) ?? []),
    async save(entry, captures) {
      world.keep({ entry, captures });
      return entry.subjects.map((id) => world.records.get(id)!);
    },
    log: async () => [],
    captures: async () => new Map(),
    announce: () => undefined,
    now: () => world.now,
    pause: async () => undefined,
  });
  await workspace.begin();
  const app = await createApp(
    {
      workspace,
      // What comes after the first screen does not come here.
      fetchStores: () => new Promise(() => {}),
      notices: new NoticesModel(),
      typing: new TypingModel({ keep: async () => undefined, wait: () => 0, cancel: () => undefined }),
      outside: {} as Outside,
    },
    'vi',
    'panel',
  );
  const { container } = render(
    <AppProvider value={app}>
      <Board />
    </AppProvider>,
  );
  const shown = () => container.querySelectorAll('.key-result').length;
  return { workspace, shown };
}

/** What a change brings about is drawn by then. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A moment in which nothing else happens. */
function pause(): void {
  const due = waiting;
  waiting = [];
  for (const callback of due) callback();
}

test('a board of hundreds of key results is drawn a screenful at first, and whole after some pauses', async () => {
  const { shown } = await boardOnScreen(100);
  expect(shown()).toBeGreaterThan(5);
  expect(drawn).toBeLessThanOrEqual(8);

  for (let steps = 0; shown() < 300; steps += 1) {
    expect(steps).toBeLessThan(60);
    const had = shown();
    const next = () => {
      const now = shown();
      if (now === had) pause();
      return now;
    };
    await expect.poll(next, { timeout: 20_000 }).toBeGreaterThan(had);
    expect(shown() - had).toBeLessThanOrEqual(8);
  }
  // Each row was drawn once on the way.
  expect(drawn).toBe(300);
});

test('the whole workspace takes the place of a glance without drawing a row anew', async () => {
  const { workspace, shown } = await boardOnScreen(3);
  pause();
  await expect.poll(shown).toBe(9);
  const had = drawn;

  await workspace.fetchWhole();
  await settled();

  expect(workspace.board.value.keyResults.every(({ glanced }) => !glanced)).toBe(true);
  expect(drawn).toBe(had);
});

test('a check-in draws the row of its key result anew, and no other', async () => {
  const { workspace } = await boardOnScreen(4);
  await workspace.fetchWhole();
  await settled();
  const had = drawn;
  const { keyResult } = workspace.board.value.keyResults[4]!;

  const done = await workspace.perform('checkIn', { keyResult: keyResult.id, value: 11_000, confidence: 5 });

  expect(isProblem(done)).toBe(false);
  await settled();
  expect(drawn - had).toBe(1);
});
