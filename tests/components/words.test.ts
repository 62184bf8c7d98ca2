import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { createApp, type Parts } from '@/components/app';
import type { FirstWords, loadFirstWords } from '@/utils/i18n/load';
import { noPreferences } from '@/utils/okr/no-preferences';

// The first words of Vietnamese come when the test lets them.
const held = vi.hoisted(() => ({ letGo: () => undefined as void }));
vi.mock('@/utils/i18n/load', async (actual) => {
  const load = await actual<{ readonly loadFirstWords: typeof loadFirstWords }>();
  return {
    ...load,
    loadFirstWords: async (language: 'vi' | 'en'): Promise<FirstWords> => {
      if (language === 'vi') await new Promise<void>((resolve) => (held.letGo = resolve));
      return load.loadFirstWords(language);
    },
  };
});

test('another language chosen while all words are on their way is spoken in all its words', async () => {
  const parts = { workspace: { preferences: signal(noPreferences) } } as unknown as Parts;
  const app = await createApp(parts, 'en', 'panel');

  app.firstLanguage.value = 'vi';
  await app.fetchWords();
  held.letGo();

  await expect.poll(() => app.language.value).toBe('vi');
  expect(app.allWords.value).toBeDefined();
});
