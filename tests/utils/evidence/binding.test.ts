import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenFigure, rollUp } from '@/utils/evidence/binding';
import type { Capture } from '@/utils/evidence/capture';
import { attachment } from '@/utils/evidence/evidence';
import { figure, type FigureWindow } from '@/utils/evidence/figure';
import { fedValue } from '@/utils/evidence/fed-value';
import { provenValue } from '@/utils/evidence/proven';
import { keyResult } from '@/utils/okr/key-result';

const page = (id: string, key = 'views') =>
  attachment.parse({
    id: `kr~${id}`,
    keyResult: 'kr',
    evidence: id,
    at: 0,
    figure: { key, label: 'lượt xem' },
  });

const seen = (
  evidence: string,
  at: number,
  value: number,
  window: FigureWindow = { type: 'lifetime' },
): Capture => ({
  id: `${evidence}@${at}`,
  evidence,
  at,
  title: '',
  figures: [figure.parse({ key: 'views', label: 'lượt xem', value, raw: String(value), window })],
});

const captures = (...all: Capture[]) => {
  const map = new Map<string, Capture[]>();
  for (const one of all) map.set(one.evidence, [...(map.get(one.evidence) ?? []), one]);
  return map;
};

test('the latest capture over all pages is the value', () => {
  const rolled = rollUp(
    'latest',
    [page('a'), page('b')],
    captures(seen('a', 1, 100), seen('b', 2, 70), seen('a', 0, 90)),
  );

  expect(rolled).toMatchObject({ value: 70 });
});

test('a sum takes the newest capture of each page once', () => {
  const rolled = rollUp(
    'sum',
    [page('a'), page('b')],
    captures(seen('a', 1, 100), seen('a', 3, 130), seen('b', 2, 70)),
  );

  expect(rolled).toMatchObject({ value: 200 });
});

test('largest and average look at the newest capture of each page', () => {
  const all = captures(seen('a', 1, 100), seen('b', 2, 70));

  expect(rollUp('largest', [page('a'), page('b')], all)).toMatchObject({ value: 100 });
  expect(rollUp('average', [page('a'), page('b')], all)).toMatchObject({ value: 85 });
});

test('a change is counted from the first capture of the same page', () => {
  const rolled = rollUp(
    'change',
    [page('a'), page('b')],
    captures(seen('a', 1, 100), seen('a', 5, 160), seen('b', 2, 70)),
  );

  expect(rolled).toMatchObject({ value: 60 });
});

test('a change between unlike windows of time is refused', () => {
  const week: FigureWindow = { type: 'dates', from: '2026-11-16', to: '2026-11-22' };
  const rolled = rollUp('change', [page('a')], captures(seen('a', 1, 100), seen('a', 5, 160, week)));

  expect(rolled).toEqual({ refused: 'windows-differ' });
});

test('an average over unlike windows is refused', () => {
  const week: FigureWindow = { type: 'dates', from: '2026-11-16', to: '2026-11-22' };
  const rolled = rollUp(
    'average',
    [page('a'), page('b')],
    captures(seen('a', 1, 100), seen('b', 5, 160, week)),
  );

  expect(rolled).toEqual({ refused: 'windows-differ' });
});

test('pages are counted whether or not they show a figure', () => {
  expect(rollUp('count', [page('a'), page('b')], new Map())).toMatchObject({ value: 2 });
});

test('without a capture there is no value', () => {
  expect(rollUp('latest', [page('a')], new Map())).toEqual({ refused: 'nothing' });
});

test("another's number is never the page's", () => {
  const capture: Capture = {
    ...seen('a', 1, 5),
    figures: [figure.parse({ key: 'views', label: 'lượt xem', value: 9, raw: '9', scope: 'item' })],
  };

  expect(chosenFigure(page('a'), capture)).toBeUndefined();
});

test('a rounded figure never flips a target within its rounding', () => {
  const kr = keyResult.parse({
    id: 'kr',
    objective: 'o',
    title: 't',
    kind: 'metric',
    baseline: 0,
    target: 12_000,
    direction: 'increase',
  });

  expect(provenValue(12_000, 500, kr)).toBe(11_500);
  expect(provenValue(12_000, 0, kr)).toBe(12_000);
  expect(provenValue(13_000, 500, kr)).toBe(13_000);
  expect(provenValue(9_000, 500, kr)).toBe(9_000);
});

test('a rounded figure never flips a falling target either', () => {
  const kr = keyResult.parse({
    id: 'kr',
    objective: 'o',
    title: 't',
    kind: 'metric',
    baseline: 90,
    target: 45,
    direction: 'decrease',
  });

  expect(provenValue(45, 0.5, kr)).toBe(45.5);
  expect(provenValue(40, 0.5, kr)).toBe(40);
});

test('a rounded figure never flips a growth whose goal follows from its baseline', () => {
  const kr = keyResult.parse({
    id: 'kr',
    objective: 'o',
    title: 't',
    kind: 'growth',
    baseline: 10_000,
    target: 20,
    percent: true,
    direction: 'increase',
  });

  expect(provenValue(12_000, 500, kr)).toBe(11_500);
  expect(provenValue(12_000, 0, kr)).toBe(12_000);
  expect(provenValue(9_000, 500, kr)).toBe(9_000);
});

const report = (address: string) => ({ address, kind: 'campaign' as const });
const lastWeek: FigureWindow = { type: 'dates', from: '2026-11-16', to: '2026-11-22' };

test('two addresses of one dashboard that cover the same days are not added up', () => {
  const pages = new Map([
    ['a', report('https://ads.example/r?view=1')],
    ['b', report('https://ads.example/r?view=2')],
  ]);
  const all = captures(seen('a', 1, 100, lastWeek), seen('b', 2, 100, lastWeek));

  expect(rollUp('sum', [page('a'), page('b')], all, pages)).toEqual({ refused: 'windows-overlap' });
});

test('disjoint weeks of one dashboard add up, and so do two blog posts', () => {
  const pages = new Map([
    ['a', report('https://ads.example/r?week=46')],
    ['b', report('https://ads.example/r?week=47')],
  ]);
  const before: FigureWindow = { type: 'dates', from: '2026-11-09', to: '2026-11-15' };
  const posts = new Map(
    ['a', 'b'].map((id) => [id, { address: `https://blog.vn/${id}`, kind: 'post' as const }]),
  );

  expect(
    rollUp(
      'sum',
      [page('a'), page('b')],
      captures(seen('a', 1, 40, before), seen('b', 2, 60, lastWeek)),
      pages,
    ),
  ).toMatchObject({ value: 100 });
  expect(
    rollUp('sum', [page('a'), page('b')], captures(seen('a', 1, 40), seen('b', 2, 60)), posts),
  ).toMatchObject({ value: 100 });
});

test('money of two currencies is never joined', () => {
  const spend = (evidence: string, currency: string): Capture => ({
    ...seen(evidence, 1, 5),
    figures: [figure.parse({ key: 'spend', label: 'Chi', value: 5, raw: '5', unit: 'currency', currency })],
  });

  expect(
    rollUp('sum', [page('a', 'spend'), page('b', 'spend')], captures(spend('a', 'VND'), spend('b', 'USD'))),
  ).toEqual({ refused: 'units-differ' });
});

const day = fc
  .integer({ min: 0, max: 60 })
  .map((n) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10));
const anyWindow: fc.Arbitrary<FigureWindow> = fc.oneof(
  fc.constant<FigureWindow>({ type: 'lifetime' }),
  fc.constant<FigureWindow>({ type: 'unknown' }),
  fc
    .tuple(day, day)
    .map(([a, b]): FigureWindow => ({ type: 'dates', from: a < b ? a : b, to: a < b ? b : a })),
);
const readings = fc.array(
  fc.record({
    page: fc.constantFrom('a', 'b', 'c'),
    value: fc.integer({ min: 0, max: 1e6 }),
    window: anyWindow,
  }),
  { minLength: 1, maxLength: 12 },
);

test('a sum over one dashboard is either refused or counts no day twice', () => {
  const pages = new Map(['a', 'b', 'c'].map((id) => [id, report(`https://ads.example/${id}`)]));
  fc.assert(
    fc.property(readings, (all) => {
      const rolled = rollUp(
        'sum',
        ['a', 'b', 'c'].map((id) => page(id)),
        captures(...all.map(({ page: id, value, window }, at) => seen(id, at, value, window))),
        pages,
      );
      if ('refused' in rolled) return;
      const windows = rolled.from.map(({ figure: { window } }) => window);
      if (windows.length === 1) return;
      const days = windows.flatMap((window) => {
        if (window.type !== 'dates') throw new Error('a figure without days was added up');
        return [...Array(90).keys()]
          .map((n) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10))
          .filter((each) => each >= window.from && each <= window.to);
      });
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});

test('no roll-up depends on the order in which captures arrive', () => {
  fc.assert(
    fc.property(
      readings,
      fc.constantFrom(
        'latest' as const,
        'sum' as const,
        'largest' as const,
        'average' as const,
        'change' as const,
      ),
      (all, how) => {
        const made = all.map(({ page: id, value, window }, at) => seen(id, at, value, window));
        const attached = ['a', 'b', 'c'].map((id) => page(id));

        expect(rollUp(how, attached, captures(...made.toReversed()))).toEqual(
          rollUp(how, attached, captures(...made)),
        );
      },
    ),
  );
});

test('a change of a page is refused unless both ends cover as many days', () => {
  fc.assert(
    fc.property(anyWindow, anyWindow, (first, last) => {
      const rolled = rollUp('change', [page('a')], captures(seen('a', 1, 10, first), seen('a', 2, 30, last)));
      const length = (it: FigureWindow) =>
        it.type === 'dates' ? Date.parse(it.to) - Date.parse(it.from) : it.type;
      if (length(first) === length(last)) expect(rolled).toMatchObject({ value: 20 });
      else expect(rolled).toEqual({ refused: 'windows-differ' });
    }),
  );
});

test('a rounded figure is said to complete a key result only when its whole range does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.constantFrom('metric' as const, 'growth' as const),
      (value, granularity, kind) => {
        const kr = keyResult.parse({
          id: 'kr',
          objective: 'o',
          title: 't',
          kind,
          baseline: 10_000,
          target: kind === 'growth' ? 20 : 12_000,
          direction: 'increase',
        });

        const proven = provenValue(value, granularity, kr);
        expect(proven >= 12_000).toBe(value - granularity >= 12_000);
      },
    ),
  );
});

test('a change counts from the start that the key result names, and from nothing where it names none', () => {
  const asked = (baseline: number | null) =>
    keyResult.parse({
      id: 'kr',
      objective: 'o',
      title: '',
      kind: 'metric',
      baseline,
      target: 3,
      direction: 'decrease',
      binding: { rollUp: 'change', figure: 'views' },
    });
  const fed = (baseline: number | null) =>
    fedValue(asked(baseline), [page('a')], captures(seen('a', 1, 12), seen('a', 2, 10)), new Map());

  expect(fed(null)).toEqual({ value: -2 });
  expect(fed(12)).toEqual({ value: 10 });
});

test('a rounded figure never proves that a change is reached', () => {
  const asked = keyResult.parse({
    id: 'kr',
    objective: 'o',
    title: '',
    kind: 'metric',
    target: 300,
    direction: 'decrease',
    binding: { rollUp: 'change', figure: 'views' },
  });
  expect(provenValue(-300, 50, asked)).toBe(-250);
  expect(provenValue(-400, 50, asked)).toBe(-400);
});

test('a change counts from what the page showed when it was attached, not from what it showed for others before', () => {
  const all = captures(seen('a', 1, 100), seen('a', 5, 140), seen('a', 9, 150));
  expect(rollUp('change', [{ ...page('a'), at: 5 }], all)).toMatchObject({ value: 10 });
  expect(rollUp('change', [{ ...page('a'), at: 0 }], all)).toMatchObject({ value: 50 });
});
