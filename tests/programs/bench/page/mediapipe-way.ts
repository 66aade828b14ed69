import type { Options, Pose, PoseConfig } from '@mediapipe/pose';
import type { Contender } from './contender.ts';
import { middlePictures, openVideo, seek, type VideoPicture } from './video-pictures.ts';

/** Its script is a classic one that leaves its class on `window`. */
declare global {
  interface Window {
    Pose?: new (config: PoseConfig) => Pose;
  }
}

const FOLDER = '/mediapipe/';
const WARM_PICTURES = 5;
/**
 * Without a GPU its default, inference by WebGL in software, takes seconds for a picture. Its other way, wasm with
 * SIMD, is missing from its types; it takes that one by itself on phones that need it.
 */
const QUICKEST: Options & { readonly useCpuInference: boolean } = {
  modelComplexity: 1,
  useCpuInference: true,
};

/**
 * MediaPipe's own pose package in the page, `full` network, otherwise its defaults. 'ready': the pictures lie decoded in
 * canvases, which is its best case; 'seeking': it is handed a <video>, as the plain way is.
 */
export async function startMediapipe(
  file: Blob,
  count: number,
  source: 'ready' | 'seeking',
): Promise<Contender> {
  const pose = await loadPose();
  let withPerson = 0;
  // Without a person the package leaves the list out, whatever its types say.
  pose.onResults(({ poseLandmarks }: { readonly poseLandmarks?: unknown }) => {
    if (poseLandmarks !== undefined) withPerson++;
  });
  const pictures = await middlePictures(file, count);
  const video = source === 'seeking' ? await openVideo(file) : null;
  const send = async ({ canvas, middleS }: VideoPicture) => {
    if (video !== null) await seek(video, middleS);
    await pose.send({ image: video ?? canvas });
  };
  const run = async (shown: readonly VideoPicture[]) => {
    pose.reset();
    withPerson = 0;
    const startMs = performance.now();
    for (const picture of shown) await send(picture);
    const seconds = (performance.now() - startMs) / 1000;
    return { pictures: shown.length, withPerson, seconds };
  };
  await run(pictures.slice(0, WARM_PICTURES));
  return { run: () => run(pictures) };
}

async function loadPose(): Promise<Pose> {
  const script = document.createElement('script');
  script.src = `${FOLDER}pose.js`;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('no pose.js')));
  });
  document.head.append(script);
  await loaded;
  if (window.Pose === undefined) throw new Error('pose.js left no class');
  const pose = new window.Pose({ locateFile: (name) => `${FOLDER}${name}` });
  pose.setOptions(QUICKEST);
  await pose.initialize();
  return pose;
}
