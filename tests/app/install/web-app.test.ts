import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isNamedByContent, partOf } from '../../../workers/offline/file-list.ts';
import { MODEL_FILES, servedAs } from '../../../models/manifest.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as {
  readonly icons: readonly Icon[];
} & Record<string, unknown>;
const page = readFileSync('index.html', 'utf8');

/** Width and height of a PNG, from its first chunk. */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('the manifest has what a browser needs to install the app, at whatever address it lies', () => {
  expect(manifest).toMatchObject({ name: 'Heelrise', display: 'standalone' });
  expect([manifest['start_url'], manifest['scope'], manifest['id']]).toEqual(['./', './', './']);
  expect(page).toContain('<link rel="manifest" href="/manifest.webmanifest" />');
  expect(page).toContain(`content="${String(manifest['theme_color'])}"`);
});

test('each icon has the size that the manifest says, one of them for systems that cut it', () => {
  const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'));
  expect(drawn.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
  expect(drawn.map(({ src }) => sizeOf(`public/${src}`))).toEqual(drawn.map(({ sizes }) => sizes));
  expect(drawn.map(({ purpose }) => purpose)).toContain('maskable');
  expect(sizeOf('public/icons/icon-180.png')).toBe('180x180');
  expect(page).toContain('<link rel="apple-touch-icon" href="/icons/icon-180.png" />');
});

test('a landmark model is loaded when it is asked for, the other networks with each, the rest at once', () => {
  const parts = new Map(MODEL_FILES.map((file) => [file.name, partOf(`models/${servedAs(file)}`)]));
  expect(parts.get('blazepose-heavy.bin')).toBe('heavy');
  expect(parts.get('blazepose-lite.json')).toBe('lite');
  expect(parts.get('movenet-multipose.bin')).toBe('networks');
  expect(parts.get('leg.bin')).toBe('networks');
  expect(parts.get('tfjs-backend-wasm-simd.wasm')).toBe('app');
  expect(partOf('assets/index-abc.js')).toBe('app');
  expect([isNamedByContent('assets/a.js'), isNamedByContent('index.html')]).toEqual([true, false]);
});
