import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const installed = path.resolve(import.meta.dirname, 'node_modules');

/** Readability and defuddle as one script that leaves `Peers` behind; nothing where they are not installed. */
export async function bundlePeers(): Promise<string | undefined> {
  if (!existsSync(path.join(installed, 'defuddle'))) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'okrail-peers-'));
  try {
    const entry = path.join(folder, 'peers.js');
    await writeFile(
      entry,
      `import { Readability } from ${JSON.stringify(path.join(installed, '@mozilla/readability'))};
import Defuddle from ${JSON.stringify(path.join(installed, 'defuddle'))};
export const Readable = () => new Readability(document.cloneNode(true)).parse();
globalThis.Peers = { readability: Readable, defuddle: () => new Defuddle(document).parse() };`,
    );
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      build: {
        write: false,
        minify: true,
        lib: { entry, formats: ['iife'], name: 'PeerScript', fileName: 'peers' },
      },
    });
    const [first] = Array.isArray(built) ? built : [built];
    const chunk = (first as Rolldown.RolldownOutput).output.find((it) => it.type === 'chunk');
    return chunk?.type === 'chunk' ? chunk.code : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
