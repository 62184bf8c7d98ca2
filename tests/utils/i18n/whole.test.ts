import { describe, expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { helpWords } from '@/utils/i18n/help';
import { reportWords } from '@/utils/i18n/report';
import { sampleWords } from '@/utils/i18n/sample';
import { leaves } from './leaves';

/** Every set of words there is; what one of its languages lacks, or leaves empty, is named. */
const sets = { panel: words, report: reportWords, help: helpWords, 'sample page': sampleWords };

type Sentence = (...values: readonly unknown[]) => unknown;

/** What a sentence says with these in its holes; undefined where they are not what it takes. */
function said(sentence: unknown, values: readonly unknown[]): string | undefined {
  try {
    const text = (sentence as Sentence)(...values);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Sentences that take a record, and such a record. */
const takeRecords = new Set(['holds']);
const aHolding = { name: 'Lan', objectives: 1, keyResults: 1, checkIns: 1, pages: 1 };

/** `1 pages`, `1 oldest screenshots`. */
const severalOfOne = new RegExp(
  `(?<![\\d.,/])\\b1 (?:[a-z]+ )?(?:${[
    'KRs|objectives|pages|lines|days|weeks|check-ins|figures|items|screenshots|copies|numbers|hints|steps',
    'reports|records|cycles|members|times|files|problems|plans|browsers|entries|columns|readings|attachments',
  ].join('|')})\\b`,
);

const marks = ['⟦0⟧', '⟦1⟧', '⟦2⟧', '⟦3⟧'];
const marksIn = (text: string) => marks.filter((mark) => text.includes(mark));

describe.each(Object.entries(sets))('the words of the %s', (_, { vi, en }) => {
  const vietnamese = new Map(leaves(vi));
  const english = new Map(leaves(en));
  const sentences = [...vietnamese].filter(([, word]) => typeof word === 'function');

  test('are the same in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
  });

  test('are of the same sort, and none is empty', () => {
    for (const [path, word] of vietnamese) {
      const other = english.get(path);
      expect(typeof other, path).toBe(typeof word);
      if (typeof word === 'string') expect(word.trim() && String(other).trim(), path).not.toBe('');
    }
  });

  test('take the same things and say them in both languages', () => {
    for (const [path, word] of sentences) {
      const other = english.get(path);
      expect((other as Sentence).length, path).toBe((word as Sentence).length);
      const [inVietnamese, inEnglish] = [said(word, marks), said(other, marks)];
      if (inVietnamese === undefined || inEnglish === undefined) continue;
      expect(marksIn(inEnglish), path).toEqual(marksIn(inVietnamese));
    }
  });

  test('leave no hole open', () => {
    for (const [path, word] of [...vietnamese, ...english]) {
      for (const values of [marks, [1, 1, 1, 1], [aHolding]]) {
        const text = said(word, values) ?? '';
        if (typeof values[0] !== 'object' && takeRecords.has(path)) continue;
        if (typeof values[0] === 'object' && !takeRecords.has(path)) continue;
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test('count one thing as one in English', () => {
    for (const [path] of sentences) {
      const text = said(english.get(path), [takeRecords.has(path) ? aHolding : 1, 1, 1, 1]) ?? '';
      expect.soft(text, path).not.toMatch(severalOfOne);
    }
  });
});
