import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { news, newsSince } from '@/utils/i18n/news';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

test('the version in the making has its news, in both languages alike, and stands first', () => {
  expect(news[0]?.version).toBe(version);
  for (const each of news) expect(each.vi.length, each.version).toBe(each.en.length);
});

test('what came after a version is told, by number and not by letter', () => {
  const all = ['0.10.0', '0.9.0', '0.2.0'].map((each) => ({ version: each, vi: [], en: [] }));
  const since = (known: string) => newsSince(known, all).map((each) => each.version);

  expect(since('0.9.0')).toEqual(['0.10.0']);
  expect(since('0.1.0')).toEqual(['0.10.0', '0.9.0', '0.2.0']);
  expect(since('0.10.0')).toEqual([]);
});
