import { describe, expect, test } from 'vitest';
import { failure, success } from '#core/result.ts';
import { crc32 } from '../../../src/app/backup/crc32.ts';
import { isSealed, seal, unseal } from '../../../src/app/backup/sealed-file.ts';

const CHUNK = 4 * 1024 * 1024;
const text = new Blob(['two walks and a video']);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function opened(file: Blob, passphrase = 'correct horse') {
  const result = await unseal(file, passphrase);
  return result.ok ? success(await result.value.text()) : result;
}

describe('a sealed file', () => {
  test('comes back with its passphrase, and says nothing without it', async () => {
    const sealed = await seal(text, 'correct horse');
    expect(await isSealed(sealed)).toBe(true);
    expect(await sealed.text()).not.toContain('two walks');
    expect(await opened(sealed)).toEqual(success('two walks and a video'));
  });

  test.each(['Correct horse', 'correct horse ', ''])(
    'is not opened by "%s", and that is told apart from damage',
    async (passphrase) => {
      const sealed = await seal(text, 'correct horse');
      expect(await opened(sealed, passphrase)).toEqual(failure('wrong-passphrase'));
    },
  );

  test('is not the same twice', async () => {
    const [one, other] = [await seal(text, 'p'), await seal(text, 'p')];
    expect(await bytesOf(one)).not.toEqual(await bytesOf(other));
  });

  test('takes letters that two keyboards put together differently for the same', async () => {
    const sealed = await seal(text, 'contrase\u00f1a');
    expect(await opened(sealed, 'contrasen\u0303a')).toEqual(success('two walks and a video'));
  });

  test('of several chunks comes back byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 2 * CHUNK + 5 }, (_, i) => (i * 31 + (i >> 8)) & 0xff);
    const result = await unseal(await seal(new Blob([bytes]), 'p'), 'p');
    expect(result.ok && Buffer.from(await bytesOf(result.value)).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });
});

test('a file that cannot be read is not taken for one with another passphrase', async () => {
  const sealed = await seal(text, 'correct horse');
  const pulledOut = new DOMException('gone', 'NotReadableError');
  const head = sealed.slice(0, 40);
  const rest = { arrayBuffer: () => Promise.reject(pulledOut) };
  const slice = (from: number) => (from === 0 ? head : rest);
  const file = { size: sealed.size, slice } as unknown as Blob;
  await expect(unseal(file, 'correct horse')).rejects.toBe(pulledOut);
});

describe('a sealed file that was changed', () => {
  test.each([0, 9, 20, 38])('in its head, at byte %i, is damaged', async (at) => {
    const bytes = await bytesOf(await seal(text, 'correct horse'));
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(await opened(new Blob([bytes]))).toEqual(failure('damaged'));
  });

  test('in its content, or cut off, is damaged', async () => {
    const sealed = await seal(text, 'correct horse');
    const bytes = await bytesOf(sealed);
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    expect(await opened(new Blob([bytes]))).toEqual(failure('damaged'));
    expect(await opened(sealed.slice(0, -1))).toEqual(failure('damaged'));
    expect(await opened(sealed.slice(0, 30))).toEqual(failure('damaged'));
  });

  test('whose last chunk is missing, or whose chunks changed places, is damaged', async () => {
    const bytes = new Uint8Array(2 * CHUNK + 5);
    const sealed = await seal(new Blob([bytes]), 'correct horse');
    const from = sealed.size - (bytes.length + 3 * 16);
    const chunk = CHUNK + 16;
    expect(await opened(sealed.slice(0, from + 2 * chunk))).toEqual(failure('damaged'));
    const swapped = new Blob([
      sealed.slice(0, from),
      sealed.slice(from + chunk, from + 2 * chunk),
      sealed.slice(from, from + chunk),
      sealed.slice(from + 2 * chunk),
    ]);
    expect(await opened(swapped)).toEqual(failure('damaged'));
  });

  test('of a newer format is told apart, and another file is none', async () => {
    const newer = await bytesOf(await seal(text, 'correct horse'));
    newer[8] = 2;
    const sum = await crc32(new Blob([newer.slice(0, 36)]));
    new DataView(newer.buffer).setUint32(36, sum);
    expect(await opened(new Blob([newer]))).toEqual(failure('newer'));
    expect(await isSealed(text)).toBe(false);
    expect(await opened(text)).toEqual(failure('damaged'));
  });
});
