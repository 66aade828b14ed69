import * as poseDetection from '@tensorflow-models/pose-detection';
import { LANDMARK_COUNT } from '#core/skeleton.ts';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { MODELS_URL, startBackend } from './backend.ts';
import type { PoseNetwork, SquarePose } from './pose-source.ts';

/** The part of the tfjs BlazePose detector that we steer: the square that its landmark network looks at. */
interface RegionHolder {
  regionOfInterest: {
    xCenter: number;
    yCenter: number;
    width: number;
    height: number;
    rotation: number;
  } | null;
}

/**
 * BlazePose with its own person detector set aside: the whole picture given is the region of interest.
 * The library finds small or off-centre people late and follows the larger one; we choose the square.
 */
export async function loadPoseNetwork(variant: ModelVariant): Promise<PoseNetwork> {
  await startBackend();
  const detector = await poseDetection.createDetector(poseDetection.SupportedModels.BlazePose, {
    runtime: 'tfjs',
    modelType: variant,
    // Smoothing is causal; ours, in core, is zero-lag.
    enableSmoothing: false,
    detectorModelUrl: `${MODELS_URL}blazepose-detector.json`,
    landmarkModelUrl: `${MODELS_URL}blazepose-${variant}.json`,
  });
  if (!('regionOfInterest' in detector)) {
    throw new Error('this version of pose-detection hides its region of interest');
  }
  const region = detector as unknown as RegionHolder;
  return {
    async estimate(square) {
      region.regionOfInterest = { xCenter: 0.5, yCenter: 0.5, width: 1, height: 1, rotation: 0 };
      const [pose] = await detector.estimatePoses(square, { flipHorizontal: false });
      return pose === undefined ? null : squarePose(pose, square.width);
    },
    dispose() {
      detector.dispose();
    },
  };
}

function squarePose(pose: poseDetection.Pose, sidePx: number): SquarePose {
  const column = (value: (landmark: number) => number | undefined) =>
    Float32Array.from({ length: LANDMARK_COUNT }, (_, landmark) => value(landmark) ?? NaN);
  const flat = pose.keypoints;
  const world = pose.keypoints3D ?? [];
  return {
    x: column((i) => (flat[i] === undefined ? NaN : flat[i].x / sidePx)),
    y: column((i) => (flat[i] === undefined ? NaN : flat[i].y / sidePx)),
    score: column((i) => flat[i]?.score),
    worldX: column((i) => world[i]?.x),
    worldY: column((i) => world[i]?.y),
    worldZ: column((i) => world[i]?.z),
  };
}
