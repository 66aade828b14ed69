import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { partOf, type AppFile } from './file-list.ts';

const WORKER = 'sw.js';

/**
 * Writes the service worker into the finished build, with the list of every file that lies there. It is one plain
 * script: not every browser takes modules for this.
 */
export function emitServiceWorker(root: string): Plugin {
  let outDir = '';
  return {
    name: 'heelrise-service-worker',
    apply: 'build',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const code = await bundledWorker(root);
        const list = JSON.stringify(filesIn(outDir));
        writeFileSync(join(outDir, WORKER), `const APP_FILES = ${list};\n${code}`);
      },
    },
  };
}

/** Every file of a build with its hash, but for the service worker, which names them. */
export function filesIn(folder: string): readonly AppFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => fileOf(relative(folder, file).split(sep).join('/'), readFileSync(file)))
    .filter(({ path }) => path !== WORKER)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function fileOf(path: string, content: Uint8Array): AppFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.length, sha256, part: partOf(path) };
}

async function bundledWorker(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      lib: {
        entry: join(root, 'workers/offline/service-worker.ts'),
        formats: ['iife'],
        name: 'worker',
      },
    },
  });
  const [chunk] = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  if (chunk?.type !== 'chunk') throw new Error('no service worker was built');
  return chunk.code;
}
