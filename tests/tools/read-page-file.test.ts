import { expect, test } from 'vitest';
import type { PageFacts } from '@/utils/page/facts';
import { asSaid } from './read-page-file';

test('a line says the figures that its form has words for', () => {
  const figures = ['users', 'revenue', 'orders', 'leads', 'views'].map((key) => ({ key }));
  const facts = { kind: { value: 'analytics', reason: 'address' }, figures, blind: [] };
  expect(asSaid('a.html', facts as unknown as PageFacts)).toEqual({
    file: 'a.html',
    kind: 'analytics',
    kindReason: 'address',
    figures: [{ key: 'users' }, { key: 'views' }],
    blind: [],
  });
});
