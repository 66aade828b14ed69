import type { ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendName } from '#contract/backend.ts';
import { failure, messageOf, success, type Result } from '#core/result.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { inLongStep } from '../../life/life.ts';
import { loadPeopleNetwork } from '../../people/people-network.ts';
import type { PeopleNetwork } from '../../people/people-source.ts';
import { startBackend } from '../../pose/backend.ts';
import { loadLegNetworks } from '../../pose/leg/leg-network.ts';
import { FOOT, inputLength, LEG, type LegNetworks } from '../../pose/leg/leg-source.ts';
import { loadPoseNetwork } from '../../pose/pose-network.ts';
import { POSE_INPUT_PX, type PoseNetwork } from '../../pose/pose-source.ts';
import { PeoplePicture } from '../people/people-picture.ts';
import { BodyLook } from './body-look.ts';

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

/** What looks at frames: the networks, each with the memory that it is shown pictures in. */
export interface Looks {
  readonly people: PeoplePicture;
  readonly body: BodyLook;
}

export function looksWith(networks: Networks): Looks {
  return { people: new PeoplePicture(networks.people), body: new BodyLook(networks) };
}

interface Loaded {
  readonly order: NetworkOrder;
  readonly networks: Networks;
  readonly looks: Looks;
}

/** The networks of this worker, warm from one clip to the next. */
export class WarmNetworks {
  #loaded: Loaded | null = null;

  /** Loads the networks, or takes those of the last clip. A file that cannot be had is a failure. */
  async load(order: NetworkOrder): Promise<Result<Looks, AnalysisError>> {
    const warm = this.#loaded;
    if (warm !== null && isSame(warm.order, order)) return success(warm.looks);
    try {
      const networks = await this.#replaced(order);
      if (!networks.ok) return networks;
      const looks = looksWith(networks.value);
      this.#loaded = { order, networks: networks.value, looks };
      return success(looks);
    } catch (error) {
      return failure({
        code: 'model-failed',
        detail: messageOf(error),
      });
    }
  }

  /** Forgets the networks, whose memory is gone with a lost graphics context. */
  forget(): void {
    this.#loaded = null;
  }

  async #replaced(order: NetworkOrder): Promise<Result<Networks, AnalysisError>> {
    const error = await startBackend(order.backend);
    if (error !== null) return failure(error);
    const warm = this.#loaded;
    // Weights live on a backend: those of another one are of no use.
    const sameBackend = warm?.order.backend === order.backend ? warm : null;
    const people =
      sameBackend === null ? await loadPeopleNetwork() : success(sameBackend.networks.people);
    if (!people.ok) return people;
    if (sameBackend === null) warm?.networks.people.dispose();
    warm?.networks.pose.dispose();
    warm?.networks.legs?.leg.dispose();
    warm?.networks.legs?.foot.dispose();
    this.#loaded = null;
    const bodies = await loadBodyNetworks(order);
    if (!bodies.ok) {
      people.value.dispose();
      return bodies;
    }
    return success({ people: people.value, ...bodies.value });
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
