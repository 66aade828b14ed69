import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const BUILD = fileURLToPath(new URL('../../dist/', import.meta.url));

test('what is built holds no development version of a library', () => {
  const scripts = readdirSync(`${BUILD}assets`).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) {
    const text = readFileSync(`${BUILD}assets/${name}`, 'utf8');
    expect(text.includes('is in dev mode'), name).toBe(false);
  }
});

test('the licences of all that is built travel with it, those with a text of their own in full', () => {
  const text = readFileSync(`${BUILD}licences.txt`, 'utf8');
  for (const part of [
    'SIL OPEN FONT LICENSE Version 1.1',
    'Apache License',
    'XNNPACK',
    'Emscripten',
    'tfjs-layers',
    'Redistributions in binary form must reproduce',
    'Permission is hereby granted, free of charge',
    'Permission to use, copy, modify, and/or distribute',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('@lit/context');
});
