import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom. A folder may always import from itself; packages are listed by name. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  // Spreadsheets and Word documents are read and written where their content is known; components load them on demand.
  'utils/okr': ['utils/problem', 'date-fns', 'zod', 'read-excel-file', 'fflate'],
  'utils/evidence': ['utils/okr'],
  'utils/week': [
    'utils/okr',
    'utils/evidence',
    'utils/problem',
    'date-fns',
    '@date-fns/tz',
    'fractional-indexing',
    'docx',
    'write-excel-file',
    'fflate',
  ],
  'utils/page': ['utils/evidence (types)', 'utils/okr (types)'],
  'utils/merge': ['utils/okr', 'utils/evidence', 'utils/week'],
  'utils/actions': [
    'utils/okr',
    'utils/evidence',
    'utils/week',
    'utils/merge',
    'utils/problem',
    'fractional-indexing',
  ],
  // What a backup is, how it is checked, and what importing it would change.
  'utils/backup': ['utils/okr', 'utils/evidence', 'utils/merge', 'utils/problem'],
  'utils/mailbox': ['utils/merge', 'utils/okr', 'utils/browser', 'utils/problem'],
  'utils/db': [
    'utils/okr',
    'utils/evidence',
    'utils/week',
    'utils/merge',
    'utils/backup',
    'utils/problem',
    'idb',
  ],
  'utils/browser': [
    'utils/evidence',
    'utils/problem',
    'utils/page (types)',
    'wxt/browser',
    'webextension-polyfill',
  ],
  'utils/messages': ['utils/okr', 'utils/evidence', 'utils/page (types)', 'utils/problem', 'wxt/browser'],
  'utils/i18n': [],
  'utils/problem': ['utils/i18n'],
  'utils/stores': [
    'utils/okr',
    'utils/evidence',
    'utils/week',
    'utils/merge',
    'utils/actions',
    'utils/backup (types)',
    'utils/i18n',
    'utils/problem',
    'utils/page (types)',
    'utils/db (types)',
    'utils/browser (types)',
    'utils/messages (types)',
    '@preact/signals',
  ],
  components: [
    'utils/okr',
    'utils/evidence',
    'utils/week',
    'utils/merge',
    'utils/actions',
    'utils/backup',
    'utils/stores',
    'utils/i18n',
    'utils/problem',
    'utils/page (types)',
    'utils/browser (types)',
    'utils/messages (types)',
    'preact',
    '@preact/signals',
    // The report page's charts, in a chunk of their own.
    'uplot',
  ],
  entrypoints: [
    'components',
    ...[
      'actions',
      'backup',
      'browser',
      'db',
      'evidence',
      'i18n',
      'mailbox',
      'merge',
      'messages',
      'okr',
      'page',
      'problem',
      'stores',
      'week',
    ].map((name) => `utils/${name}`),
    '#imports',
    'wxt/browser',
    'preact',
    '@preact/signals',
    'uuidv7',
  ],
};

/** Pure rooms take time, ids, randomness and the document as arguments. */
const pureRooms = [
  'utils/okr',
  'utils/evidence',
  'utils/week',
  'utils/page',
  'utils/actions',
  'utils/merge',
  'utils/backup',
];
const impure: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\(\)|\bnew Date\(\)|\bperformance\.now\(\)/],
  ['chance', /\bMath\.random\(|\bcrypto\.(randomUUID|getRandomValues)/],
  ['the browser', /\b(chrome|browser)\.[a-z]+\.|\blocalStorage\b|\bfetch\(/],
];

const files = ['utils', 'components', 'entrypoints'].flatMap(sourcesIn);

test.each(files)('%s imports only what its room may', (file) => {
  const room = roomOf(file);
  expect(room, 'belongs to a room').toBeDefined();
  const allowed = rooms[room ?? ''] ?? [];
  const strangers = importsOf(file).filter(({ target, typeOnly }) => {
    if (target === room) return false;
    return !allowed.includes(target) && !(typeOnly && allowed.includes(`${target} (types)`));
  });
  expect(strangers).toEqual([]);
});

test.each(files.filter((file) => pureRooms.includes(roomOf(file) ?? '')))('%s is pure', (file) => {
  const source = withoutComments(readFileSync(join(root, file), 'utf8'));
  // The reader's time budget is a clock handed in by its caller.
  expect(impure.filter(([, pattern]) => pattern.test(source)).map(([what]) => what)).toEqual([]);
});

test('an entrypoint is wiring: no file of it is longer than one screen and a half', () => {
  const long = files.filter(
    (file) =>
      file.startsWith('entrypoints/') && readFileSync(join(root, file), 'utf8').split('\n').length > 150,
  );
  expect(long).toEqual([]);
});

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const dynamic = /\bimport\('([^']+)'\)/g;
  return [
    ...[...source.matchAll(pattern)].map(([, type, path]) => ({
      target: targetOf(file, path!),
      typeOnly: type !== undefined,
    })),
    ...[...source.matchAll(dynamic)].map(([, path]) => ({ target: targetOf(file, path!), typeOnly: false })),
  ];
}

/** The room, or the package, that a path leads to. */
function targetOf(file: string, path: string): string {
  if (path.startsWith('@/')) return roomOf(path.slice(2)) ?? path;
  if (path.startsWith('.')) return roomOf(relative(root, resolve(root, dirname(file), path))) ?? path;
  if (path === 'wxt/browser' || path === '#imports') return path;
  return path.startsWith('@') ? path.split('/').slice(0, 2).join('/') : path.split('/')[0]!;
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((room) => path === room || path.startsWith(`${room}/`));
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(join(root, path)).isDirectory() ? sourcesIn(path) : /\.tsx?$/.test(path) ? [path] : [],
    );
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
