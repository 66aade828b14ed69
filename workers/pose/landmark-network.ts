import * as tf from '@tensorflow/tfjs';
import { LANDMARK_COUNT } from '#core/body/skeleton.ts';
import type { ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { success, type Result } from '#core/result.ts';
import { refinedByHeatmap } from './heatmap.ts';
import { unlessLost } from './lost-backend.ts';
import { modelArtifacts } from './model-artifacts.ts';
import { POSE_INPUT_PX, type PoseNetwork, type SquarePose } from './pose-source.ts';

/** What we read of the network; its picture of the body's outline is left out and then not computed. */
const OUTPUTS = ['ld_3d', 'output_poseflag', 'activation_heatmap', 'world_3d'];
/** The network knows 39 points: 33 of the body, 6 of its own. */
const POINTS = 39;
/** x, y, z, visibility, presence. */
const VALUES_PER_POINT = 5;
/** Below this the network itself says that nobody is there. */
const LEAST_PRESENCE = 0.5;

/**
 * BlazePose's landmark network, fed directly: the pixels of one square in, 33 landmarks out. The pose-detection
 * library wraps it in a person detector that finds small or off-centre people late, and in whole-frame tensors that
 * cost more than the network.
 */
export async function loadLandmarkNetwork(
  variant: ModelVariant,
): Promise<Result<PoseNetwork, AnalysisError>> {
  const artifacts = await modelArtifacts(`blazepose-${variant}`);
  if (!artifacts.ok) return artifacts;
  return success(landmarkNetwork(await tf.loadGraphModel(artifacts.value)));
}

function landmarkNetwork(model: tf.GraphModel): PoseNetwork {
  return {
    async estimate(square) {
      const outputs = tf.tidy(() => {
        const picture = tf.tensor4d(square, [1, POSE_INPUT_PX, POSE_INPUT_PX, 3]);
        return model.execute(picture, OUTPUTS) as tf.Tensor[];
      });
      try {
        const [points, presence, heatmap, world] = await unlessLost(
          Promise.all(outputs.map((output) => output.data<'float32'>())),
        );
        if (points === undefined || heatmap === undefined || world === undefined) return null;
        if (!((presence?.[0] ?? 0) >= LEAST_PRESENCE)) return null;
        return squarePose(points, heatmap, world);
      } finally {
        tf.dispose(outputs);
      }
    },
    dispose() {
      model.dispose();
    },
  };
}

function squarePose(points: Float32Array, heatmap: Float32Array, world: Float32Array): SquarePose {
  const pose: SquarePose = {
    x: new Float32Array(LANDMARK_COUNT),
    y: new Float32Array(LANDMARK_COUNT),
    score: new Float32Array(LANDMARK_COUNT),
    worldX: new Float32Array(LANDMARK_COUNT),
    worldY: new Float32Array(LANDMARK_COUNT),
    worldZ: new Float32Array(LANDMARK_COUNT),
  };
  for (let i = 0; i < LANDMARK_COUNT; i++) {
    const at = i * VALUES_PER_POINT;
    const [x, y] = refinedByHeatmap(
      heatmap,
      POINTS,
      i,
      (points[at] ?? NaN) / POSE_INPUT_PX,
      (points[at + 1] ?? NaN) / POSE_INPUT_PX,
    );
    pose.x[i] = x;
    pose.y[i] = y;
    pose.score[i] = 1 / (1 + Math.exp(-(points[at + 3] ?? NaN)));
    pose.worldX[i] = world[3 * i] ?? NaN;
    pose.worldY[i] = world[3 * i + 1] ?? NaN;
    pose.worldZ[i] = world[3 * i + 2] ?? NaN;
  }
  return pose;
}
