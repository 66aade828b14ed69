import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.mp4': 'video/mp4',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A host on a free port of this machine. */
export interface TestHost {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built app, or another folder, with no header but the kind of file, as the plainest of hosts does. */
export function bareHost(folder = BUILD): Promise<TestHost> {
  return hostOf((request, response) => {
    const path = normalize((request.url ?? '/').split('?')[0] ?? '/');
    const file = path === '/' ? 'index.html' : path;
    try {
      const bytes = readFileSync(join(folder, file));
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** Another site: it answers everybody, and tells which paths it was asked for. */
export async function otherSite(
  html = '',
): Promise<TestHost & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const host = await hostOf((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/html');
    response.end(html);
  });
  return { ...host, asked };
}

function hostOf(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestHost> {
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      const close = () =>
        new Promise<void>((closed) => {
          server.closeAllConnections();
          server.close(() => closed());
        });
      resolve({ origin: `http://127.0.0.1:${address.port}`, close });
    });
  });
}
