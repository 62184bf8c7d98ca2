import { expect, test } from 'vitest';
import { surviveKills } from './tools/kills';

test('twenty kills amid edits and publishing lose nothing that was acknowledged', async () => {
  expect(await surviveKills(20)).toBeGreaterThanOrEqual(60);
}, 1_800_000);
