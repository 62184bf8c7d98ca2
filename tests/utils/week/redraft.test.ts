import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftedItem } from '@/utils/week/draft';
import { redraft, type Redraft } from '@/utils/week/redraft';
import type { Item } from '@/utils/week/report';
import { anItem } from './a-week';

const report = 'ppp:lan:2026-W48';

function drafted(key: string, text = key, fields: Partial<DraftedItem> = {}): DraftedItem {
  return {
    key,
    section: 'progress',
    text,
    keyResult: null,
    evidence: [],
    rank: 1,
    isPrivate: false,
    ...fields,
  };
}

/** The report after a draft, in the order that it is shown in. */
function applied(stored: readonly Item[], { create, update, remove }: Redraft): readonly Item[] {
  const changed = stored
    .filter(({ id }) => !remove.includes(id))
    .map((item) => ({ ...item, ...update.find(({ id }) => id === item.id) }));
  return [...changed, ...create].sort((a, b) =>
    a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1,
  );
}

const again = (stored: readonly Item[], lines: readonly DraftedItem[]) => redraft(stored, lines, report);
const keysOf = (items: readonly Item[]) => items.map(({ key, id }) => key ?? id);

describe('drafting a report again', () => {
  test('fills an empty report in the order of rank', () => {
    const { create, update, remove, fresh } = again([], [drafted('a'), drafted('b'), drafted('c')]);
    expect(create.map(({ id, order }) => [id, order])).toEqual([
      [`${report}#a`, 'a0'],
      [`${report}#b`, 'a1'],
      [`${report}#c`, 'a2'],
    ]);
    expect([update, remove, fresh]).toEqual([[], [], 3]);
  });

  test('changes nothing when nothing has changed', () => {
    const lines = [drafted('a'), drafted('b')];
    const stored = applied([], again([], lines));
    expect(again(stored, lines)).toEqual({ create: [], update: [], remove: [], fresh: 0 });
  });

  test('follows the facts in a line that nobody touched', () => {
    const stored = applied([], again([], [drafted('a', '1.200')]));
    const { update } = again(stored, [drafted('a', '1.560', { evidence: ['seo'] })]);
    expect(update).toEqual([
      { id: `${report}#a`, text: '1.560', keyResult: null, evidence: ['seo'], order: 'a0' },
    ]);
  });

  test('keeps what a person wrote over a drafted line', () => {
    const stored = [{ ...again([], [drafted('a')]).create[0], text: 'Lời của Lan', touched: true } as Item];
    expect(again(stored, [drafted('a', 'bản nháp mới')]).fresh).toBe(0);
  });

  test('does not bring a dismissed line back, even after its fact came and went', () => {
    const stored = [{ ...again([], [drafted('a')]).create[0], dismissed: true } as Item];
    expect(again(stored, []).fresh).toBe(0);
    expect(again(stored, [drafted('a')]).fresh).toBe(0);
  });

  test('takes away a line whose fact is no more, and leaves a person’s own', () => {
    const own = anItem({ id: 'own', report, section: 'progress' });
    const stored = [...applied([], again([], [drafted('a')])), own];
    expect(again(stored, []).remove).toEqual([`${report}#a`]);
  });

  test('puts a new fact at its rank among the drafted lines', () => {
    const stored = applied([], again([], [drafted('a'), drafted('c'), drafted('d')]));
    const after = applied(
      stored,
      again(stored, [drafted('z'), drafted('a'), drafted('b'), drafted('c'), drafted('d')]),
    );
    expect(keysOf(after)).toEqual(['z', 'a', 'b', 'c', 'd']);
  });

  test('puts drafted lines below what a person wrote before', () => {
    const own = anItem({ id: 'own', report, section: 'progress', order: 'a0' });
    expect(keysOf(applied([own], again([own], [drafted('a'), drafted('b')])))).toEqual(['own', 'a', 'b']);
  });

  test('moves only lines that nobody touched when ranks change', () => {
    const stored = applied([], again([], [drafted('a'), drafted('b'), drafted('c')])).map((item) =>
      item.key === 'b' ? { ...item, touched: true } : item,
    );
    const { update } = again(stored, [drafted('c'), drafted('b'), drafted('a')]);
    expect(update.map(({ id }) => id)).toEqual([`${report}#a`]);
    expect(keysOf(applied(stored, again(stored, [drafted('c'), drafted('b'), drafted('a')])))).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  test('orders lines by rank though one is stored at a place that is none', () => {
    const [line] = applied([], again([], [drafted('a')]));
    const stored = [{ ...line!, order: 'b :' }];
    expect(keysOf(applied(stored, again(stored, [drafted('a'), drafted('h')])))).toEqual(['a', 'h']);
  });

  test('keeps a note to self one when it is carried', () => {
    expect(again([], [drafted('a', 'a', { isPrivate: true })]).create[0]?.private).toBe(true);
  });
});

describe('any two drafts, with any hand in between', () => {
  const section = fc.constantFrom('progress', 'plan', 'problem');
  const line = fc.record({ key: fc.constantFrom(...'abcdefghij'), text: fc.string(), section });
  const draft = fc
    .uniqueArray(line, { selector: ({ key }) => key })
    .map((lines) => lines.map(({ key, text, section: place }) => drafted(key, text, { section: place })));
  const stored = fc.uniqueArray(
    fc.record({
      key: fc.option(fc.constantFrom(...'abcdefghij')),
      own: fc.uuid(),
      text: fc.string(),
      section,
      touched: fc.boolean(),
      dismissed: fc.boolean(),
      order: fc.oneof(fc.constantFrom('a0', 'a1', 'a2', 'Zz', 'a0V', 'b00'), fc.string({ maxLength: 6 })),
    }),
    { selector: ({ key, own }) => key ?? own },
  );

  test('leave touched, dismissed and written lines as they are, and settle in one step', () => {
    fc.assert(
      fc.property(stored, draft, (lines, next) => {
        const items = lines.map(({ own, key, ...fields }) =>
          anItem({ ...fields, id: key === null ? own : `${report}#${key}`, report, key } as Partial<Item> & {
            id: string;
          }),
        );
        const change = again(items, next);
        const after = applied(items, change);
        for (const item of items.filter(
          ({ key, touched, dismissed }) => key === null || touched || dismissed,
        )) {
          expect(after).toContainEqual(item);
        }
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        expect(again(after, next).create).toEqual([]);
        expect(again(after, next).remove).toEqual([]);
        for (const place of ['progress', 'plan', 'problem'] as const) {
          const open = keysOf(
            after.filter(
              (item) => item.section === place && item.key !== null && !item.touched && !item.dismissed,
            ),
          );
          const ranked = next.map(({ key }) => key).filter((key) => open.includes(key));
          if (
            items.every(
              (item) =>
                item.section === next.find(({ key }) => key === item.key)?.section || item.key === null,
            )
          ) {
            expect(open).toEqual(ranked);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
