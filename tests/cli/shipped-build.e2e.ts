import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { MODEL_FILES, PEER_FILES, servedAs } from '../../models/manifest.ts';

const BUILD = fileURLToPath(new URL('../../dist/', import.meta.url));

test('what is built holds no development version of a library', () => {
  const scripts = readdirSync(`${BUILD}assets`).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) {
    const text = readFileSync(`${BUILD}assets/${name}`, 'utf8');
    expect(text.includes('is in dev mode'), name).toBe(false);
  }
});

test('no weights and no kernels are shipped but those that the app loads; the bench brings its own', () => {
  const shipped = readdirSync(`${BUILD}models`).sort();
  expect(shipped).toEqual(MODEL_FILES.map(servedAs).sort());
  const ofBench = [...PEER_FILES.map(({ name }) => name), 'tfjs-backend-wasm-threaded-simd.wasm'];
  expect(ofBench.length).toBeGreaterThan(2);
  const everything = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
  for (const name of ofBench) {
    const stem = name.slice(0, name.lastIndexOf('.'));
    expect(
      everything.filter((path) => path.includes(stem)),
      name,
    ).toEqual([]);
  }
  expect(everything.filter((path) => path.endsWith('.wasm'))).toHaveLength(2);
});

test('the licences of all that is built travel with it, those with a text of their own in full', () => {
  const text = readFileSync(`${BUILD}licences.txt`, 'utf8');
  for (const part of [
    'SIL OPEN FONT LICENSE Version 1.1',
    'Apache License',
    '@lit/context',
    'XNNPACK',
    'Emscripten',
    'tfjs-layers',
    'Redistributions in binary form must reproduce',
    'Permission is hereby granted, free of charge',
    'Permission to use, copy, modify, and/or distribute',
  ])
    expect(text).toContain(part);
});
