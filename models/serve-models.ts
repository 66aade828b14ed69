import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { MODEL_FILES, servedAs, type ModelFile } from './manifest.ts';

/**
 * Puts the models into the app: copied into the build, served as they are while developing.
 * A missing or altered file stops the build: a report names its weights by their sha256.
 */
export function serveModels(
  root: string,
  files: readonly ModelFile[] = MODEL_FILES,
  nameOf: (file: ModelFile) => string = servedAs,
): Plugin {
  const byUrl = new Map(files.map((file) => [`/models/${nameOf(file)}`, file]));
  return {
    name: 'heelrise-models',
    generateBundle() {
      for (const file of files) {
        this.emitFile({
          type: 'asset',
          fileName: `models/${nameOf(file)}`,
          source: checkedBytes(root, file),
        });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = byUrl.get((request.url ?? '').split('?')[0] ?? '');
        if (file === undefined) return next();
        response.setHeader('Content-Type', contentType(file.name));
        response.end(checkedBytes(root, file));
      });
    },
  };
}

/** Reads one file of the manifest and compares size and hash; throws with what was expected and found. */
export function checkedBytes(root: string, file: ModelFile): Uint8Array {
  const folder = file.package === null ? ['models'] : ['node_modules', file.package];
  const bytes = readFileSync(join(root, ...folder, file.path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length !== file.bytes || sha256 !== file.sha256) {
    throw new Error(
      `${file.package ?? 'models'}/${file.path}: expected ${file.bytes} bytes with sha256 ${file.sha256}, ` +
        `found ${bytes.length} with ${sha256}`,
    );
  }
  return bytes;
}

function contentType(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  return name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream';
}
