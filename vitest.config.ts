import { defineConfig } from 'vitest/config';

/** Tests in Node. A component test names happy-dom in its first comment; browser tests are Playwright's. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    passWithNoTests: false,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
