import { resolveConfig } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

test.each(['development', 'test', ''])(
  'the app is built for production, also by a program that runs as "%s"',
  async (mode) => {
    vi.stubEnv('NODE_ENV', mode);
    const config = await resolveConfig({ configFile: 'vite.config.ts' }, 'build');
    expect(config.isProduction).toBe(true);
  },
);

test('on a port that is in use another one is not taken silently', async () => {
  const config = await resolveConfig({ configFile: 'vite.config.ts' }, 'serve');
  expect(config.preview.strictPort).toBe(true);
});
