import { expect, test } from 'vitest';
import { reportWords } from '@/utils/i18n/report';

/** Every leaf of the words, by its path. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const vi = new Map(leaves(reportWords.vi));
const en = new Map(leaves(reportWords.en));

test('the report has the same words in both languages, none empty, with the same holes', () => {
  expect([...en.keys()].toSorted()).toEqual([...vi.keys()].toSorted());
  for (const [path, word] of vi) {
    const other = en.get(path);
    expect(typeof other, path).toBe(typeof word);
    if (typeof word === 'string') expect(`${word}|${String(other)}`, path).toMatch(/^[^|]+\|[^]+$/);
    if (typeof word === 'function') expect((other as () => void).length, path).toBe(word.length);
  }
});

test('English counts one as one', () => {
  expect(reportWords.en.carried(1, 'Q1')).toBe('Carried 1 objective over into Q1.');
  expect(reportWords.en.found(1, 3)).toBe('1 of 3 pages');
  expect(reportWords.en.daysLeft(0)).toBe('today is the last day');
});
