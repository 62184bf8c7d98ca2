import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const output = new URL('../../../.output/', import.meta.url);

/** Folder of the built extension, as it is shipped. */
export function built(target: 'chrome-mv3' | 'firefox-mv3'): string {
  const folder = fileURLToPath(new URL(target, output));
  if (!existsSync(folder)) throw new Error('The extension is not built: run `npm run build` first.');
  return folder;
}
