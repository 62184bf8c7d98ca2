// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { mutations, swapped } from '../../fixtures/pages/mutations';
import { replicas } from '../../fixtures/pages/platforms';
import { translations } from '../../fixtures/pages/translations';
import { offered } from './pages';

const rebuilt = { ...mutations, 'with names and numbers in the other order': swapped, ...translations };

describe.each(replicas)('$name', ({ address, html, offered: wanted }) => {
  test('shows its own figures and nobody else’s', () => {
    expect(offered(html, address).toSorted()).toEqual(wanted);
  });

  test.each(Object.entries(rebuilt))('reads the same %s', (_, mutate) => {
    expect(offered(mutate(html), address).toSorted()).toEqual(wanted);
  });
});
