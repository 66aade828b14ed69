import { defineConfig } from 'vitest/config';

/**
 * Tests of code that keeps nothing between calls: the files of these share workers, and load the core once for each
 * worker and not once for each file. `added-measure` puts other modules in the place of the core's own.
 */
const OF_PURE_CODE = [
  'tests/core/**/!(added-measure).test.ts',
  'tests/programs/**/*.test.ts',
  'tests/layout/**/*.test.ts',
];

/** What changes the folder that it works in needs a process of its own. */
const IN_A_PROCESS = ['tests/cli/input/listed-videos.test.ts'];

/** Tests in Node. A component test names happy-dom in its first comment; browser tests are Playwright's. */
export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: 'tests/programs/test/temporary-folder.ts',
    // Threads start sooner than processes: a fifth less work for the tests of components.
    pool: 'threads',
    // Vitest leaves one core to its watcher; nobody watches here.
    maxWorkers: '100%',
    passWithNoTests: false,
    restoreMocks: true,
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'shared', include: OF_PURE_CODE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/**/*.test.ts'],
          exclude: [...OF_PURE_CODE, ...IN_A_PROCESS],
        },
      },
      { extends: true, test: { name: 'in a process', include: IN_A_PROCESS, pool: 'forks' } },
    ],
  },
});
