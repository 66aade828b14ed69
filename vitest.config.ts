import { defineConfig } from 'vitest/config';

/** Tests in Node. A component test names happy-dom in its first comment; browser tests are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Vitest leaves one core to its watcher; nobody watches here.
    maxWorkers: '100%',
    passWithNoTests: false,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
