import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBackup } from '@/utils/backup/read-backup';
import { hashOf } from '@/utils/merge/bytes';
import { isProblem } from '@/utils/problem/problem';

const corpus = new URL('../../../shared/corpus/bad/jsontestsuite/', import.meta.url).pathname;
const files = ['test_parsing', 'test_transform'].flatMap((folder) =>
  readdirSync(path.join(corpus, folder)).map((name) => `${folder}/${name}`),
);

test('there are files to try', () => {
  expect(files.length).toBeGreaterThan(300);
});

test.each(files)('%s is refused as a backup by itself, and as the content of one', async (name) => {
  const text = readFileSync(path.join(corpus, name)).toString('utf8');
  const wrapped = (inner: string, sha256: string) =>
    `{"okrail":"backup","form":1,"savedAt":1,"sha256":"${sha256}","content":${inner}}`;

  for (const file of [text, wrapped(text, '0'.repeat(64)), wrapped(text, await hashOf(text.trim()))]) {
    const read = await readBackup(file);
    expect(isProblem(read) && read.kind).toBe('backup-unreadable');
  }
});
