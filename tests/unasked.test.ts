import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
/** Every schema begins here: some four hundred kilobytes of memory once all are made. */
const schema = 'utils/okr/schema.ts';
/** What the panel fetches by itself while nothing else happens. */
const unasked = [
  'entrypoints/sidepanel/main.tsx',
  'entrypoints/wiring/deep.ts',
  'entrypoints/wiring/late-stores.ts',
  'utils/week/drafting.ts',
];

/** The files that run with this one: what it imports for more than types, and the parts that are fetched with it unasked. */
function runsWith(file: string): readonly string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const imports = [...source.matchAll(/^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)];
  const parts = [...source.matchAll(/= lazy\(\s*\(\) => import\('([^']+)'\)([^;]*);/g)];
  return [
    ...imports.map(([, path]) => path!),
    ...parts.flatMap(([, path, rest]) => (rest!.includes("'asked'") ? [] : [path!])),
  ].flatMap((path) => fileOf(file, path) ?? []);
}

function fileOf(from: string, path: string): string | undefined {
  const base = path.startsWith('@/')
    ? path.slice(2)
    : path.startsWith('.') && relative(root, resolve(root, dirname(from), path));
  if (!base) return undefined;
  return ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find((each) => existsSync(join(root, each)));
}

test('a panel that is only looked at fetches no schema', () => {
  /** Each file that runs, and the one that asked for it. */
  const reached = new Map<string, string>(unasked.map((file) => [file, '']));
  for (const file of reached.keys())
    for (const next of runsWith(file)) if (!reached.has(next)) reached.set(next, file);
  const wayTo = (file: string): readonly string[] => [
    file,
    ...(reached.get(file) ? wayTo(reached.get(file)!) : []),
  ];

  expect(reached.size).toBeGreaterThan(100);
  expect(reached.has('components/week/Week.tsx')).toBe(true);
  expect(reached.has(schema) ? wayTo(schema) : []).toEqual([]);
});
