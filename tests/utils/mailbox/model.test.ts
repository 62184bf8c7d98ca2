import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fastPack } from './model/fast-pack';
import { run } from './model/run';
import { steps, type Step } from './model/steps';

vi.mock(import('@/utils/merge/pack'), async (original) => {
  const fast = await import('./model/fast-pack');
  return { ...(await original()), pack: fast.fastPack, unpack: fast.fastUnpack };
});

const sorts = ['chrome', 'firefox', 'files'] as const;

test.each(sorts)(
  'whatever happens to browsers with %s between them, they agree in the end and lose nothing silently',
  async (sort) => {
    await fc.assert(
      fc.asyncProperty(steps, (each) => run(sort, each)),
      { numRuns: 70 },
    );
  },
  60_000,
);

/** Histories that once ended badly. */
const copies: Readonly<Record<string, readonly Step[]>> = {
  'a copy that writes on under the name which the first one gave up loses nothing': [
    { do: 'copy', who: 0 },
    { do: 'edit', who: 0, what: 0, field: 0 },
    { do: 'all-sync' },
    { do: 'edit', who: 0, what: 4, field: 1 },
    { do: 'sync', who: 0 },
    { do: 'edit', who: 3, what: 4, field: 1 },
  ],
  'a copy whose clock is years behind loses nothing either': [
    { do: 'copy', who: 0 },
    { do: 'edit', who: 0, what: 5, field: 1 },
    { do: 'all-sync' },
    { do: 'all-sync' },
    { do: 'clock', who: 3, years: -10 },
    { do: 'edit', who: 0, what: 5, field: 1 },
    { do: 'edit', who: 3, what: 5, field: 1 },
    { do: 'wipe', who: 0 },
  ],
  'what was removed under a name that every copy gave up is told to new browsers too': [
    { do: 'edit', who: 0, what: 0, field: 0 },
    { do: 'copy', who: 0 },
    { do: 'remove', who: 3, what: 0 },
    { do: 'exchange', who: 3 },
    { do: 'copy', who: 3 },
    { do: 'edit', who: 3, what: 1, field: 0 },
  ],
  'what a copy wrote before it took another name, and before its clock was set back, reaches the others': [
    { do: 'copy', who: 0 },
    { do: 'edit', who: 3, what: 1, field: 0 },
    { do: 'sync', who: 0 },
    { do: 'edit', who: 3, what: 0, field: 0 },
    { do: 'sync', who: 3 },
    { do: 'corrupt', who: 0, any: 46 },
    { do: 'clock', who: 3, years: -10 },
  ],
  'what a browser wrote before it gave up its name survives what a copy, which was ahead of it, wrote under that name':
    [
      { do: 'copy', who: 1 },
      { do: 'edit', who: 3, what: 0, field: 0 },
      { do: 'edit', who: 2, what: 4, field: 1 },
      { do: 'all-sync' },
      { do: 'exchange', who: 2 },
      { do: 'exchange', who: 1 },
      { do: 'exchange', who: 3 },
      { do: 'edit', who: 3, what: 4, field: 1 },
      { do: 'all-sync' },
      { do: 'clock', who: 1, years: -10 },
      { do: 'exchange', who: 3, part: 0 },
      { do: 'edit', who: 1, what: 4, field: 1 },
    ],
};

test.each(
  Object.entries(copies).flatMap(([title, history]) => sorts.map((sort) => [title, sort, history] as const)),
)('%s, with %s between them', (_, sort, history) => run(sort, history));

test('the model packs items as the product does', async () => {
  const product = await vi.importActual<typeof import('@/utils/merge/pack')>('@/utils/merge/pack');
  const rows = { values: [1, ['aaaaaa'], [], []], raw: new Uint8Array([1, 2, 3]) };

  expect(await product.unpack(await fastPack(rows))).toEqual(rows);
});
