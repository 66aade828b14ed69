/** One way in which a file can be broken. */
export interface Mutation {
  readonly kind: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Tables of an MP4 description and fragments, with the place of their counts behind the four letters. */
const COUNTS: readonly (readonly [box: string, offset: number])[] = [
  ['stts', 8],
  ['stts', 12],
  ['ctts', 8],
  ['ctts', 12],
  ['stsc', 8],
  ['stsc', 12],
  ['stsc', 16],
  ['stsz', 8],
  ['stsz', 12],
  ['stco', 8],
  ['stss', 8],
  ['elst', 8],
  ['trun', 8],
];
const EXTREMES = [0, 1, 255, 1e7, 1e8, 0x7fffffff, 0xffffffff];
const CLUSTER = [0x1f, 0x43, 0xb6, 0x75];
const CLUSTER_SIZES: readonly (readonly number[])[] = [
  [0x80],
  [0x81],
  [0xff],
  [0x01, 0, 0, 0, 0, 0, 0, 0],
  [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0x08, 0xff, 0xff, 0xff, 0xff],
];

/** Pseudo-random numbers below a limit, the same ones for the same seed (mulberry32). */
export function randomBelow(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** A broken copy of a file; the same seed breaks it the same way. */
export function mutated(file: Uint8Array, seed: number): Mutation {
  const below = randomBelow(seed);
  const bytes = Uint8Array.from(file);
  const isMatroska = bytes[0] === 0x1a;
  switch (below(5)) {
    case 0:
      return { kind: 'truncated', bytes: bytes.slice(0, below(bytes.length)) };
    case 1:
      return { kind: 'bits flipped', bytes: flipped(bytes, below) };
    case 2:
      return isMatroska ? clusterSized(bytes, below) : boxSized(bytes, below);
    case 3:
      return isMatroska
        ? { kind: 'header bits flipped', bytes: flipped(bytes, below, 600) }
        : counted(bytes, below);
    default:
      return { kind: 'bytes overwritten', bytes: overwritten(bytes, below) };
  }
}

type Below = (limit: number) => number;

function flipped(bytes: Uint8Array<ArrayBuffer>, below: Below, within = bytes.length) {
  for (let i = 1 + below(16); i > 0; i--) {
    const at = below(Math.min(within, bytes.length));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
  }
  return bytes;
}

function overwritten(bytes: Uint8Array<ArrayBuffer>, below: Below) {
  const from = below(bytes.length);
  return bytes.fill([0, 0x55, 0xff][below(3)] ?? 0, from, from + 1 + below(64));
}

function places(bytes: Uint8Array, name: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + name.length <= bytes.length; at++)
    if (name.every((value, i) => bytes[at + i] === value)) found.push(at);
  return found;
}

/** Where one of several stands, by chance; the middle of the file where none does. */
function oneOf(found: readonly number[], below: Below, bytes: Uint8Array): number {
  return found[below(found.length)] ?? bytes.length >> 1;
}

function put32(bytes: Uint8Array, at: number, value: number): void {
  if (at >= 0 && at + 4 <= bytes.length)
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at, value);
}

function letters(name: string): number[] {
  return Array.from(name, (letter) => letter.charCodeAt(0));
}

function counted(bytes: Uint8Array<ArrayBuffer>, below: Below): Mutation {
  const [box, offset] = COUNTS[below(COUNTS.length)] ?? ['stts', 8];
  const value = EXTREMES[below(EXTREMES.length)] ?? 0;
  put32(bytes, oneOf(places(bytes, letters(box)), below, bytes) + offset, value);
  return { kind: `${box} count ${value}`, bytes };
}

function boxSized(bytes: Uint8Array<ArrayBuffer>, below: Below): Mutation {
  const names = [
    'moov',
    'trak',
    'mdia',
    'stbl',
    'stsd',
    'avc1',
    'avcC',
    'mdat',
    'moof',
    'traf',
    'edts',
  ];
  const name = names[below(names.length)] ?? 'moov';
  const value = EXTREMES[below(EXTREMES.length)] ?? 0;
  put32(bytes, oneOf(places(bytes, letters(name)), below, bytes) - 4, value);
  return { kind: `${name} size ${value}`, bytes };
}

function clusterSized(bytes: Uint8Array<ArrayBuffer>, below: Below): Mutation {
  const at = oneOf(places(bytes, CLUSTER), below, bytes) + CLUSTER.length;
  const size = CLUSTER_SIZES[below(CLUSTER_SIZES.length)] ?? [];
  bytes.set(size.slice(0, bytes.length - at), at);
  return { kind: `cluster size ${size.map((value) => value.toString(16)).join(' ')}`, bytes };
}
