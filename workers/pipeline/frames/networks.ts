import type { ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendName } from '#contract/backend.ts';
import { failure, success, type Result } from '#core/result.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { inLongStep } from '../../life/life.ts';
import { loadPeopleNetwork } from '../../people/people-network.ts';
import type { PeopleNetwork } from '../../people/people-source.ts';
import { startBackend } from '../../pose/backend.ts';
import { loadLegNetworks } from '../../pose/leg/leg-network.ts';
import { FOOT, inputLength, LEG, type LegNetworks } from '../../pose/leg/leg-source.ts';
import { loadPoseNetwork } from '../../pose/pose-network.ts';
import { POSE_INPUT_PX, type PoseNetwork } from '../../pose/pose-source.ts';

/** The networks of an analysis: who is in the picture, where their joints are, and their legs seen from near. */
export interface Networks {
  readonly people: PeopleNetwork;
  readonly pose: PoseNetwork;
  /** Null where the legs are not looked at. */
  readonly legs: LegNetworks | null;
}

/** Which networks are asked for, and where they run. */
export interface NetworkOrder {
  readonly model: ModelVariant;
  readonly backend: BackendName;
  readonly legs: boolean;
}

interface Loaded extends Networks {
  readonly order: NetworkOrder;
}

let loaded: Loaded | null = null;

/** Loads the networks, or takes those still warm from the last clip. A file that cannot be had is a failure. */
export async function loadNetworks(order: NetworkOrder): Promise<Result<Networks, AnalysisError>> {
  if (loaded !== null && isSame(loaded.order, order)) return success(loaded);
  try {
    const error = await startBackend(order.backend);
    if (error !== null) return failure(error);
    // Weights live on a backend: those of another one are of no use.
    const isSameBackend = loaded?.order.backend === order.backend;
    const people =
      loaded !== null && isSameBackend ? success(loaded.people) : await loadPeopleNetwork();
    if (!people.ok) return people;
    if (!isSameBackend) loaded?.people.dispose();
    loaded?.pose.dispose();
    loaded?.legs?.leg.dispose();
    loaded?.legs?.foot.dispose();
    loaded = null;
    const bodies = await loadBodyNetworks(order);
    if (!bodies.ok) {
      people.value.dispose();
      return bodies;
    }
    loaded = { people: people.value, ...bodies.value, order };
    return success(loaded);
  } catch (error) {
    return failure({
      code: 'model-failed',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

/** What sees joints. The first picture is slow, and looked at here: kernels are compiled, memory is taken. */
async function loadBodyNetworks({
  model,
  legs: withLegs,
}: NetworkOrder): Promise<Result<Pick<Networks, 'pose' | 'legs'>, AnalysisError>> {
  const pose = await loadPoseNetwork(model);
  if (!pose.ok) return pose;
  await inLongStep(() => pose.value.estimate(new Float32Array(3 * POSE_INPUT_PX ** 2)));
  if (!withLegs) return success({ pose: pose.value, legs: null });
  const legs = await loadLegNetworks();
  if (!legs.ok) {
    pose.value.dispose();
    return legs;
  }
  for (const part of [LEG, FOOT]) {
    const first = new Float32Array(SIDES.length * inputLength(part));
    await inLongStep(() => legs.value[part.name].estimate(first));
  }
  return success({ pose: pose.value, legs: legs.value });
}

function isSame(a: NetworkOrder, b: NetworkOrder): boolean {
  return a.model === b.model && a.backend === b.backend && a.legs === b.legs;
}

/** Forgets the networks, whose memory is gone with a lost graphics context. */
export function forgetNetworks(): void {
  loaded = null;
}
