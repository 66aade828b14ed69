import { defineConfig } from '@playwright/test';
import { findChromium } from './src/cli/chromium.ts';
import { CHROMIUM_ARGUMENTS } from './src/cli/chromium-arguments.ts';

const chromium = findChromium();
if (!chromium.ok) throw new Error(chromium.error);

/** Two checkouts on one machine can be tested side by side. */
const port = Number(process.env['HEELRISE_TEST_PORT'] ?? 5340);
const origin = `http://127.0.0.1:${port}`;

/** Browser tests against the built app, served with the headers that it ships with. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  // An analysis in software on two shared cores: what hangs is told apart from what is slow.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/test-results/browser.json' }]],
  use: {
    baseURL: origin,
    // What cannot be pressed is told apart from a machine that is slow.
    actionTimeout: 30_000,
    // A machine's own browser: its locale and colours must not decide a test.
    locale: 'en-GB',
    colorScheme: 'light',
    permissions: ['camera'],
    // Tests put files of their own in the place of the app's, which a service worker would not ask for. Its own allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: chromium.value,
      args: [
        ...CHROMIUM_ARGUMENTS,
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
  webServer: {
    command: `node_modules/.bin/vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: origin,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
