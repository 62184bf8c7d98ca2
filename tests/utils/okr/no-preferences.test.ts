import { expect, test } from 'vitest';
import { preferences } from '@/utils/okr/member';
import { noPreferences } from '@/utils/okr/no-preferences';

test('before anything is chosen, preferences are what their schema makes of nothing', () => {
  expect(noPreferences).toEqual(preferences.parse({ id: noPreferences.id }));
});
