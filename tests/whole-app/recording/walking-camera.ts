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

const CAMERA = { widthPx: 640, heightPx: 360 } as const;
const RIGHT = { fixture: 'side-limited-ankle.mp4', mirrored: false } as const;

/** Across the picture to the right and to the left. */
export const FROM_THE_SIDE: WalkingScene = {
  ...CAMERA,
  standsAtS: 1.74,
  walks: [RIGHT, { ...RIGHT, mirrored: true }],
};

/** Toward the camera, and as somebody else away from it. */
export const FROM_THE_FRONT: WalkingScene = {
  ...CAMERA,
  standsAtS: 0.87,
  walks: [
    { fixture: 'front-toe-out.mp4', mirrored: false },
    { fixture: 'back-pelvic-drop.mp4', mirrored: false },
  ],
};

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
 * until they are told to walk. Each time that the camera is opened the next scene is before it; the last one stays.
 */
export async function useWalkingCamera(
  page: Page,
  scenes: readonly WalkingScene[],
): Promise<FilmedPerson> {
  const walks = scenes.flatMap((scene) => scene.walks);
  for (const name of new Set(walks.map(({ fixture }) => fixture))) {
    const body = await readFile(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)));
    await page.route(`**/camera/${name}`, (route) =>
      route.fulfill({ body, contentType: 'video/mp4' }),
    );
  }
  await page.addInitScript(showScenes, { scenes, QUICKER, FRAMES_PER_S });
  const tell = (what: string) =>
    page.evaluate((name) => void window.dispatchEvent(new Event(name)), `person-${what}`);
  return { walk: () => tell('walks'), leave: () => tell('leaves') };
}

interface ShownInPage {
  readonly scenes: readonly WalkingScene[];
  readonly QUICKER: number;
  readonly FRAMES_PER_S: number;
}

/** Runs in the page. */
function showScenes({ scenes, QUICKER, FRAMES_PER_S }: ShownInPage): void {
  let opened = 0;
  let drawing: ReturnType<typeof setInterval> | undefined;

  const load = async ({ fixture }: FilmedWalk) => {
    const clip = await (await fetch(`/camera/${fixture}`)).blob();
    const video = document.createElement('video');
    Object.assign(video, { muted: true, src: URL.createObjectURL(clip) });
    const loaded = new Promise((resolve) => video.addEventListener('loadeddata', resolve));
    await loaded;
    return video;
  };
  const seek = async (video: HTMLVideoElement | undefined, timeS: number) => {
    if (video === undefined) return;
    const sought = new Promise((resolve) => video.addEventListener('seeked', resolve));
    Object.assign(video, { currentTime: timeS, playbackRate: QUICKER });
    await sought;
  };
  /** The room goes on beside a picture of another shape than the camera's. */
  const draw = (context: CanvasRenderingContext2D, video: HTMLVideoElement, mirrored: boolean) => {
    const { width, height } = context.canvas;
    const scale = Math.min(width / video.videoWidth, height / video.videoHeight);
    const [w, h] = [scale * video.videoWidth, scale * video.videoHeight];
    const [left, top] = [(width - w) / 2, (height - h) / 2];
    context.setTransform(mirrored ? -1 : 1, 0, 0, 1, mirrored ? width : 0, 0);
    context.fillStyle = '#b08a5a';
    context.fillRect(0, top + h - 1, width, height);
    context.drawImage(video, left, top, w, h);
  };
  const show = async (scene: WalkingScene, context: CanvasRenderingContext2D) => {
    const { walks, standsAtS } = scene;
    const [walking, away] = ['person-walks', 'person-leaves'].map(
      (name) =>
        new Promise<boolean>((resolve) => window.addEventListener(name, () => resolve(true))),
    );
    const videos = await Promise.all(walks.map(load));
    await seek(videos[0], standsAtS);
    let [at, started, isAway] = [0, false, false];
    void away?.then(() => (isAway = true));
    clearInterval(drawing);
    drawing = setInterval(() => {
      const video = videos[at % videos.length];
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = '#c3beb4';
      context.fillRect(0, 0, scene.widthPx, scene.heightPx);
      if (video === undefined || isAway) return;
      draw(context, video, walks[at % walks.length]?.mirrored === true);
      if (!started || !video.ended) return;
      at += 1;
      const next = videos[at % videos.length];
      void seek(next, 0).then(() => next?.play());
    }, 1000 / FRAMES_PER_S);
    await walking;
    started = true;
    await videos[0]?.play();
  };
  navigator.mediaDevices.getUserMedia = () => {
    const scene = scenes[Math.min(opened, scenes.length - 1)];
    opened += 1;
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { alpha: false });
    if (scene === undefined || context === null) throw new Error('nothing to show');
    Object.assign(canvas, { width: scene.widthPx, height: scene.heightPx });
    void show(scene, context);
    return Promise.resolve(canvas.captureStream(FRAMES_PER_S));
  };
}
