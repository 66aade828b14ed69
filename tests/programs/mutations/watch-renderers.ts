import {
  descendantsOf,
  fieldsAfterName,
  megabytesIn,
  readOr,
} from '../bench/measured/process-memory.ts';

/** What a browser's pages with their workers used. */
export interface RenderersUse {
  /** Most memory that one of them ever held, resident, megabytes of 10^6 bytes, as the system's own book says. */
  readonly peakMb: number;
  /** Processor seconds of all of them. */
  readonly processorS: number;
}

/** The book keeps the peak: looking more often would only take time from what is looked at. */
const LOOK_EVERY_MS = 500;
/** Linux counts processor time in these. */
const TICKS_PER_S = 100;

/** Watches the renderers under a process until the returned function is called, which gives what they used since. */
export function watchRenderers(rootPid: number): () => RenderersUse {
  const before = processorSeconds(rootPid);
  let latest = before;
  let peakMb = 0;
  const look = () => {
    latest = new Map([...latest, ...processorSeconds(rootPid)]);
    for (const pid of latest.keys())
      peakMb = Math.max(peakMb, megabytesIn(readOr(`/proc/${pid}/status`) ?? '', 'VmHWM'));
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    look();
    const used = [...latest].map(([pid, seconds]) => seconds - (before.get(pid) ?? 0));
    return { peakMb, processorS: used.reduce((sum, seconds) => sum + seconds, 0) };
  };
}

function processorSeconds(rootPid: number): Map<number, number> {
  const renderers = descendantsOf(rootPid).filter((pid) =>
    readOr(`/proc/${pid}/cmdline`)?.includes('--type=renderer'),
  );
  return new Map(renderers.map((pid) => [pid, usedSecondsIn(readOr(`/proc/${pid}/stat`) ?? '')]));
}

/** The processor time in a process's `stat`, its own and the system's for it; 0 where it says none. */
function usedSecondsIn(stat: string): number {
  const fields = fieldsAfterName(stat);
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_S;
}
