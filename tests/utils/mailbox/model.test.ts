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

test('the model packs items as the product does', async () => {
  const product = await vi.importActual<typeof import('@/utils/merge/pack')>('@/utils/merge/pack');
  const rows = { values: [1, ['aaaaaa'], [], []], raw: new Uint8Array([1, 2, 3]) };

  expect(await product.unpack(await fastPack(rows))).toEqual(rows);
});
