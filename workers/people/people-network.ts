import * as tf from '@tensorflow/tfjs';
import * as poseDetection from '@tensorflow-models/pose-detection';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { success, type Result } from '#core/result.ts';
import { unlessLost } from '../pose/lost-backend.ts';
import { modelArtifacts } from '../pose/model-artifacts.ts';
import { PEOPLE_INPUT_PX, type PeopleNetwork } from './people-source.ts';

/** Weak sightings are kept: a person walking into view is small, and the track decides later. */
const MIN_SCORE = 0.12;

/** MoveNet MultiPose: coarse, but it sees small and several people, where BlazePose's detector does not. */
export async function loadPeopleNetwork(): Promise<Result<PeopleNetwork, AnalysisError>> {
  const artifacts = await modelArtifacts('movenet-multipose');
  if (!artifacts.ok) return artifacts;
  const detector = await poseDetection.createDetector(poseDetection.SupportedModels.MoveNet, {
    modelType: poseDetection.movenet.modelType.MULTIPOSE_LIGHTNING,
    modelUrl: artifacts.value,
    enableSmoothing: false,
    enableTracking: false,
    minPoseScore: MIN_SCORE,
    multiPoseMaxDimension: PEOPLE_INPUT_PX,
  });
  return success({
    async find(rgb, width, height) {
      const picture = tf.tensor3d(rgb, [height, width, 3], 'float32');
      const people = await unlessLost(detector.estimatePoses(picture)).finally(() =>
        picture.dispose(),
      );
      return people.map((person) => ({
        score: person.score ?? 0,
        points: person.keypoints.map(({ x, y, score }) => ({
          x: x / width,
          y: y / height,
          score: score ?? 0,
        })),
      }));
    },
    dispose() {
      detector.dispose();
    },
  });
}
