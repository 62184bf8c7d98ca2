import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** Saved pages with their figures labelled by hand; they lie beside the project and are not part of it. */
const corpus = path.resolve(root, '../shared/corpus/pages');

let folder = '';
let said = '';
let score = '';

beforeAll(() => {
  if (!existsSync(path.join(corpus, 'labels.json')))
    throw new Error(`There are no labelled pages at ${corpus}.`);
  folder = mkdtempSync(path.join(tmpdir(), 'okrail-pages-'));
  said = path.join(folder, 'said.ndjson');
  const reading = spawnSync(
    'npx',
    ['tsx', 'tests/tools/read.ts', corpus, '--addresses', path.join(corpus, 'addresses.json')],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  writeFileSync(said, reading.stdout);
  score = execFileSync('node', [path.join(corpus, 'score.mjs'), said], { encoding: 'utf8' });
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every saved page is read', () => {
  expect(score).toContain('pages not read 0,');
  expect(readFileSync(said, 'utf8')).not.toContain('"problem"');
});

test('the reader finds at least 85 % of the figures that a person sees', () => {
  expect(percentAfter('recall'), score).toBeGreaterThanOrEqual(85);
});

test('at least 95 % of the figures that the reader offers are right', () => {
  expect(percentAfter('precision'), score).toBeGreaterThanOrEqual(95);
});

test('at most two of the pages without a figure of their own are given one', () => {
  const given = Number(/pages without a metric given one (\d+)\//.exec(score)?.[1]);
  expect(given, score).toBeLessThanOrEqual(2);
});

test('an answer is at most 64 kB', () => {
  const longest = Math.max(
    ...readFileSync(said, 'utf8')
      .split('\n')
      .map((line) => Buffer.byteLength(line)),
  );
  expect(longest).toBeLessThanOrEqual(64_000);
});

function percentAfter(word: string): number {
  return Number(new RegExp(`${word} ([\\d.]+) %`).exec(score)?.[1]);
}
