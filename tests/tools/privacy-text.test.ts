import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { privacyText } from './privacy-text';

test('the privacy text beside the code says what the privacy page in the extension says', () => {
  const kept = readFileSync(new URL('../../.github/PRIVACY.md', import.meta.url), 'utf8');

  expect(kept, 'npm run store writes it anew').toBe(privacyText());
});
