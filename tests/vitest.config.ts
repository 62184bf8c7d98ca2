import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

/**
 * unit: pure rules and components, in Node.
 * browser: the built extension in real browsers, one file after another.
 * long, corpus: commands of their own (npm run test:long, npm run test:corpus).
 */
export default defineConfig({
  root,
  plugins: [WxtVitest()],
  test: {
    reporters: ['default', './tests/tools/closing-line.ts'],
    setupFiles: ['tests/setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/corpus/**', 'tests/bench/**', 'tests/**/*.long.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/**/*.long.test.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 900_000 },
      },
    ],
  },
});
