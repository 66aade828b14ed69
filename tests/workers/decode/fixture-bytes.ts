import { readFileSync } from 'node:fs';

/** Bytes of a clip in tests/fixtures/video, in a buffer of their own. */
export function fixtureBytes(name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(new URL(`../../fixtures/video/${name}`, import.meta.url)));
}
