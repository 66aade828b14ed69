import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import { softwareOf } from '../../../workers/pipeline/software.ts';

beforeEach(() => vi.stubGlobal('__HEELRISE_VERSION__', '1.2.3'));

const WEIGHTS = fileURLToPath(new URL('../../../models/leg/weights/', import.meta.url));

const namesOf = ({ networks }: ReturnType<typeof softwareOf>) => networks?.map(({ name }) => name);

test('a report names every network that measured, by the sha256 of its weights', () => {
  const { networks, model, modelSha256 } = softwareOf({ model: 'full' }, 'wasm');
  const sha256 = (name: string) =>
    createHash('sha256')
      .update(readFileSync(`${WEIGHTS}${name}.bin`))
      .digest('hex');
  expect(networks).toEqual([
    { name: model, sha256: modelSha256 },
    { name: 'leg', sha256: sha256('leg') },
    { name: 'foot', sha256: sha256('foot') },
  ]);
});

test('networks that did not look are not named', () => {
  expect(namesOf(softwareOf({ model: 'heavy', legs: false }, 'wasm'))).toEqual(['blazepose-heavy']);
  expect(namesOf(softwareOf({ model: 'lite', legs: true }, 'webgpu'))).toEqual([
    'blazepose-lite',
    'leg',
    'foot',
  ]);
});
