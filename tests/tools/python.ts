import { spawnSync } from 'node:child_process';

/** The Python that has these modules: the tests read Word and Excel files with it, by other people's code. */
export function findPython(...modules: readonly string[]): string | undefined {
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${modules.join(',')}`]).status === 0,
  );
}

/** Runs a script that reads bytes from its input and prints JSON. */
export function askPython(modules: readonly string[], script: string, input: Uint8Array): unknown {
  const python = findPython(...modules);
  if (python === undefined)
    throw new Error(`No Python with ${modules.join(', ')}: run \`npx tsx tests/tools/ensure-browsers.ts\`.`);
  const { status, stdout, stderr } = spawnSync(python, ['-c', script], {
    input,
    maxBuffer: 100_000_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout));
}
