import { readdirSync, readFileSync } from 'node:fs';

/** Most memory that a browser held at one moment, proportional set size, megabytes of 10^6 bytes. */
export interface PeakMemory {
  /** Its renderer processes: pages with their workers. */
  readonly renderersMb: number;
  /** All its processes. */
  readonly allMb: number;
}

const SAMPLE_EVERY_MS = 100;

/** Whether this system tells what a process holds, as Linux does. */
export function canReadMemory(): boolean {
  return readOr(`/proc/${process.pid}/smaps_rollup`) !== null;
}

/** Processes that this program has started. */
export function ownChildren(): number[] {
  return childrenOf(processParents(), process.pid);
}

/** Processes that a process has started, and those that they have started. */
export function descendantsOf(rootPid: number): number[] {
  const parents = processParents();
  const found: number[] = [];
  const waiting = [rootPid];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const children = childrenOf(parents, pid);
    found.push(...children);
    waiting.push(...children);
  }
  return found;
}

/** Samples a process and all that it started until the returned function is called, which gives the peak. */
export function watchMemory(rootPid: number): () => PeakMemory {
  let peak: PeakMemory = { renderersMb: 0, allMb: 0 };
  const timer = setInterval(() => {
    const { renderersMb, allMb } = memoryNow(rootPid);
    peak = {
      renderersMb: Math.max(peak.renderersMb, renderersMb),
      allMb: Math.max(peak.allMb, allMb),
    };
  }, SAMPLE_EVERY_MS);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function memoryNow(rootPid: number): PeakMemory {
  let renderersMb = 0;
  let allMb = 0;
  for (const pid of [rootPid, ...descendantsOf(rootPid)]) {
    // A process may end between two looks.
    const heldMb = proportionalMb(readOr(`/proc/${pid}/smaps_rollup`) ?? '');
    allMb += heldMb;
    const command = readOr(`/proc/${pid}/cmdline`) ?? '';
    if (command.includes('--type=renderer')) renderersMb += heldMb;
  }
  return { renderersMb, allMb };
}

function childrenOf(parents: ReadonlyMap<number, number>, pid: number): number[] {
  return [...parents].filter(([, parent]) => parent === pid).map(([child]) => child);
}

function processParents(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) ? parentIn(readOr(`/proc/${name}/stat`) ?? '') : null;
    if (parent !== null) parents.set(pid, parent);
  }
  return parents;
}

/** The parent's number in a process's `stat`. Its second field, a name in brackets, may itself hold any of these. */
export function parentIn(stat: string): number | null {
  const parent = Number(fieldsAfterName(stat)[1]);
  return stat === '' || Number.isNaN(parent) ? null : parent;
}

/** The fields of a process's `stat` from the third on, its state. */
export function fieldsAfterName(stat: string): string[] {
  return stat
    .slice(stat.lastIndexOf(')') + 1)
    .trim()
    .split(' ');
}

/** The proportional set size in a process's `smaps_rollup`; 0 where it says none. */
export function proportionalMb(rollup: string): number {
  return megabytesIn(rollup, 'Pss');
}

/** A size in a table of a process, megabytes of 10^6 bytes; 0 where it says none. */
export function megabytesIn(table: string, name: string): number {
  const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(table)?.[1];
  return (Number(kibibytes ?? 0) * 1024) / 1e6;
}

/** What a file holds; null where there is none, as of a process that has ended. */
export function readOr(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
