import { describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { helpWords } from '@/utils/i18n/help';
import { reportWords } from '@/utils/i18n/report';
import { leaves } from './leaves';

/** Every set of words there is; what one of its languages lacks, or leaves empty, is named. */
const sets = { panel: words, report: reportWords, help: helpWords };

describe.each(Object.entries(sets))('the words of the %s', (_, { vi, en }) => {
  const vietnamese = new Map(leaves(vi));
  const english = new Map(leaves(en));

  test('are the same in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
  });

  test('have the same holes, and none is empty', () => {
    for (const [path, word] of vietnamese) {
      const other = english.get(path);
      expect(typeof other, path).toBe(typeof word);
      if (typeof word === 'string') expect(word.trim() && String(other).trim(), path).not.toBe('');
      if (typeof word === 'function') expect((other as () => void).length, path).toBe(word.length);
    }
  });
});
