// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '@/utils/page/facts';
import { mutations } from '../../fixtures/pages/mutations';
import { isOffered, readAt } from './pages';

/** Pages written as these sites draw them, each with what it shows for itself. */
interface Screen {
  readonly file: string;
  readonly url: string;
  readonly kind: string;
  readonly metrics: readonly { key: string; value: number; alt?: readonly number[]; scope: string }[];
  /** Numbers that may be offered or not. */
  readonly ignore?: readonly number[];
  /** Its own figures that the reader leaves out where it should not. */
  readonly unread?: readonly number[];
  /** The days that its figures are of, on 26 November 2026. */
  readonly window?: object;
}

const folder = 'tests/fixtures/pages/screens';
const screens = JSON.parse(readFileSync(`${folder}/labels.json`, 'utf8')) as readonly Screen[];
const htmlOf = ({ file }: Screen): string => readFileSync(`${folder}/${file}`, 'utf8');

describe.each(screens)('$file', (screen) => {
  const { url, kind, metrics } = screen;
  const facts = readAt(htmlOf(screen), url);

  test('is of its kind, and the reason is said', () => {
    expect(facts.kind).toEqual({ value: kind, reason: expect.stringMatching(kind === 'other' ? /^/ : /./) });
  });

  test('shows its own figures and nobody else’s', () => {
    expect(saidOf(facts, screen).toSorted()).toEqual(metrics.map(written).toSorted());
  });
});

test.each(screens.filter((it) => it.window))('$file says which days its figures are of', (screen) => {
  expect(readAt(htmlOf(screen), screen.url).figures[0]?.window).toEqual(screen.window);
});

describe('all screens together', () => {
  const shares = (read: (screen: Screen) => PageFacts) => {
    let [right, meant, said] = [0, 0, 0];
    for (const screen of screens) {
      const offered = saidOf(read(screen), screen);
      const own = new Set(screen.metrics.map(written));
      right += offered.filter((it) => own.has(it)).length;
      meant += own.size;
      said += offered.length;
    }
    return { recall: right / meant, precision: right / said };
  };

  test.each(Object.entries(mutations))(
    'are read nearly as well %s',
    (_, mutate) => {
      const { recall, precision } = shares((screen) => readAt(mutate(htmlOf(screen)), screen.url));
      expect(recall).toBeGreaterThan(0.97);
      expect(precision).toBeGreaterThan(0.97);
    },
    120_000,
  );

  test('are read from the page alone, its address unknown', () => {
    const { recall, precision } = shares((screen) => readAt(htmlOf(screen), screen.url, null));
    expect(recall).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(0.93);
  }, 120_000);
});

/** What is offered, under the label that it fits, less what may be offered or not. */
function saidOf({ figures }: PageFacts, { metrics, ignore = [], unread = [] }: Screen): readonly string[] {
  const meant = metrics.map(({ key, value, scope, alt = [] }) => ({ key, scope, values: [value, ...alt] }));
  return figures
    .filter(isOffered)
    .map(({ key, value, scope }) => {
      const label = meant.find((it) => it.key === key && it.scope === scope && it.values.includes(value));
      return { key, scope, value: label?.values[0] ?? value };
    })
    .filter(({ value, key }) => ![...ignore, ...unread].includes(value) || meant.some((it) => it.key === key))
    .map(written);
}

function written({ key, scope, value }: { key: string; scope: string; value: number }): string {
  return `${scope} ${key}=${value}`;
}
