import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { modelFile, servedAs } from '../../../models/manifest.ts';
import { checkedBytes } from '../../../models/serve-models.ts';

const NAME = 'blazepose-lite.json';
const { sha256 } = modelFile(NAME);
const GOOD = new Uint8Array(checkedBytes('.', modelFile(NAME)));

/** The file as it comes, and how it was asked for. */
let answer: () => Promise<Response>;
const asked: { readonly url: string; readonly cache: RequestCache | undefined }[] = [];

/** What is remembered of a bad copy must not pass from test to test. */
async function load() {
  vi.resetModules();
  const { appFile } = await import('../../../workers/pose/app-file.ts');
  return () => appFile(NAME);
}

beforeEach(() => {
  asked.length = 0;
  answer = () => Promise.resolve(new Response(GOOD));
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('location', { origin: 'https://walk.example' });
  vi.stubGlobal('fetch', (url: URL, how?: RequestInit) => {
    asked.push({ url: url.href, cache: how?.cache });
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a file that is as it was tested is given, from an address that changes with it', async () => {
  const file = await (await load())();
  expect(file.ok && new Uint8Array(file.value)).toEqual(GOOD);
  const address = `https://walk.example/models/blazepose-lite.${sha256.slice(0, 12)}.json`;
  expect(asked).toEqual([{ url: address, cache: 'default' }]);
  expect(servedAs(modelFile(NAME))).toBe(`blazepose-lite.${sha256.slice(0, 12)}.json`);
});

test('one byte that differs makes a file a wrong one, and the next copy is asked of the site itself', async () => {
  const appFile = await load();
  const altered = Uint8Array.from(GOOD);
  altered[altered.length >> 1]! ^= 1;
  answer = () => Promise.resolve(new Response(altered));
  expect(await appFile()).toEqual({ ok: false, error: { code: 'app-file-wrong', file: NAME } });
  answer = () => Promise.resolve(new Response(GOOD));
  expect((await appFile()).ok).toBe(true);
  expect(asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
});

test('a file that the site does not have any more is a wrong one', async () => {
  answer = () => Promise.resolve(new Response('Not found', { status: 404 }));
  expect(await (await load())()).toMatchObject({ error: { code: 'app-file-wrong' } });
});

test('without a network, also when it breaks in the middle, the file is out of reach', async () => {
  const appFile = await load();
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await appFile()).toEqual({ ok: false, error: { code: 'app-unreachable' } });
  const broken = new ReadableStream({ pull: (stream) => stream.error(new TypeError('gone')) });
  answer = () => Promise.resolve(new Response(broken));
  expect(await appFile()).toEqual({ ok: false, error: { code: 'app-unreachable' } });
});

test('where a browser does not hash, nothing is taken unchecked', async () => {
  vi.stubGlobal('isSecureContext', false);
  expect(await (await load())()).toEqual({ ok: false, error: { code: 'page-not-secure' } });
  expect(asked).toEqual([]);
});
