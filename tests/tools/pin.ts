import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts the extension's button on the toolbar of a profile that has never been used; otherwise a user
 * has to dig for it behind the puzzle piece. A profile in use is left alone.
 */
export function pin(extension: string, profile: string): void {
  const file = path.join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { pinned_extensions: [idOf(extension)] } }));
}

/** Chromium names an unpacked extension by its folder: the first half of its SHA-256, in the letters a to p. */
function idOf(folder: string): string {
  const bytes = Buffer.from(path.resolve(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
