import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../../src/cli/chromium.ts';
import { CHROMIUM_ARGUMENTS } from '../../../src/cli/chromium-arguments.ts';

/** What the camera of a test shows, one part after the other, again and again. */
export interface CameraPart {
  readonly seconds: number;
  /** `still`: the middle of the walk, held. `gone`: the last picture, from which the walker has left. */
  readonly shows: 'still' | 'walk' | 'walk-back' | 'gone';
}

/** Chromium plays such a file at this rate. */
const FRAMES_PER_S = 30;
/** A phone held upright sees the same walk with more above and below. */
const SIZES = { landscape: [640, 360], portrait: [540, 720] } as const;

/** Writes what Chromium's fake camera plays: pictures of a video, one JPEG after the other. */
export async function writeCameraFile(
  file: string,
  video: string,
  shape: keyof typeof SIZES,
  parts: readonly CameraPart[],
): Promise<void> {
  const browser = await launch([]);
  const page = await browser.newPage();
  const source = `data:video/mp4;base64,${(await readFile(video)).toString('base64')}`;
  const order = { source, size: SIZES[shape], parts, rate: FRAMES_PER_S };
  const jpegs = await page.evaluate(drawParts, order);
  await browser.close();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.concat(jpegs.map((base64) => Buffer.from(base64, 'base64'))));
}

/** Starts a browser whose camera plays such a file. */
export function launchWithCamera(file: string): Promise<Browser> {
  return launch([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ]);
}

async function launch(more: readonly string[]): Promise<Browser> {
  const executable = findChromium();
  if (!executable.ok) throw new Error(executable.error);
  return chromium.launch({
    executablePath: executable.value,
    args: [...CHROMIUM_ARGUMENTS, ...more],
  });
}

interface Order {
  readonly source: string;
  readonly size: readonly [number, number];
  readonly parts: readonly CameraPart[];
  readonly rate: number;
}

/** Runs in the page. */
async function drawParts({ source, size, parts, rate }: Order): Promise<string[]> {
  const video = document.createElement('video');
  video.muted = true;
  video.src = source;
  await new Promise((resolve) => (video.onloadeddata = resolve));
  const [width, height] = size;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = size;
  const context = canvas.getContext('2d')!;
  const known = new Map<string, string>();
  const draw = async (timeS: number, mirrored: boolean) => {
    const key = `${timeS.toFixed(2)} ${mirrored}`;
    const made = known.get(key);
    if (made !== undefined) return made;
    await new Promise((resolve) => {
      video.onseeked = resolve;
      video.currentTime = timeS;
    });
    const scale = Math.min(width / video.videoWidth, height / video.videoHeight);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#8a8a84';
    context.fillRect(0, 0, width, height);
    context.setTransform(mirrored ? -scale : scale, 0, 0, scale, width / 2, height / 2);
    context.drawImage(video, -video.videoWidth / 2, -video.videoHeight / 2);
    const [, base64 = ''] = canvas.toDataURL('image/jpeg', 0.8).split(',');
    known.set(key, base64);
    return base64;
  };
  const jpegs: string[] = [];
  for (const { seconds, shows } of parts)
    for (let i = 0; i < seconds * rate; i++) {
      // Half as many different pictures are enough, and made in half the time.
      const walkedS = Math.min(Math.floor(i / 2) / (rate / 2), video.duration - 0.1);
      const timeS =
        shows === 'still' ? video.duration / 2 : shows === 'gone' ? video.duration - 0.1 : walkedS;
      jpegs.push(await draw(timeS, shows === 'walk-back'));
    }
  return jpegs;
}
