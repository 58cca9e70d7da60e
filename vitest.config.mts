import { defineConfig } from 'vitest/config';

/** Tests that put something of their own in the place of a module: each of them loads the modules anew. */
const alone = ['server/test/compare/kindred.test.ts', 'client/test/unit/errorHandler.test.ts', 'client/test/unit/status.test.ts'];

// All others share the modules, which are pure: the models are loaded once in a process, and not once in a file.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'shared', testTimeout: 60_000, isolate: false, include: ['server/test/**/*.test.ts', 'client/test/unit/**/*.test.ts', 'scripts/**/*.test.ts', 'eval/**/*.test.ts'], exclude: alone } },
      { test: { name: 'alone', testTimeout: 60_000, include: alone } },
    ],
  },
});
