import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindNames } from '@/utils/merge/kind-names';
import { kinds } from '@/utils/merge/kinds';
import { recordsOf } from '@/utils/merge/read-rows';
import { rowsOf, type Rows } from '@/utils/merge/rows';
import type { StoredRecord } from '@/utils/merge/record';
import { wireKinds } from '@/utils/merge/wire-names';

const id = '019aa1b2-c3d4-7abc-8def-0123456789ab';
const other = '019aa1b2-c3d9-7abc-8def-0123456789ac';
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '',
    '~',
    '~~',
    '~0;',
    '#',
    `~${id}`,
    id,
    id.toUpperCase(),
    `${id}~${other}`,
    `ppp:${id}:w#k`,
  ),
  fc.uuid(),
);
const stamp = fc.tuple(
  fc.oneof(fc.nat(5), fc.integer({ min: 0, max: 8e15 })),
  fc.constantFrom('aaaaaa', 'bbbbbb', ''),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.jsonValue(),
  fc.constantFrom(null, [], { by: 'person' }, 'a0', false),
);
const field = fc.oneof(fc.tuple(value, stamp), fc.tuple(text, stamp, stamp));
const names = [...new Set(wireKinds.flatMap(({ fields }) => fields.map(([name]) => name)))];
const record: fc.Arbitrary<StoredRecord> = fc.record(
  {
    id: text,
    kind: fc.constantFrom(...kindNames, 'dream', '3', `step ${id}`),
    space: fc.constant('me'),
    fields: fc.dictionary(fc.oneof(fc.constantFrom(...names), text), field, {
      maxKeys: 8,
      noNullPrototype: true,
    }),
    deleted: stamp,
  },
  { requiredKeys: ['id', 'kind', 'space', 'fields'], noNullPrototype: true },
) as fc.Arbitrary<StoredRecord>;

test('records travel and come back exactly the same', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 6 }), (records) => {
      const sent = plain(records.filter(({ fields }) => !Object.hasOwn(fields, '__proto__')));
      const back = plain(recordsOf(travelled(rowsOf(sent)), 'me'));

      expect([...(back ?? [])].map(sorted).toSorted()).toEqual(sent.map(sorted).toSorted());
    }),
    { numRuns: 500 },
  );
});

test('a value that cannot be put into words travels too', () => {
  const fields = { x: [{ toString: 0 }, [0, 'aaaaaa']], me: ['', [0, 'aaaaaa']] } as const;
  const sent: StoredRecord[] = [{ id, kind: 'preferences', space: 'me', fields: plain(fields) as never }];

  expect(recordsOf(travelled(rowsOf(sent)), 'me')).toEqual(sent);
});

test('what stands at its default, or repeats the id, travels as nothing and comes back', () => {
  const written = (fields: Record<string, unknown>, given: string): StoredRecord => ({
    id: given,
    kind: 'attachment',
    space: 'me',
    fields: Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, [each, [9, 'aaaaaa']]])),
  });
  const usual = written(
    { keyResult: id, evidence: 'page:x', at: 9, quote: '', figure: null },
    `${id}~page:x`,
  );
  const rows = rowsOf([usual]);

  expect(rows.values[3]).toEqual([[7, [17, 24, 33, 41, 9], ['~0;~~page:x'], [9], [0], [0]]]);
  expect(recordsOf(rows, 'me')).toEqual([usual]);
});

test('an item as it was written first is read for ever', () => {
  const at = Number.parseInt('019aa1b2c3d4', 16);
  const first: Rows = {
    values: [
      1,
      ['k3vn2q', 'p7wz4d'],
      [at, 5],
      [
        [
          3,
          [0, 8, 22, 25, ['colour', 0]],
          ['~0;'],
          [0],
          [0],
          [60],
          [1],
          ['2026Q4'],
          ['Tăng lượt đọc'],
          [7],
          [1],
          [2],
          [0],
          ['xanh'],
        ],
        [5, [8, 16, 25, 33], ['~1;'], [0], [1], ['~0;'], [0]],
        ['dream', [['of', 0]], ['d~~1'], [-5], [0], [{ seen: '~1;' }]],
      ],
    ],
    raw: Uint8Array.from(
      ['7abc8def0123456789ab', '7abc8def0123456789ac'].flatMap((hex) =>
        (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)),
      ),
    ),
  };
  expect(recordsOf(first, 'me')).toEqual([
    {
      id,
      kind: 'objective',
      space: 'me',
      fields: {
        cycle: ['2026Q4', [at, 'k3vn2q']],
        title: ['Tăng lượt đọc', [at + 7, 'p7wz4d'], [at + 2, 'k3vn2q']],
        commitment: ['committed', [at, 'k3vn2q']],
        colour: ['xanh', [at, 'k3vn2q']],
      },
      deleted: [at + 60, 'p7wz4d'],
    },
    {
      id: other,
      kind: 'check-in',
      space: 'me',
      fields: {
        keyResult: [id, [at + 5, 'p7wz4d']],
        at: [at + 5, [at + 5, 'p7wz4d']],
        value: [null, [at + 5, 'p7wz4d']],
        confidence: [null, [at + 5, 'p7wz4d']],
      },
    },
    { id: 'd~1', kind: 'dream', space: 'me', fields: { of: [{ seen: other }, [at, 'k3vn2q']] } },
  ]);
});

test('rows of another form, or that do not fit together, are refused or left out without a throw', () => {
  const rows = rowsOf([
    { id, kind: 'objective', space: 'me', fields: { title: ['Một', [7, 'aaaaaa']] }, deleted: [8, 'bbbbbb'] },
  ]);
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }), (broken, path) => {
      const values = structuredClone(rows.values) as unknown[];
      let at: unknown = values;
      for (const step of path.slice(0, -1)) if (Array.isArray(at) && step < at.length) at = at[step];
      if (Array.isArray(at)) at[path.at(-1) ?? 0] = broken;
      for (const each of recordsOf({ values, raw: rows.raw }, 'me') ?? []) {
        expect(typeof each.id).toBe('string');
        for (const [, [n]] of Object.values(each.fields)) expect(Number.isSafeInteger(n)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(recordsOf({ values: [2, [], [], []], raw: new Uint8Array() }, 'me')).toBeUndefined();
  expect(recordsOf({ ...rows, raw: rows.raw.slice(1) }, 'me')).toBeUndefined();
});

test('a stamp that no edit could overtake is not taken in', () => {
  const rows = rowsOf([
    { id: 'r', kind: 'member', space: 'me', fields: { name: ['Lan', [9e15, 'aaaaaa']] } },
  ]);

  expect(recordsOf(rows, 'me')).toEqual([]);
});

test('every kind known by number is still a kind; later ones travel by name', () => {
  expect(Object.keys(kinds)).toEqual(expect.arrayContaining(wireKinds.map(({ kind }) => kind)));
});

function travelled({ values, raw }: Rows): Rows {
  return { values: plain(values), raw };
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function sorted({ fields, ...rest }: StoredRecord): string {
  return JSON.stringify([byName(rest), byName(fields)]);
}

/** By names alone: values may be objects that no sorting can put into words. */
function byName(record: object): readonly (readonly [string, unknown])[] {
  return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
