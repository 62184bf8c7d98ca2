import fc from 'fast-check';
import { test, vi } from 'vitest';
import { run } from './model/run';
import { steps } from './model/steps';

vi.mock(import('@/utils/merge/pack'), async (original) => {
  const fast = await import('./model/fast-pack');
  return { ...(await original()), pack: fast.fastPack, unpack: fast.fastUnpack };
});

test.each(['chrome', 'firefox', 'files'] as const)(
  'three and a half thousand histories of browsers with %s between them end alike and lose nothing silently',
  async (sort) => {
    await fc.assert(
      fc.asyncProperty(steps, (each) => run(sort, each)),
      { numRuns: 3_500 },
    );
  },
);
