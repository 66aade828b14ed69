import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { serveModels } from './models/serve-models.ts';
import { emitServiceWorker } from './workers/offline/emit-service-worker.ts';

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

/** Keeps the page apart from other origins. Many hosts cannot be told to send these, and the app works without them. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
/** Tests serve the app without isolation as well. */
const isIsolated = process.env['HEELRISE_ISOLATED'] !== 'no';

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
      const source = ['LICENSE', 'THIRD_PARTY_NOTICES.md', 'src/styles/fonts/OFL.txt']
        .map((file) => readFileSync(`${root}${file}`, 'utf8'))
        .join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

/** Past walks belong to an address with its port: to move to another port without a word would seem to lose them. */
function portIsTaken(): Plugin {
  return {
    name: 'heelrise-port',
    configurePreviewServer({ httpServer, config }) {
      httpServer.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') return;
        process.stderr.write(
          `Port ${config.preview.port} is in use, perhaps by another Heelrise. Stop that one, or start this one ` +
            'with "npm start -- --port NUMBER". Past walks belong to a port: on another one there are others.\n',
        );
      });
    },
  };
}

const config: UserConfig = {
  root,
  base: '/',
  define: { __HEELRISE_VERSION__: JSON.stringify(version) },
  plugins: [
    serveModels(root),
    policyInPage(),
    licencesInBuild(),
    portIsTaken(),
    emitServiceWorker(root),
  ],
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
    strictPort: true,
    headers: {
      'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
      ...(isIsolated ? ISOLATION : {}),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
};

export default defineConfig(({ command }) => {
  // One build for everybody: what runs us may have stated "development", and Lit would be built for that.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return config;
});
