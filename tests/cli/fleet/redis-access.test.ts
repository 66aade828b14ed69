import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { success } from '#core/result.ts';
import { connectRedis, redisAccess } from '../../../src/cli/fleet/redis.ts';
import { FolderStorage } from '../../../src/cli/fleet/storage/folder.ts';
import { startWorker } from '../../../src/cli/fleet/work.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { findOrInstallRedis, NO_REDIS, RealRedis } from './real-redis.ts';

const PASSWORD = 'a long word';
const program = findOrInstallRedis();
const folder = mkdtempSync(join(tmpdir(), 'tls-'));
const [own, foreign] = ['own', 'foreign'].map((name) => join(folder, name)) as [string, string];
const hasCertificates = [own, foreign].map(certificate).every((made) => made);
const without = program === null ? NO_REDIS : hasCertificates ? null : 'no openssl here';

let server: RealRedis;
let url: string;

/** Makes a key and a certificate that is its own authority. */
function certificate(name: string): boolean {
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-keyout', `${name}.key`, '-out', `${name}.crt`, '-days', '2'],
    ...['-subj', '/CN=queue', '-addext', 'subjectAltName=IP:127.0.0.1'],
  ]);
  return made.status === 0;
}

/** A port of this machine that nobody uses. */
function freePort(): Promise<number> {
  const held = createServer();
  return new Promise((resolve) => {
    held.listen(0, '127.0.0.1', () => {
      const { port } = held.address() as AddressInfo;
      held.close(() => resolve(port));
    });
  });
}

beforeAll(async () => {
  if (program === null || !hasCertificates) return;
  const port = await freePort();
  url = `rediss://127.0.0.1:${port}`;
  server = new RealRedis(program, [
    ...['--tls-port', `${port}`, '--tls-cert-file', `${own}.crt`, '--tls-key-file', `${own}.key`],
    ...['--tls-auth-clients', 'no', '--bind', '127.0.0.1', '--requirepass', PASSWORD],
  ]);
  await server.start();
});

afterAll(() => (without === null ? server.kill() : undefined));

/** What the environment of a command says. */
const access = (password: string, authority: string) =>
  redisAccess({
    HEELRISE_REDIS_URL: url,
    HEELRISE_REDIS_PASSWORD: password,
    HEELRISE_REDIS_CA: `${authority}.crt`,
  });

test.skipIf(without !== null)(
  `Redis is reached over TLS, by an authority of one’s own and a password (${without ?? program})`,
  async () => {
    const connected = await connectRedis(access(PASSWORD, own), false);
    if (!connected.ok) expect.fail(connected.error);
    expect(await connected.value.ping()).toBe('PONG');
    connected.value.disconnect();
  },
);

test.skipIf(without !== null)(
  `a Redis that another authority vouches for is not believed (${without ?? program})`,
  async () => {
    const connected = await connectRedis(access(PASSWORD, foreign), false);
    expect(connected).toMatchObject({ ok: false });
    expect(JSON.stringify(connected)).toContain('Redis cannot be reached: self-signed certificate');
  },
);

test.skipIf(without !== null)(
  `a wrong password is refused with a sentence that does not hold it (${without ?? program})`,
  async () => {
    const connected = await connectRedis(access('a wrong word', own), false);
    expect(JSON.stringify(connected)).toContain('WRONGPASS');
    expect(JSON.stringify(connected)).not.toContain('a wrong word');
  },
);

test.skipIf(without !== null)(
  `a worker with a wrong password says so and goes on trying (${without ?? program})`,
  async () => {
    const connected = await connectRedis(access('a wrong word', own), true);
    if (!connected.ok) expect.fail(connected.error);
    const lines: string[] = [];
    const analyse = () => Promise.resolve(success(fakeReport()));
    const worker = startWorker(connected.value, new FolderStorage(folder, folder), [analyse], {
      software: 'tls-1',
      mostAnHour: null,
      isPrivate: false,
      silenceMs: 30_000,
      log: (line) => lines.push(line),
    });
    await vi.waitFor(() => expect(lines.join()).toContain('WRONGPASS'), 10_000);
    expect(lines.join()).not.toContain('a wrong word');
    await worker.close(true);
    connected.value.disconnect();
  },
);

test('a certificate that is not there is told as a sentence', async () => {
  const connected = await connectRedis(access(PASSWORD, join(folder, 'gone')), false);
  expect(connected).toEqual({
    ok: false,
    error: `HEELRISE_REDIS_CA names ${join(folder, 'gone.crt')}, which cannot be read.`,
  });
});
