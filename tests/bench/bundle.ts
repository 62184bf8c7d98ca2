import { build, type Rolldown } from 'vite';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** One script of an entry and all it imports; what it exports lies under `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    resolve: { alias: { '@': root } },
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: path.join(import.meta.dirname, entry), formats: ['iife'], name, fileName: 'script' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = (first as Rolldown.RolldownOutput).output.find((it) => it.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not build`);
  return chunk.code;
}
