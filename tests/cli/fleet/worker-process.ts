import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = '.cache/stand-in-worker';
const SOURCE = fileURLToPath(new URL('./stand-in-worker.ts', import.meta.url));

/** Makes the worker's program, which starts quicker than TypeScript does. */
export async function buildWorker(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: SOURCE, outDir: FOLDER, target: 'node20' },
  });
}

/** Workers in processes of their own. One that is killed is replaced for as long as `keep` is on. */
export class WorkerProcesses {
  private readonly running = new Set<ChildProcess>();
  private keep = true;
  started = 0;

  constructor(private readonly parameters: readonly string[]) {}

  start(): void {
    this.started += 1;
    const worker = spawn(process.execPath, [`${FOLDER}/stand-in-worker.js`, ...this.parameters], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.running.add(worker);
    worker.once('exit', (_, signal) => {
      this.running.delete(worker);
      if (this.keep && signal !== null) this.start();
    });
  }

  /** Ends the one that has run longest, without a word of warning. */
  killOne(): void {
    const [oldest] = this.running;
    oldest?.kill('SIGKILL');
  }

  /** Lets those go on that stand still. */
  wake(): void {
    for (const worker of this.running) worker.kill('SIGCONT');
  }

  async end(): Promise<void> {
    this.keep = false;
    await Promise.all(
      [...this.running].map(
        (worker) =>
          new Promise((resolve) => {
            worker.once('exit', resolve);
            worker.kill('SIGKILL');
          }),
      ),
    );
  }
}
