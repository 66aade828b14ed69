import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { serveModels } from './models/serve-models.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

/** Everything from our own origin. `wasm-unsafe-eval` compiles the wasm backend; styles are Lit's own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/** A header cannot be counted on at every host: the built page carries the policy itself. */
function policyInPage(): Plugin {
  return {
    name: 'heelrise-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The licences travel with what they cover: the built app carries its own and everyone else's. */
function licencesInBuild(): Plugin {
  return {
    name: 'heelrise-licences',
    generateBundle() {
      const source = ['LICENSE', 'THIRD_PARTY_NOTICES.md']
        .map((file) => readFileSync(`${root}${file}`, 'utf8'))
        .join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

export default defineConfig({
  root,
  base: '/',
  define: { __HEELRISE_VERSION__: JSON.stringify(version) },
  plugins: [serveModels(root), policyInPage(), licencesInBuild()],
  resolve: {
    alias: {
      // Only the `mediapipe` runtime of pose-detection needs this package, and we never ask for it.
      '@mediapipe/pose': fileURLToPath(new URL('./workers/pose/no-mediapipe.ts', import.meta.url)),
    },
  },
  worker: { format: 'es' },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 2500 },
  optimizeDeps: {
    include: [
      'lit',
      'comlink',
      'idb',
      'valibot',
      'mediabunny',
      '@tensorflow/tfjs',
      '@tensorflow/tfjs-backend-wasm',
      '@tensorflow-models/pose-detection',
    ],
  },
  preview: {
    port: 4173,
    headers: {
      'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
});
