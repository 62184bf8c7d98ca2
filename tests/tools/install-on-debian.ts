import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The one line that brings these packages to a Debian or Ubuntu. */
export const installLine = (packages: readonly string[]): string =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Only a Debian that we are root on is ours to change; everywhere else the user is told the line. */
export const mayInstall = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs the packages, trying twice because mirrors fail now and then. Says whether it worked. */
export function installOnDebian(packages: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    // Everything goes to stderr: what the caller prints stays readable.
    const { status } = spawnSync('sh', ['-c', installLine(packages)], { stdio: ['ignore', 2, 2], env });
    if (status === 0) return true;
  }
  return false;
}
