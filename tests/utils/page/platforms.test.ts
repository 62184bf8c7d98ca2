// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { mutations, replicas } from '../../fixtures/pages/platforms';
import { offered } from './pages';

describe.each(replicas)('$name', ({ address, html, offered: wanted }) => {
  test('shows its own figures and nobody else’s', () => {
    expect(offered(html, address).toSorted()).toEqual(wanted);
  });

  test.each(Object.entries(mutations))('reads the same %s', (_, mutate) => {
    expect(offered(mutate(html), address).toSorted()).toEqual(wanted);
  });
});
