import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview, type Plugin } from 'vite';
import { MODEL_FILES, PEER_FILES } from '../../../models/manifest.ts';
import { serveModels } from '../../../models/serve-models.ts';
import type { ServedApp } from '../../../src/cli/served-app.ts';

/** Builds the page of the other contenders and serves it: it is no part of the app. */
export async function serveBenchPage(root: string): Promise<ServedApp> {
  const folder = join(root, 'tests/programs/bench/page');
  // The peers ask for each file by the name that its package gives it.
  const models = serveModels(root, [...MODEL_FILES, ...PEER_FILES], ({ name }) => name);
  const settings = {
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [models, mediapipeFiles(root)],
    resolve: {
      // As in the app: pose-detection's tfjs runtime does not need it. The peer itself is loaded by its own script.
      alias: { '@mediapipe/pose': join(root, 'workers/pose/no-mediapipe.ts') },
    },
    worker: { format: 'es' },
    build: {
      outDir: join(root, '.cache/bench/page'),
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: { input: join(folder, 'bench.html') },
    },
  } as const;
  await build({ ...settings, plugins: [...settings.plugins] });
  const server = await preview({
    ...settings,
    plugins: [...settings.plugins],
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** The peer's own files, unchanged, under `mediapipe/`. */
function mediapipeFiles(root: string): Plugin {
  const from = join(root, 'node_modules/@mediapipe/pose');
  return {
    name: 'bench-mediapipe',
    generateBundle() {
      for (const name of readdirSync(from)) {
        const source = readFileSync(join(from, name));
        this.emitFile({ type: 'asset', fileName: `mediapipe/${name}`, source });
      }
    },
  };
}
