import type * as Fs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeWhole } from '../../../src/cli/files/write-whole.ts';

let diskIsFull = false;

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const writeSync = (file: number, bytes: Uint8Array, at: number): number => {
    if (diskIsFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    return fs.writeSync(file, bytes, at);
  };
  return { ...fs, writeSync };
});

beforeEach(() => {
  diskIsFull = false;
});

const folder = () => mkdtempSync(join(tmpdir(), 'whole-'));

test('a file is written with its folders and nothing is left beside it', () => {
  const root = folder();
  expect(writeWhole(join(root, 'p1', 'a.json'), 'text')).toEqual({ ok: true, value: null });
  expect(readdirSync(join(root, 'p1'))).toEqual(['a.json']);
  expect(readFileSync(join(root, 'p1', 'a.json'), 'utf8')).toBe('text');
});

test('what cannot be written leaves the old file and a sentence', () => {
  const root = folder();
  writeFileSync(join(root, 'file'), 'old');
  const written = writeWhole(join(root, 'file', 'a.json'), 'text');
  expect(written).toMatchObject({ ok: false });
  expect(readFileSync(join(root, 'file'), 'utf8')).toBe('old');
});

test('on a full disk the sentence says so, the old file stays and no half of the new one is left', () => {
  const root = folder();
  writeFileSync(join(root, 'a.json'), 'old');
  diskIsFull = true;
  const written = writeWhole(join(root, 'a.json'), 'text');
  expect(written).toEqual({
    ok: false,
    error: `${join(root, 'a.json')} cannot be written: the disk is full.`,
  });
  expect(readdirSync(root)).toEqual(['a.json']);
  expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe('old');
});
