import type { BackendName } from '#contract/backend.ts';

/** More workers than this gain little: the video has to be decoded for each of them. */
const MOST_WORKERS = 6;
/** One graphics card serves all: a second worker decodes while the first one waits for it. */
const MOST_ON_GRAPHICS = 2;
/** What a worker with its networks, decoder and pictures takes, in GiB, generously. */
const MEMORY_PER_WORKER_GIB = 0.5;
/** Share of the device's memory that we may take. */
const OUR_SHARE = 0.5;
/** Browsers that tell no memory are taken to have so much. */
const USUAL_MEMORY_GIB = 4;

interface Device {
  readonly hardwareConcurrency: number;
  readonly deviceMemory?: number;
}

/**
 * How many workers follow at once: as many as asked for, or (null) one for each core - one core stays the page's
 * where there are many - and only as many as the memory bears.
 */
export function workersFor(
  backend: BackendName,
  asked: number | null,
  device: Device = navigator,
): number {
  if (asked !== null) return Math.max(1, asked);
  const cores = device.hardwareConcurrency;
  const byCores = cores > 3 ? cores - 1 : cores;
  const memoryGiB = device.deviceMemory ?? USUAL_MEMORY_GIB;
  const byMemory = Math.floor((OUR_SHARE * memoryGiB) / MEMORY_PER_WORKER_GIB);
  const most = backend === 'wasm' ? MOST_WORKERS : MOST_ON_GRAPHICS;
  return Math.max(1, Math.min(byCores, byMemory, most));
}
