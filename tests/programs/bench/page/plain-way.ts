import {
  createDetector,
  SupportedModels,
  type BlazePoseTfjsModelConfig,
} from '@tensorflow-models/pose-detection';
import type { Contender } from './contender.ts';
import { middlePictures, openVideo, seek } from './video-pictures.ts';
import { MODELS_URL, startWasm } from './wasm-backend.ts';

/**
 * The way of the library's own examples: seek a <video>, hand its whole picture to `estimatePoses`, all in the page
 * and with the library's defaults. Only the models' addresses are ours.
 */
export async function startPlainWay(file: Blob, pictures: number): Promise<Contender> {
  await startWasm();
  const config: BlazePoseTfjsModelConfig = {
    runtime: 'tfjs',
    modelType: 'full',
    detectorModelUrl: `${MODELS_URL}blazepose-detector.json`,
    landmarkModelUrl: `${MODELS_URL}blazepose-full.json`,
  };
  const detector = await createDetector(SupportedModels.BlazePose, config);
  const middlesS = (await middlePictures(file, pictures)).map(({ middleS }) => middleS);
  const video = await openVideo(file);
  const run = async (timesS: readonly number[]) => {
    detector.reset();
    let withPerson = 0;
    const startMs = performance.now();
    for (const timeS of timesS) {
      await seek(video, timeS);
      if ((await detector.estimatePoses(video)).length > 0) withPerson++;
    }
    const seconds = (performance.now() - startMs) / 1000;
    return { pictures: timesS.length, withPerson, seconds };
  };
  await run(middlesS.slice(0, WARM_PICTURES));
  return { run: () => run(middlesS) };
}

const WARM_PICTURES = 5;
