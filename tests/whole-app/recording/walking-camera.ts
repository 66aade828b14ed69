import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** One way through the picture: a fixture's walk, and whether it is shown as in a mirror. */
interface FilmedWalk {
  readonly fixture: string;
  readonly mirrored: boolean;
}

/** Who is before the camera of a test. They walk to and fro, which is gone through again and again. */
export interface WalkingScene {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The place in the first walk at which they stand, seconds: whole in the picture, with their feet together. */
  readonly standsAtS: number;
  readonly walks: readonly FilmedWalk[];
}

/** What the person before the camera is told to do: nothing of it goes by the clock, so that a slow machine is no fault. */
export interface FilmedPerson {
  walk(): Promise<void>;
  leave(): Promise<void>;
}

/** Somewhat quicker than filmed: a brisk walk, and less to wait for. */
const QUICKER = 1.25;
const FRAMES_PER_S = 24;

/**
 * Puts a person before the camera: fixtures drawn on a canvas, whose stream is given to the page. They stand still
 * until they are told to walk.
 */
export async function useWalkingCamera(page: Page, scene: WalkingScene): Promise<FilmedPerson> {
  for (const name of new Set(scene.walks.map(({ fixture }) => fixture))) {
    const body = await readFile(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)));
    await page.route(`**/camera/${name}`, (route) =>
      route.fulfill({ body, contentType: 'video/mp4' }),
    );
  }
  await page.addInitScript(showScene, { ...scene, QUICKER, FRAMES_PER_S });
  const tell = (what: string) =>
    page.evaluate((name) => void window.dispatchEvent(new Event(name)), `person-${what}`);
  return { walk: () => tell('walks'), leave: () => tell('leaves') };
}

/** Runs in the page. */
function showScene(scene: WalkingScene & { QUICKER: number; FRAMES_PER_S: number }): void {
  const { widthPx, heightPx, walks } = scene;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: widthPx, height: heightPx });
  const context = canvas.getContext('2d', { alpha: false });
  let isAway = false;
  window.addEventListener('person-leaves', () => (isAway = true));
  const told = new Promise((resolve) => window.addEventListener('person-walks', resolve));

  const load = async ({ fixture }: FilmedWalk) => {
    const clip = await (await fetch(`/camera/${fixture}`)).blob();
    const video = document.createElement('video');
    Object.assign(video, { muted: true, src: URL.createObjectURL(clip) });
    const loaded = new Promise((resolve) => video.addEventListener('loadeddata', resolve));
    await loaded;
    return video;
  };
  /** The room goes on above and below a picture that is wider than the camera's. */
  const draw = (video: HTMLVideoElement, mirrored: boolean) => {
    if (context === null) return;
    const height = (video.videoHeight * widthPx) / video.videoWidth;
    const top = (heightPx - height) / 2;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#c3beb4';
    context.fillRect(0, 0, widthPx, heightPx);
    if (isAway) return;
    context.fillStyle = '#b08a5a';
    context.fillRect(0, top + height - 1, widthPx, heightPx);
    if (mirrored) context.setTransform(-1, 0, 0, 1, widthPx, 0);
    context.drawImage(video, 0, top, widthPx, height);
  };
  const run = async () => {
    const videos = await Promise.all(walks.map(load));
    await seek(videos[0], scene.standsAtS);
    let [at, started] = [0, false];
    setInterval(() => {
      const video = videos[at % videos.length];
      if (video !== undefined) draw(video, walks[at % walks.length]?.mirrored === true);
      if (!started || video?.ended !== true) return;
      at += 1;
      const next = videos[at % videos.length];
      void seek(next, 0).then(() => next?.play());
    }, 1000 / scene.FRAMES_PER_S);
    await told;
    started = true;
    await videos[0]?.play();
  };
  const seek = async (video: HTMLVideoElement | undefined, timeS: number) => {
    if (video === undefined) return;
    const sought = new Promise((resolve) => video.addEventListener('seeked', resolve));
    Object.assign(video, { currentTime: timeS, playbackRate: scene.QUICKER });
    await sought;
  };
  navigator.mediaDevices.getUserMedia = () => {
    void run();
    return Promise.resolve(canvas.captureStream(scene.FRAMES_PER_S));
  };
}
