import { expect, test } from 'vitest';
import { whyNotReadable } from '../../../../workers/decode/container/file-kind.ts';
import { fixtureBytes } from '../fixture-bytes.ts';

function file(...parts: (string | Uint8Array<ArrayBuffer>)[]): Blob {
  const bytes = parts.map((part) =>
    typeof part === 'string' ? Uint8Array.from(part, (letter) => letter.charCodeAt(0)) : part,
  );
  return new Blob(bytes);
}

test('wrappings that no browser opens are called by their names', async () => {
  const packets = (lead: number) => {
    const bytes = new Uint8Array(1000);
    for (let at = lead; at < 1000; at += 188 + lead) bytes[at] = 0x47;
    return bytes;
  };
  const kinds = await Promise.all(
    [
      file('RIFF\0\0\0\0AVI LIST'),
      file('0&\xb2u\x8ef\xcf\x11\xa6\xd9'),
      file('FLV\x01\x05'),
      file('OggS\0\x02'),
      file('\0\0\x01\xba'),
      file(packets(0)),
      file(packets(4)),
    ].map(whyNotReadable),
  );
  expect(kinds.map((kind) => ('container' in kind ? kind.container : kind.code))).toEqual([
    'AVI',
    'WMV',
    'FLV',
    'OGV',
    'MPEG',
    'MPEG-TS',
    'MPEG-TS',
  ]);
});

test('pictures without an index were cut off before they were finished', async () => {
  const start = '\0\0\0\x10ftypisom\0\0\0\0';
  // The size of the pictures is still to be filled in: 0, or more than there is.
  expect(await whyNotReadable(file(start, '\0\0\0\0mdat12345'))).toEqual({ code: 'index-missing' });
  expect(await whyNotReadable(file(start, '\0\x0f\0\0mdat12345'))).toEqual({
    code: 'index-missing',
  });
});

test('boxes that do not follow each other are damage', async () => {
  const start = '\0\0\0\x10ftypisom\0\0\0\0';
  expect(await whyNotReadable(file(start, '\0\0\0\x01mdat12345'))).toEqual({
    code: 'file-damaged',
  });
});

test('one letter is not a video', async () => {
  expect(await whyNotReadable(file('a'))).toEqual({ code: 'not-a-video' });
});

test('a WebM file that does not open is damaged', async () => {
  const half = fixtureBytes('vp9.webm').slice(0, 60);
  expect(await whyNotReadable(file(half))).toEqual({ code: 'file-damaged' });
});
