import { expect, test } from 'vitest';
import { surviveKills } from './tools/kills';

test('a browser killed again and again amid edits and publishing loses nothing that it acknowledged', async () => {
  expect(await surviveKills(3)).toBeGreaterThanOrEqual(9);
}, 600_000);
