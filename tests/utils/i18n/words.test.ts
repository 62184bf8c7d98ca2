import { expect, test } from 'vitest';
import { words } from '@/utils/i18n';
import { fold } from '@/utils/i18n/fold';
import { formatsFor } from '@/utils/i18n/formats';

/** Every leaf of the words, by its path. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const vi = new Map(leaves(words.vi));
const en = new Map(leaves(words.en));

test('both languages have the same words', () => {
  expect([...en.keys()].toSorted()).toEqual([...vi.keys()].toSorted());
});

test('no word is empty, and a word with holes has them in both languages', () => {
  for (const [path, word] of vi) {
    const other = en.get(path);
    expect(typeof other, path).toBe(typeof word);
    if (typeof word === 'string') expect(`${word}|${String(other)}`, path).toMatch(/^[^|]+\|[^]+$/);
    if (typeof word === 'function') expect((other as () => void).length, path).toBe(word.length);
  }
});

test('English counts one thing as one', () => {
  expect(words.en.keyResultCount(1)).toBe('1 KR');
  expect(words.en.pageCount(1)).toBe('1 page');
  expect(words.en.pageCount(3)).toBe('3 pages');
});

test('numbers are written as the language writes them', () => {
  expect(formatsFor('vi').number(1234.5)).toBe('1.234,5');
  expect(formatsFor('en').number(1234.5)).toBe('1,234.5');
  expect(formatsFor('vi').change(-12)).toBe('−12');
  expect(formatsFor('en').percent(0.619)).toBe('61 %');
  expect(formatsFor('en').percent(0.29)).toBe('29 %');
});

test('how long ago is said in whole units', () => {
  const now = Date.UTC(2026, 10, 24, 12);

  expect(formatsFor('en').ago(now - 3 * 86_400_000, now)).toBe('3 days ago');
  expect(formatsFor('vi').ago(now - 2_000, now)).toBe('vừa xong');
  expect(formatsFor('vi').ago(now - 2 * 3_600_000, now)).toBe('2 giờ trước');
});

test('searching ignores Vietnamese marks', () => {
  expect(fold('Đường Nguyễn Huệ')).toBe('duong nguyen hue');
});
