import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readOr } from '../bench/measured/process-memory.ts';

/** A command of ours in a process of its own. */
export function started(
  parameters: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return runTypeScript('src/cli/heelrise.mjs', parameters, env);
}

/** A program in a process of its own. */
export function runTypeScript(
  program: string,
  parameters: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(process.execPath, [program, ...parameters], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Resolves with the exit status; null: it was killed. */
export function over(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', resolve);
  });
}

/** Of all processes, those whose command line names a folder: browsers keep their profile in the temporary one. */
export function processesNaming(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => readOr(`/proc/${pid}/cmdline`)?.includes(folder) ?? false);
}
