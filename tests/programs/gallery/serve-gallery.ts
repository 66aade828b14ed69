import { join, resolve } from 'node:path';
import { build, preview } from 'vite';
import type { ServedApp } from '../../../src/cli/served-app.ts';

/** Builds the gallery from the sources and serves it: it is no part of the app. Several may run at once. */
export async function serveGallery(root: string, name = 'page'): Promise<ServedApp> {
  const folder = resolve(root, 'tests/programs/gallery');
  const settings = {
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: resolve(root, '.cache/gallery', name),
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: { input: join(folder, 'gallery.html') },
    },
  } as const;
  await build(settings);
  const server = await preview({ ...settings, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
