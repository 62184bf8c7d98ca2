import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The reader out of the built extension, the very script that it injects; built first where it is missing or old. */
export function builtReader(browser: 'chromium' | 'firefox'): string {
  const file = path.join(
    root,
    '.output',
    browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
    'page-reader.js',
  );
  if (!existsSync(file) || statSync(file).mtimeMs < newest()) build(browser);
  return readFileSync(file, 'utf8');
}

function build(browser: 'chromium' | 'firefox'): void {
  const { status, stderr } = spawnSync(
    'npx',
    ['wxt', 'build', '-b', browser === 'firefox' ? 'firefox' : 'chrome'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The extension did not build: ${stderr}`);
}

/** When anything that the reader is made of was last written. */
function newest(): number {
  const folder = path.join(root, 'utils/page');
  const files = [
    path.join(root, 'entrypoints/page-reader.ts'),
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  ];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
