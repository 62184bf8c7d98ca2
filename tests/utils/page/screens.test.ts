// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOffered, readAt } from './pages';

/** Pages written as these sites draw them, each with what it shows for itself. */
interface Screen {
  readonly file: string;
  readonly url: string;
  readonly kind: string;
  readonly metrics: readonly { key: string; value: number; alt?: readonly number[]; scope: string }[];
  /** Numbers that may be offered or not. */
  readonly ignore?: readonly number[];
}

const folder = 'tests/fixtures/pages/screens';
const screens = JSON.parse(readFileSync(`${folder}/labels.json`, 'utf8')) as readonly Screen[];

describe.each(screens)('$file', ({ file, url, kind, metrics, ignore = [] }) => {
  const facts = readAt(readFileSync(`${folder}/${file}`, 'utf8'), url);

  test('is of its kind, and the reason is said', () => {
    expect(facts.kind).toEqual({ value: kind, reason: expect.stringMatching(kind === 'other' ? /^/ : /./) });
  });

  test('shows its own figures and nobody else’s', () => {
    const meant = metrics.map(({ key, value, scope, alt = [] }) => ({ key, scope, values: [value, ...alt] }));
    const said = facts.figures
      .filter(isOffered)
      .map(({ key, value, scope }) => {
        const label = meant.find((it) => it.key === key && it.scope === scope && it.values.includes(value));
        return { key, scope, value: label?.values[0] ?? value };
      })
      .filter(({ value, key }) => !ignore.includes(value) || meant.some((it) => it.key === key));
    expect(said.map(written).toSorted()).toEqual(
      metrics.map(({ key, value, scope }) => written({ key, scope, value })).toSorted(),
    );
  });
});

function written({ key, scope, value }: { key: string; scope: string; value: number }): string {
  return `${scope} ${key}=${value}`;
}
