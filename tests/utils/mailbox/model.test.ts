import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fastPack } from './model/fast-pack';
import { run } from './model/run';
import { steps } from './model/steps';

vi.mock(import('@/utils/merge/pack'), async (original) => {
  const fast = await import('./model/fast-pack');
  return { ...(await original()), pack: fast.fastPack, unpack: fast.fastUnpack };
});

test.each(['chrome', 'firefox', 'files'] as const)(
  'whatever happens to browsers with %s between them, they agree in the end and lose nothing silently',
  async (sort) => {
    await fc.assert(
      fc.asyncProperty(steps, (each) => run(sort, each)),
      { numRuns: 70 },
    );
  },
  60_000,
);

test.each(['chrome', 'firefox', 'files'] as const)(
  'a copy that writes on under the name which the first one gave up loses nothing, with %s between them',
  (sort) =>
    run(sort, [
      { do: 'copy', who: 0 },
      { do: 'edit', who: 0, what: 0, field: 0 },
      { do: 'all-sync' },
      { do: 'edit', who: 0, what: 4, field: 1 },
      { do: 'sync', who: 0 },
      { do: 'edit', who: 3, what: 4, field: 1 },
    ]),
);

test.each(['chrome', 'firefox', 'files'] as const)(
  'a copy whose clock is years behind loses nothing under the name which the first one gave up, with %s between them',
  (sort) =>
    run(sort, [
      { do: 'copy', who: 0 },
      { do: 'edit', who: 0, what: 5, field: 1 },
      { do: 'all-sync' },
      { do: 'all-sync' },
      { do: 'clock', who: 3, years: -10 },
      { do: 'edit', who: 0, what: 5, field: 1 },
      { do: 'edit', who: 3, what: 5, field: 1 },
      { do: 'wipe', who: 0 },
    ]),
);

test.each(['chrome', 'firefox', 'files'] as const)(
  'what was removed under a name that every copy gave up is told to new browsers too, with %s between them',
  (sort) =>
    run(sort, [
      { do: 'edit', who: 0, what: 0, field: 0 },
      { do: 'copy', who: 0 },
      { do: 'remove', who: 3, what: 0 },
      { do: 'exchange', who: 3 },
      { do: 'copy', who: 3 },
      { do: 'edit', who: 3, what: 1, field: 0 },
    ]),
);

test('the model packs items as the product does', async () => {
  const product = await vi.importActual<typeof import('@/utils/merge/pack')>('@/utils/merge/pack');
  const rows = { values: [1, ['aaaaaa'], [], []], raw: new Uint8Array([1, 2, 3]) };

  expect(await product.unpack(await fastPack(rows))).toEqual(rows);
});
