import { defineConfig } from '@playwright/test';
import { findChromium } from './src/cli/chromium.ts';
import { CHROMIUM_ARGUMENTS } from './src/cli/chromium-arguments.ts';

const chromium = findChromium();
if (!chromium.ok) throw new Error(chromium.error);

/** Two checkouts on one machine can be tested side by side. */
const port = Number(process.env['HEELRISE_TEST_PORT'] ?? 5340);
/** With the headers that the app ships with, and without those that isolate its page. */
const HOSTS = {
  isolated: { origin: `http://127.0.0.1:${port}`, port },
  plain: { origin: `http://127.0.0.1:${port + 1}`, port: port + 1 },
} as const;

/**
 * What is made of the page alone is tested on the plain host, where many people will meet it: an isolated page takes a
 * second process, which is a third of the time that a page takes to open.
 */
const ON_PLAIN_HOST = [
  '**/whole-app/{page,results,safety}/**/*.e2e.ts',
  '**/whole-app/analysing/{flow,people,queue,resume,sooner}.e2e.ts',
];

/** Browser tests against the built app. */
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
  projects: [
    {
      name: 'isolated',
      testIgnore: ON_PLAIN_HOST,
      use: { baseURL: HOSTS.isolated.origin },
    },
    { name: 'plain', testMatch: ON_PLAIN_HOST, use: { baseURL: HOSTS.plain.origin } },
  ],
  webServer: [server(HOSTS.isolated, 'yes'), server(HOSTS.plain, 'no')],
});

function server(
  host: { readonly origin: string; readonly port: number },
  isIsolated: 'yes' | 'no',
) {
  return {
    command: `node_modules/.bin/vite preview --host 127.0.0.1 --port ${host.port} --strictPort`,
    env: { HEELRISE_ISOLATED: isIsolated },
    url: host.origin,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  } as const;
}
