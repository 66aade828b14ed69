import { join } from 'node:path';
import { preview } from 'vite';

/** The built app on a free port of this machine. */
export interface ServedApp {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves `dist` with the headers that the app ships with. Throws if there is no build. */
export async function serveApp(root: string): Promise<ServedApp> {
  const server = await preview({
    root,
    configFile: join(root, 'vite.config.ts'),
    // Writes nothing: an installed package may lie where we may not.
    configLoader: 'runner',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
