import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openStorage } from '../../../src/cli/fleet/storage/open-storage.ts';
import type { Storage } from '../../../src/cli/fleet/storage/storage.ts';

/** A store to try, with two buckets "videos" and "reports" in it and its keys in the environment. */
const STORE = process.env['AWS_ENDPOINT_URL_S3'];
const NO_STORE = 'no store here: AWS_ENDPOINT_URL_S3 is not set';

function opened(videos: string, reports: string): Storage {
  const storage = openStorage(videos, reports);
  return storage.ok ? storage.value : expect.fail(storage.error);
}

/** What every storage keeps to, whatever is behind it; "p1/walk.mp4" and "notes.txt" lie in it. */
async function keepsItsWord(storage: Storage): Promise<void> {
  expect(await storage.videosIn('')).toEqual({ ok: true, value: ['p1/walk.mp4'] });
  expect(await storage.videosIn('p1')).toEqual({ ok: true, value: ['p1/walk.mp4'] });
  const video = await storage.video('p1/walk.mp4');
  if (!video.ok) expect.fail(video.error);
  expect(video.value.path).toMatch(/walk\.mp4$/);
  expect(readFileSync(video.value.path, 'utf8')).toBe('a walk');
  await video.value.release();
  expect(await storage.video('gone.mp4')).toMatchObject({ ok: false });

  expect(await storage.report('p1/walk.mp4.report.json')).toEqual({ ok: true, value: null });
  const text = 'a report, café';
  expect(await storage.putReport('p1/walk.mp4.report.json', text)).toMatchObject({ ok: true });
  expect(await storage.putReport('p1/walk.mp4.report.json', text)).toMatchObject({ ok: true });
  expect(await storage.report('p1/walk.mp4.report.json')).toEqual({ ok: true, value: text });
}

test('a shared folder lists videos, gives them where they lie and keeps reports', async () => {
  const root = mkdtempSync(join(tmpdir(), 'storage-'));
  mkdirSync(join(root, 'videos', 'p1'), { recursive: true });
  writeFileSync(join(root, 'videos', 'p1', 'walk.mp4'), 'a walk');
  writeFileSync(join(root, 'videos', 'notes.txt'), 'no video');
  await keepsItsWord(opened(join(root, 'videos'), join(root, 'reports')));
  expect(readFileSync(join(root, 'videos', 'p1', 'walk.mp4'), 'utf8')).toBe('a walk');
});

test.skipIf(STORE === undefined)(
  `an S3-compatible store does the same (${STORE ?? NO_STORE})`,
  async () => {
    const { S3Client, PutObjectCommand } = await import('@aws-sdk/client-s3');
    const client = new S3Client({ forcePathStyle: true });
    const at = `run-${Date.now()}`;
    for (const [name, Body] of [
      ['p1/walk.mp4', 'a walk'],
      ['notes.txt', 'no video'],
    ] as const)
      await client.send(new PutObjectCommand({ Bucket: 'videos', Key: `${at}/${name}`, Body }));
    await keepsItsWord(opened(`s3://videos/${at}`, `s3://reports/${at}`));
  },
);

test('a video for which there is no room is not fetched, and the next one is', async () => {
  const lengths: Readonly<Record<string, number>> = { 'huge.mp4': 1e16, 'walk.mp4': 6 };
  const store = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '', 'http://store').pathname);
    response.writeHead(200, { 'Content-Length': lengths[name] });
    if (name === 'walk.mp4') response.end('a walk');
    else response.flushHeaders();
  });
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${(store.address() as AddressInfo).port}`);
  for (const name of ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])
    vi.stubEnv(name, 'some');
  const storage = opened('s3://videos', 's3://reports');
  expect(await storage.video('huge.mp4')).toEqual({
    ok: false,
    error: 'This machine has no room for a copy of this video: it is 10000000.0 GB.',
  });
  const next = await storage.video('walk.mp4');
  if (!next.ok) expect.fail(next.error);
  expect(readFileSync(next.value.path, 'utf8')).toBe('a walk');
  await next.value.release();
  expect(existsSync(next.value.path)).toBe(false);
  vi.unstubAllEnvs();
  store.closeAllConnections();
  store.close();
});

test('a folder of videos and a bucket of reports are refused: one place or the other', () => {
  expect(openStorage('/videos', 's3://reports')).toMatchObject({ ok: false });
});
