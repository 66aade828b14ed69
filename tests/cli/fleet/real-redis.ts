import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['redis-server', 'valkey-server'];
export const NO_REDIS = 'no redis-server here, and none could be installed';

/** A Redis or Valkey of this system, or null. As root on Debian one is installed. */
export function findOrInstallRedis(): string | null {
  const found = findRedis();
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', NAMES[0]!]])
    spawnSync('apt-get', step, { env, stdio: 'ignore' });
  return findRedis();
}

function findRedis(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** A Redis of our own on a socket in a folder, which keeps what it holds when it is killed. */
export class RealRedis {
  private readonly folder = mkdtempSync(join(tmpdir(), 'redis-'));
  private server: ChildProcess | null = null;

  /** `more`: what it is told beside what is usual here. */
  constructor(
    private readonly program: string,
    private readonly more: readonly string[] = [],
  ) {}

  /** What stands for its address. */
  get socket(): string {
    return join(this.folder, 'redis.sock');
  }

  /** Resolves once it takes connections. */
  start(): Promise<void> {
    const parameters = [
      ...['--port', '0', '--unixsocket', this.socket, '--dir', this.folder],
      ...['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''],
      ...this.more,
    ];
    const server = spawn(this.program, parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.server = server;
    return new Promise((resolve, reject) => {
      server.stdout.on('data', (text: Buffer) => {
        if (text.includes('ready to accept connections')) resolve();
      });
      server.once('exit', () => reject(new Error('Redis ended')));
    });
  }

  /** Ends it as a power cut does. */
  kill(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server === null) return Promise.resolve();
    return new Promise((resolve) => {
      server.once('exit', () => resolve());
      server.kill('SIGKILL');
    });
  }
}
