import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A command of ours in a process of its own. */
export function started(
  parameters: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(process.execPath, ['src/cli/heelrise.mjs', ...parameters], {
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

/** Memory that a process and all below it hold, in MiB; shared pages count once for each (proportional set, Linux). */
export function familyMemoryMib(root: number): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const pid of all) if (family.has(parentOf(pid))) family.add(Number(pid));
  }
  const kib = [...family].map((pid) => {
    const match = /^Pss:\s+(\d+)/m.exec(readProcess(`${pid}/smaps_rollup`));
    return Number(match?.[1] ?? 0);
  });
  return kib.reduce((sum, each) => sum + each, 0) / 1024;
}

function parentOf(pid: string): number {
  // The name in brackets may hold spaces: the parent is the second field after it.
  const fields = readProcess(`${pid}/stat`).split(') ').at(-1)?.split(' ');
  return Number(fields?.[1] ?? NaN);
}

/** Empty for a process that has ended meanwhile. */
function readProcess(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}
