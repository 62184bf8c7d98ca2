import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, through, toBase64 } from '@/utils/merge/bytes';
import { readBackup } from '@/utils/backup/read-backup';
import { writeBackup, writeDeflated } from '@/utils/backup/write-backup';
import { isProblem } from '@/utils/problem/problem';
import { aWorkspace } from './a-backup';

const { content } = aWorkspace();
const backup = { savedAt: 1_764_000_000_000, content };

const whyOf = async (text: string) => {
  const read = await readBackup(text);
  return isProblem(read) && read.kind === 'backup-unreadable' ? read.why : 'read';
};
/** A file whose checksum fits, whatever it holds. */
const sealed = async (inner: unknown, changes: object = {}) => {
  const sha256 = await hashOf(JSON.stringify(inner));
  return JSON.stringify({ okrail: 'backup', form: 1, savedAt: 1, sha256, content: inner, ...changes });
};

test.each([
  ['a file', writeBackup],
  ['a copy in the browser', writeDeflated],
])('%s reads back as it was written', async (_, write) => {
  expect(await readBackup(await write(backup))).toEqual(JSON.parse(JSON.stringify(backup)));
});

test('a file that an editor has indented is the same file', async () => {
  const indented = `\uFEFF${JSON.stringify(JSON.parse(await writeBackup(backup)), null, 2)}`;

  expect(await whyOf(indented)).toBe('read');
});

test('a deflated copy takes less than half of the file', async () => {
  expect((await writeDeflated(backup)).length).toBeLessThan((await writeBackup(backup)).length / 2);
});

test('a file cut anywhere is refused', async () => {
  const file = await writeBackup(backup);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), async (at) => {
      expect(await whyOf(file.slice(0, at))).not.toBe('read');
    }),
  );
});

test('a file with any one character changed is refused, or says the same', async () => {
  const file = await writeBackup(backup);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.string({ minLength: 1, maxLength: 1 }), async (at, char) => {
      const read = await readBackup(file.slice(0, at) + char + file.slice(at + 1));
      if (!isProblem(read)) expect(read.content).toEqual(JSON.parse(JSON.stringify(content)));
    }),
    { numRuns: 300 },
  );
});

test('a changed number is named as damage, not as another kind of file', async () => {
  const file = await writeBackup(backup);

  expect(await whyOf(file.replace('"Bài viết"', '"Bài khác"'))).toBe('damaged');
  expect(await whyOf(file.slice(0, -20))).toBe('damaged');
});

test('whatever text comes, reading it never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
      expect(isProblem(await readBackup(text))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['', 'not-ours'],
  ['{}', 'not-ours'],
  ['null', 'not-ours'],
  ['{"okrail":"backup"}', 'not-ours'],
  ['['.repeat(1_000_000), 'too-deep'],
  ['{"a":'.repeat(200_000), 'too-deep'],
])('%.20s… is refused', async (text, why) => {
  expect(await whyOf(text)).toBe(why);
});

test('brackets inside a text are no depth', async () => {
  const title = '['.repeat(1_900);
  const [record, ...rest] = content.records;
  const named = { ...record!, fields: { ...record!.fields, title: [title, [1, 'a']] as const } };

  const file = await writeBackup({ savedAt: 1, content: { ...content, records: [named, ...rest] } });

  expect(await whyOf(file)).toBe('read');
});

test('a file larger than the limit is refused before it is parsed', async () => {
  const read = await readBackup(await writeBackup(backup), { characters: 1_000 });

  expect(read).toMatchObject({ kind: 'backup-unreadable', why: 'too-large' });
});

test('a deflated text that swells beyond the limit is stopped on the way', async () => {
  const bomb = await through(new Uint8Array(20_000_000), new CompressionStream('deflate-raw'));
  const file = JSON.stringify({
    okrail: 'backup',
    form: 1,
    savedAt: 1,
    sha256: '0'.repeat(64),
    deflated: toBase64(bomb),
  });
  expect(file.length).toBeLessThan(100_000);

  expect(await readBackup(file, { characters: 1_000_000 })).toMatchObject({ why: 'too-large' });
});

test('depth hidden in a deflated text is refused too', async () => {
  const inner = `{"records":${'['.repeat(500_000)}`;
  const bytes = await through(new TextEncoder().encode(inner), new CompressionStream('deflate-raw'));

  const file = await sealed(null, {
    content: undefined,
    sha256: await hashOf(inner),
    deflated: toBase64(bytes),
  });

  expect(await whyOf(file)).toBe('too-deep');
});

test('a file of a later form is left to a later OKRail', async () => {
  expect(await whyOf(await sealed(content, { form: 2 }))).toBe('newer');
});

test.each([
  [
    'a stamp that could never be overtaken',
    { title: ['x', [9e15, 'a']] },
    'records › 0 › fields › title › 1 › 0',
  ],
  ['a field without a stamp', { title: ['x'] }, 'records › 0 › fields › title'],
])('%s is named by where it stands', async (_, fields, where) => {
  const bad = { ...content, records: [{ id: 'a', kind: 'objective', space: 'me', fields }] };

  expect(await readBackup(await sealed(bad))).toMatchObject({ why: 'row', where });
});

test('a field that would reach the prototype is left out', async () => {
  const inner = JSON.stringify(content).replace('"fields":{', '"fields":{"__proto__":[1,[1,"a"]],');
  const file = `{"okrail":"backup","form":1,"savedAt":1,"sha256":"${await hashOf(inner)}","content":${inner}}`;

  const read = await readBackup(file);
  if (isProblem(read)) throw new Error(read.kind);
  for (const { fields } of read.content.records) {
    expect(Object.hasOwn(fields, '__proto__')).toBe(false);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  }
});
