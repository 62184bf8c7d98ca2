import { expect, test } from 'vitest';
import { hintIds } from '@/utils/okr/coaching';
import { hintWords } from '@/utils/okr/coaching/hint-words';

test.each(hintIds)(
  'the hint %s says what, why and by whom in both languages, each in its own words',
  (id) => {
    const { vi, en } = hintWords;

    for (const { says, why, source } of [vi[id], en[id]]) {
      expect([says, why, source].every((text) => text.trim().length > 8)).toBe(true);
    }
    expect(vi[id].says).not.toBe(en[id].says);
    expect(vi[id].why).not.toBe(en[id].why);
  },
);
