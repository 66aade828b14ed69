import {
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { descendantsOf, readOr } from '../bench/measured/process-memory.ts';
import { freeBox } from './study.ts';

const TEN_GB = 10_000_000_000;
const PICTURE_PX = 65_535;
/** Of the size of a picture behind the name of the codec, and of the number of samples behind the name of their list. */
const SIZE_BEHIND = 28;
const COUNT_BEHIND = 12;

/** What a browser is made to do over a video of this name: no file that we know of does it. */
const HURT: Readonly<Record<string, (browser: readonly number[]) => void>> = {
  'hangs.mp4': (all) => all.filter(isPage).forEach((pid) => process.kill(pid, 'SIGSTOP')),
  'kills-page.mp4': (all) => all.filter(isPage).forEach((pid) => process.kill(pid, 'SIGKILL')),
  'kills-browser.mp4': (all) =>
    all.filter(isBrowser).forEach((pid) => process.kill(pid, 'SIGKILL')),
  'kills-worker.mp4': () => process.kill(process.pid, 'SIGKILL'),
};

/** Does to our browsers what the video of this name is said to do. */
export function hurtBy(path: string): void {
  HURT[basename(path)]?.(descendantsOf(process.pid));
}

/** Writes poisoned videos into a folder; gives their names. */
export function writePoison(folder: string, clip: string): string[] {
  const video = readFileSync(clip);
  const files: Readonly<Record<string, Buffer>> = {
    ...Object.fromEntries(
      Object.keys(HURT).map((name) => [name, Buffer.concat([video, freeBox(name)])]),
    ),
    // More pictures than the file has bytes: their list alone would take 10 GB.
    'claims-pictures.mp4': patched(video, 'stsz', COUNT_BEHIND, TEN_GB / 4),
    // A picture of 65,535 x 65,535 would take 17 GB.
    'claims-size.mp4': patched(video, 'avc1', SIZE_BEHIND, PICTURE_PX * 0x10000 + PICTURE_PX),
    // A box that says to hold 10 GB, of which not one byte is there.
    'claims-box.mp4': Buffer.concat([video, hugeBox()]),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  // Ten gigabytes that are really there, and empty.
  const file = openSync(join(folder, 'holds-10-gb.mp4'), 'w');
  writeSync(file, Buffer.concat([video, hugeBox()]));
  ftruncateSync(file, video.length + TEN_GB);
  closeSync(file);
  return [...Object.keys(files), 'holds-10-gb.mp4'];
}

function patched(video: Buffer, name: string, behind: number, value: number): Buffer {
  const copy = Buffer.from(video);
  // Behind the list of descriptions: the file's first box may name the codec as well.
  copy.writeUInt32BE(value, copy.indexOf(name, copy.indexOf('stsd')) + behind);
  return copy;
}

/** The head of a box of ten gigabytes, whose length is written in 64 bits. */
function hugeBox(): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt32BE(1, 0);
  head.write('free', 4, 'latin1');
  head.writeBigUInt64BE(BigInt(TEN_GB), 8);
  return head;
}

function isPage(pid: number): boolean {
  return commandOf(pid).includes('--type=renderer');
}

/** The browser's first process, not the script that some systems start it with. */
function isBrowser(pid: number): boolean {
  return commandOf(pid).includes('--remote-debugging-pipe') && !commandOf(pid).includes('--type=');
}

function commandOf(pid: number): string {
  return readOr(`/proc/${pid}/cmdline`) ?? '';
}
