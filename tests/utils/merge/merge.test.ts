import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, isAlive } from '@/utils/merge/apply';
import { entityOf } from '@/utils/merge/entity';
import { lostTexts, mergeRecords } from '@/utils/merge/merge';
import { isCovered, publishedPart } from '@/utils/merge/publish';
import { pack, unpack } from '@/utils/merge/pack';
import { recordsOf } from '@/utils/merge/read-rows';
import { rowsOf } from '@/utils/merge/rows';
import type { StoredRecord } from '@/utils/merge/record';

const stamp = fc.tuple(fc.nat(5), fc.constantFrom('a', 'b', 'c'));
// One stamp is one write, so equal stamps carry equal values.
const field = stamp.map(([n, device]) => [`${n}${device}`, [n, device]] as const);
const record: fc.Arbitrary<StoredRecord> = fc.record({
  id: fc.constant('r'),
  kind: fc.constant('objective'),
  space: fc.constant('me'),
  fields: fc.dictionary(fc.constantFrom('x', 'y', 'z'), field),
  deleted: fc.option(stamp, { nil: undefined }),
});
const merged = (a: StoredRecord, b: StoredRecord) => JSON.parse(JSON.stringify(sorted(mergeRecords(a, b))));
const sorted = (r: StoredRecord) => ({
  ...r,
  fields: Object.fromEntries(Object.entries(r.fields).toSorted()),
});

const named = (device: string) => new Map([[device, Infinity]]);

test('merging in any order, any number of times, gives one record', () => {
  fc.assert(
    fc.property(record, record, record, (a, b, c) => {
      expect(merged(a, b)).toEqual(merged(b, a));
      expect(merged(mergeRecords(a, b), c)).toEqual(merged(a, mergeRecords(b, c)));
    }),
  );
});

test('where one of them has everything it is answered itself, so that nothing looks changed that is not', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const both = mergeRecords(a, b);
      expect(mergeRecords(a, structuredClone(a))).toBe(a);
      expect(mergeRecords(both, structuredClone(b))).toBe(both);
      expect([a, both]).toContain(mergeRecords(a, both));
    }),
  );
});

test('what only one of them has stays: absence deletes nothing', () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      const both = mergeRecords(a, b);
      expect(Object.keys(both.fields).toSorted()).toEqual(
        [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].toSorted(),
      );
    }),
  );
});

test('an edit beats what its author saw, whatever the clock says', () => {
  const first = applyChange(
    undefined,
    { kind: 'objective', id: 'r', set: { title: 'Một' } },
    'me',
    9_000_000,
    'zz',
  );
  const second = applyChange(first, { kind: 'objective', id: 'r', set: { title: 'Hai' } }, 'me', 5, 'aa');

  expect(mergeRecords(first, second).fields.title![0]).toBe('Hai');
  expect(mergeRecords(second, first).fields.title![0]).toBe('Hai');
});

test('a removed record stays removed until somebody sets it again', () => {
  const made = applyChange(undefined, { kind: 'member', id: 'r', set: { name: 'Lan' } }, 'me', 1, 'a');
  const removed = applyChange(made, { kind: 'member', id: 'r', remove: true }, 'me', 2, 'a');
  const back = applyChange(removed, { kind: 'member', id: 'r', set: { name: 'Lan' } }, 'me', 3, 'b');

  expect(isAlive(removed)).toBe(false);
  expect(isAlive(mergeRecords(removed, made))).toBe(false);
  expect(entityOf(mergeRecords(removed, back))).toMatchObject({ name: 'Lan' });
});

test('a text that loses to one whose author had not seen it is reported, an edited one is not', () => {
  const base = applyChange(undefined, { kind: 'objective', id: 'r', set: { title: 'Gốc' } }, 'me', 1, 'a');
  const mine = applyChange(base, { kind: 'objective', id: 'r', set: { title: 'Của tôi' } }, 'me', 2, 'a');
  const theirs = applyChange(base, { kind: 'objective', id: 'r', set: { title: 'Của bạn' } }, 'me', 3, 'b');
  const edited = applyChange(mine, { kind: 'objective', id: 'r', set: { title: 'Sửa tiếp' } }, 'me', 4, 'b');

  expect(lostTexts(mine, theirs)).toEqual([{ field: 'title', value: 'Của tôi' }]);
  expect(lostTexts(mine, edited)).toEqual([]);
});

test('a newer text under this browser’s own name is a copy’s, and the text it replaces is kept', () => {
  const mine = applyChange(
    undefined,
    { kind: 'objective', id: 'r', set: { title: 'Của tôi' } },
    'me',
    4,
    'a',
  );
  const copied = applyChange(
    undefined,
    { kind: 'objective', id: 'r', set: { title: 'Của bản sao' } },
    'me',
    5,
    'a',
  );

  expect(lostTexts(mine, copied, named('a'))).toEqual([{ field: 'title', value: 'Của tôi' }]);
  expect(lostTexts(mine, copied, named('b'))).toEqual([]);
});

test('a text under a name that this browser gave up is kept too; what the copy wrote there later is the copy’s', () => {
  const set = (title: string) => ({ kind: 'objective', id: 'r', set: { title } });
  const mine = applyChange(undefined, set('Của tôi'), 'me', 4, 'a');
  const copied = applyChange(undefined, set('Của bản sao'), 'me', 9, 'a');
  const again = applyChange(copied, set('Của bản sao, lần hai'), 'me', 10, 'a');
  const names = new Map([...named('b'), ['a', 4]]);

  expect(lostTexts(mine, copied, names)).toEqual([{ field: 'title', value: 'Của tôi' }]);
  expect(lostTexts(copied, again, names)).toEqual([]);
});

test('a text that was written on what a copy of this browser wrote under its name is kept too', () => {
  const set = (title: string) => ({ kind: 'objective', id: 'r', set: { title } });
  const mine = applyChange(undefined, set('Của tôi'), 'me', 4, 'a');
  const copied = applyChange(undefined, set('Của bản sao'), 'me', 5, 'a');
  const theirs = applyChange(copied, set('Của bạn'), 'me', 6, 'b');

  expect(lostTexts(mine, theirs, named('a'))).toEqual([{ field: 'title', value: 'Của tôi' }]);
  expect(lostTexts(mine, theirs, named('c'))).toEqual([]);
});

test('fields and kinds of a newer version survive', () => {
  const newer: StoredRecord = { id: 'r', kind: 'dream', space: 'me', fields: { colour: ['blue', [1, 'a']] } };

  expect(recordsOf(rowsOf([newer]), 'me')).toEqual([newer]);
  expect(entityOf(newer)).toBeUndefined();
});

test('a field may have the name of what every object inherits', () => {
  const theirs: StoredRecord = { id: 'r', kind: 'dream', space: 'me', fields: { text: ['xa', [1, 'a']] } };
  const inherited: string = 'constructor';
  const mine: StoredRecord = { ...theirs, fields: { [inherited]: ['gần', [2, 'b']] } };
  const published = new Map([['a', new Map([['r', theirs]])]]);

  expect(mergeRecords(theirs, mine).fields).toEqual({ ...theirs.fields, ...mine.fields });
  expect(publishedPart(mine, published, 'b', false)).toEqual(mine);
  expect(isCovered(mine, published)).toBe(false);
});

test('whatever is packed comes out the same, and a changed letter is noticed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue(), { maxLength: 5 }),
      fc.uint8Array({ maxLength: 9 }),
      fc.nat(),
      async (values, raw, at) => {
        const item = await pack({ values, raw });
        const i = 9 + (at % (item.length - 9));
        const torn = item.slice(0, i) + (item[i] === 'A' ? 'B' : 'A') + item.slice(i + 1);
        const unpacked = await unpack(item);

        expect(JSON.stringify(unpacked?.values)).toBe(JSON.stringify(values));
        expect([...(unpacked?.raw ?? [])]).toEqual([...raw]);
        expect(await unpack(torn)).toBeUndefined();
        expect(await unpack(item.slice(0, -1))).toBeUndefined();
      },
    ),
    { numRuns: 50 },
  );
});

test('what is no item is refused without a throw', async () => {
  for (const value of [null, 7, '', 'abc', '12345678:', '12345678:!!!', { a: 1 }]) {
    expect(await unpack(value)).toBeUndefined();
  }
});
