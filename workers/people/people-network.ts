import * as poseDetection from '@tensorflow-models/pose-detection';
import { MODELS_URL, startBackend } from '../pose/backend.ts';

/** Side of the square picture in which people are looked for; a multiple of 32. */
export const PEOPLE_INPUT_PX = 320;

/** A person seen in a square picture; fractions of the square's side. */
export interface SeenPerson {
  readonly score: number;
  /** The 17 COCO points: x, y, score for each, in COCO order. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly score: number }[];
}

/** Finds up to six people in a square picture. */
export interface PeopleNetwork {
  find(square: ImageData): Promise<readonly SeenPerson[]>;
  dispose(): void;
}

/** Weak sightings are kept: a person walking into view is small, and the track decides later. */
const MIN_SCORE = 0.12;

/** MoveNet MultiPose: coarse, but it sees small and several people, where BlazePose's detector does not. */
export async function loadPeopleNetwork(): Promise<PeopleNetwork> {
  await startBackend();
  const detector = await poseDetection.createDetector(poseDetection.SupportedModels.MoveNet, {
    modelType: poseDetection.movenet.modelType.MULTIPOSE_LIGHTNING,
    modelUrl: `${MODELS_URL}movenet-multipose.json`,
    enableSmoothing: false,
    enableTracking: false,
    minPoseScore: MIN_SCORE,
    multiPoseMaxDimension: PEOPLE_INPUT_PX,
  });
  return {
    async find(square) {
      const people = await detector.estimatePoses(square);
      return people.map((person) => ({
        score: person.score ?? 0,
        points: person.keypoints.map(({ x, y, score }) => ({
          x: x / square.width,
          y: y / square.height,
          score: score ?? 0,
        })),
      }));
    },
    dispose() {
      detector.dispose();
    },
  };
}
