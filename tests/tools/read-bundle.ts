import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** The reader as one script that leaves `readPage` and `learn` behind under the name `OKRailReader`, minified as the build does it. */
export async function bundleReader(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'okrail-reader-'));
  try {
    const entry = path.join(folder, 'reader.ts');
    await writeFile(
      entry,
      ['languages/learn.ts', 'read.ts']
        .map((file) => `export * from ${JSON.stringify(path.join(root, 'utils/page', file))};`)
        .join('\n'),
    );
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      resolve: { alias: { '@': root } },
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        lib: { entry, formats: ['iife'], name: 'OKRailReader', fileName: 'reader' },
      },
    });
    const [first] = Array.isArray(built) ? built : [built];
    const chunk = (first as Rolldown.RolldownOutput).output.find((it) => it.type === 'chunk');
    if (!chunk || chunk.type !== 'chunk') throw new Error('the reader did not build');
    return chunk.code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
