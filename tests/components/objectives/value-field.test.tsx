// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AppProvider, createApp, type Parts } from '@/components/app';
import { ValueField } from '@/components/objectives/ValueField';
import { keyResult } from '@/utils/okr/key-result';
import { noPreferences } from '@/utils/okr/no-preferences';
import type { KeyResultRow } from '@/utils/stores/board';

// On a busy machine drawing alone can take seconds.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const binding = { rollUp: 'change' as const, figure: null };
const rowOf = (fields: object) =>
  ({
    keyResult: keyResult.parse({ id: 'kr', objective: 'o', title: 'KR', kind: 'metric', ...fields }),
    standing: { value: null },
  }) as unknown as KeyResultRow;

async function fieldOf(fields: object, text: string, language: 'vi' | 'en') {
  const parts = { workspace: { preferences: signal(noPreferences) } } as unknown as Parts;
  const app = await createApp(parts, language, 'panel');
  const { container } = render(
    <AppProvider value={app}>
      <ValueField row={rowOf(fields)} text={text} onType={() => undefined} />
    </AppProvider>,
  );
  return {
    hint: () => container.querySelector('.hint')?.textContent ?? '',
    name: container.querySelector('input')?.getAttribute('aria-label'),
  };
}

test.each([
  ['increase', 'vi', 'mức tăng đến nay'],
  ['decrease', 'vi', 'mức giảm đến nay'],
  ['increase', 'en', 'increase so far'],
  ['decrease', 'en', 'decrease so far'],
] as const)('a field for an %s asked (%s) says that it takes the %s', async (direction, language, words) => {
  const { hint, name } = await fieldOf({ target: 5, direction, binding }, '', language);
  expect(hint()).toBe(words);
  expect(name).toBe(`${words}: KR`);
});

test.each([
  ['increase', '800', '= +800 · increase so far'],
  ['decrease', '1.5', '= −1.5 · decrease so far'],
  ['decrease', '+2', '= +2 · decrease so far'],
] as const)('where an %s is asked, %s is shown as %s', async (direction, text, shown) => {
  const { hint } = await fieldOf({ target: 5, direction, binding }, text, 'en');
  await expect.poll(hint, { timeout: 20_000 }).toBe(shown);
});

test('a field for an end value says nothing of the kind', async () => {
  const { hint, name } = await fieldOf({ target: 5 }, '', 'en');
  expect([hint(), name]).toEqual(['', 'New value of: KR']);
});
