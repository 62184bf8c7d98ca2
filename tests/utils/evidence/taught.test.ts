import { expect, test } from 'vitest';
import { figure } from '@/utils/evidence/figure';
import { pathPattern, recipesFor } from '@/utils/evidence/sort-of-page';
import { recipe } from '@/utils/evidence/taught';
import { recipesFromFile, recipesToFile } from '@/utils/evidence/taught-file';
import { withTaughtFigures } from '@/utils/evidence/taught-figures';

const known = recipe.parse({
  id: 'r1',
  site: 'crm.vn',
  path: '/bao-cao/*',
  key: 'other',
  name: 'Đơn tư vấn',
  beside: 'Đơn tư vấn',
  anchor: {
    ...{ relation: 'before', label: 'đơn tư vấn', row: '', shape: '#', index: 0, gap: 0, up: 1 },
    ...{ container: 'main', heading: '', unit: 'count', currency: null },
  },
});

test('pages of one sort share a pattern, whatever they are about', () => {
  expect(pathPattern('https://blog.vn/blog/7-cach-tang-luot-doc?x=1')).toBe('/blog/*');
  expect(pathPattern('https://crm.vn/bao-cao/2026/48')).toBe('/bao-cao/*/*');
  expect(pathPattern('https://crm.vn/')).toBe('/');
});

test('recipes serve their own site only', () => {
  expect(recipesFor([known], 'https://www.crm.vn/khac')).toEqual([known]);
  expect(recipesFor([known], 'https://other.vn/bao-cao/1')).toEqual([]);
});

test('a file of figures gives back what was saved', () => {
  const { id: _, ...fields } = known;

  expect(recipesFromFile(recipesToFile([known]))).toEqual({ recipes: [fields] });
});

test('a bad file is refused whole, and says why', () => {
  const entry = JSON.parse(recipesToFile([known])).figures[0];
  const file = (...figures: unknown[]) => JSON.stringify({ format: 'okrail-figures', version: 1, figures });

  expect(recipesFromFile('{')).toEqual({ bad: 'not-json' });
  expect(recipesFromFile('[1]')).toEqual({ bad: 'not-ours' });
  expect(recipesFromFile(' '.repeat(1_000_001))).toEqual({ bad: 'too-large' });
  expect(recipesFromFile(file(entry, { ...entry, anchor: { relation: 'near' } }))).toEqual({ badEntry: 2 });
  expect(recipesFromFile(file(entry, null))).toEqual({ badEntry: 2 });
});

const reading = {
  ...{ moved: false as const, value: 41, raw: '41', granularity: 0 },
  ...{ modifier: null, unit: 'count' as const, currency: null },
};

test('a taught figure comes first and sure; another number under its name is doubted', () => {
  const taught = { recipe: { ...known, key: 'leads', name: '' }, reading };
  const read = figure.parse({ key: 'leads', value: 12, raw: '12', confidence: 'high' });

  const all = withTaughtFigures([read], [taught], { type: 'lifetime' });

  expect(all).toMatchObject([
    { key: 'leads', value: 41, confidence: 'high', channels: [{ type: 'taught' }] },
    { key: 'leads', value: 12, confidence: 'low' },
  ]);
});

test('a figure that has moved is not read at all', () => {
  expect(withTaughtFigures([], [{ recipe: known, reading: { moved: true } }], { type: 'lifetime' })).toEqual(
    [],
  );
});
