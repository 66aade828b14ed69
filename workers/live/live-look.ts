import type { BackendChoice } from '#contract/backend.ts';
import type { LiveApi, LiveLook } from '#contract/live-api.ts';
import { bodyPlace, type BodyPlace } from '#core/people/placed-sighting.ts';
import { COARSE_REGION, regionOf, type Region } from '#core/people/region-path.ts';
import { sightingOf, type Sighting } from '#core/people/sighting.ts';
import type { ClipFrame } from '../decode/clip-frame.ts';
import { bitmapPicture } from '../decode/pixels/picture-sources.ts';
import { RegionPixels } from '../decode/pixels/region-pixels.ts';
import { clipFrame } from '../decode/pixels/shown-picture.ts';
import { chooseBackend } from '../pipeline/choose-backend.ts';
import { loadNetworks, type Networks } from '../pipeline/frames/networks.ts';
import { PeoplePicture } from '../pipeline/people/people-picture.ts';
import { POSE_INPUT_PX, type SquarePose } from '../pose/pose-source.ts';

/** The quickest network: nothing is measured from the live picture. */
const LIVE_MODEL = 'lite';
const NOBODY: LiveLook = { points: null, bodyHeight: null, whole: false };

/** Follows one person from picture to picture, by the same networks and squares as a film. */
class LiveWalker {
  readonly #networks: Networks;
  readonly #people: PeoplePicture;
  readonly #square = new RegionPixels(POSE_INPUT_PX, POSE_INPUT_PX, 1);
  #region: Region | null = null;

  constructor(networks: Networks) {
    this.#networks = networks;
    this.#people = new PeoplePicture(networks.people);
  }

  async look(frame: ClipFrame): Promise<LiveLook> {
    const region = this.#region ?? (await this.#find(frame));
    if (region === null) return NOBODY;
    const { centreXPx, centreYPx, sidePx } = region;
    const corner = { x: centreXPx - sidePx / 2, y: centreYPx - sidePx / 2 };
    await frame.readRegion({ ...corner, width: sidePx, height: sidePx }, this.#square);
    const pose = await this.#networks.pose.estimate(this.#square.rgb);
    if (pose === null) {
      this.#region = null;
      return NOBODY;
    }
    const points = pointsOf(pose, corner, sidePx, frame);
    const place = bodyPlace(
      (i) => (points[2 * i] ?? NaN) * frame.widthPx,
      (i) => (points[2 * i + 1] ?? NaN) * frame.heightPx,
    );
    this.#region = nextRegion(place);
    return { points, ...framing(place, frame) };
  }

  /** The tallest person: who films themselves is the nearest. */
  async #find(frame: ClipFrame): Promise<Region | null> {
    const whole = { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx };
    const seen = await this.#people.find(frame, whole);
    const tallest = seen
      .flatMap(({ score, points }) => sightingOf(score, points) ?? [])
      .reduce<Sighting | null>(
        (best, one) => (best === null || one.bodyHeightPx > best.bodyHeightPx ? one : best),
        null,
      );
    return tallest === null ? null : regionOf(tallest, COARSE_REGION);
  }
}

function pointsOf(
  pose: SquarePose,
  corner: { readonly x: number; readonly y: number },
  sidePx: number,
  frame: ClipFrame,
): Float32Array {
  const points = new Float32Array(2 * pose.x.length);
  for (let i = 0; i < pose.x.length; i++) {
    points[2 * i] = (corner.x + (pose.x[i] ?? NaN) * sidePx) / frame.widthPx;
    points[2 * i + 1] = (corner.y + (pose.y[i] ?? NaN) * sidePx) / frame.heightPx;
  }
  return points;
}

/** The square for the next picture; none where the points make no upright body: then people are looked for anew. */
function nextRegion(place: BodyPlace): Region | null {
  if (!(place.bodyHeight > 0)) return null;
  return regionOf(
    { hipXPx: place.hipX, soleYPx: place.soleY, bodyHeightPx: place.bodyHeight },
    COARSE_REGION,
  );
}

function framing(place: BodyPlace, frame: ClipFrame) {
  const top = place.soleY - place.bodyHeight;
  return {
    bodyHeight: place.bodyHeight / frame.heightPx,
    whole:
      top >= 0 && place.soleY <= frame.heightPx && place.hipX > 0 && place.hipX < frame.widthPx,
  };
}

let walker: LiveWalker | null = null;

/** The camera's side of the worker's surface. See `LiveApi`. */
export const live: LiveApi = {
  async startLive(choice: BackendChoice) {
    const options = { backend: choice, model: LIVE_MODEL, workers: 1 } as const;
    const { backend } = await chooseBackend(options, () => undefined);
    const networks = await loadNetworks({ model: LIVE_MODEL, backend, legs: false });
    walker = networks.ok ? new LiveWalker(networks.value) : null;
    return networks.ok;
  },
  async look(picture, timeS) {
    const frame = clipFrame(
      0,
      timeS,
      { widthPx: picture.width, heightPx: picture.height },
      bitmapPicture(picture),
    );
    try {
      return walker === null ? NOBODY : await walker.look(frame);
    } finally {
      frame.close();
    }
  },
  stopLive() {
    walker = null;
  },
};
