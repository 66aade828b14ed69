import type { BackendChoice } from '#contract/backend.ts';
import type { LiveApi, LiveLook } from '#contract/live-api.ts';
import { bodyPlace, type BodyPlace } from '#core/people/placed-sighting.ts';
import { COARSE_REGION, regionOf, type Region } from '#core/people/region-path.ts';
import { sightingOf, type Sighting } from '#core/people/sighting.ts';
import type { ClipFrame } from '../decode/clip-frame.ts';
import { bitmapPicture } from '../decode/pixels/picture-sources.ts';
import { clipFrame } from '../decode/pixels/shown-picture.ts';
import { chooseBackend } from '../pipeline/choose-backend.ts';
import type { Engine } from '../pipeline/engine.ts';
import type { Looks } from '../pipeline/frames/networks.ts';
import type { SquarePose } from '../pose/pose-source.ts';

/** The quickest network: nothing is measured from the live picture. */
const LIVE_MODEL = 'lite';
const NOBODY: LiveLook = { points: null, bodyHeight: null, whole: false };

/** Follows one person from picture to picture, by the same networks and squares as a film. */
class LiveWalker {
  readonly #looks: Looks;
  #region: Region | null = null;

  constructor(looks: Looks) {
    this.#looks = looks;
  }

  async look(frame: ClipFrame): Promise<LiveLook> {
    const region = this.#region ?? (await this.#find(frame));
    if (region === null) return NOBODY;
    const pose = await this.#looks.body.poseIn(frame, region);
    if (pose === null) {
      this.#region = null;
      return NOBODY;
    }
    const points = pointsOf(pose, region, frame);
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
    const seen = await this.#looks.people.find(frame, whole);
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
  { centreXPx, centreYPx, sidePx }: Region,
  frame: ClipFrame,
): Float32Array {
  const points = new Float32Array(2 * pose.x.length);
  for (let i = 0; i < pose.x.length; i++) {
    points[2 * i] = (centreXPx + ((pose.x[i] ?? NaN) - 0.5) * sidePx) / frame.widthPx;
    points[2 * i + 1] = (centreYPx + ((pose.y[i] ?? NaN) - 0.5) * sidePx) / frame.heightPx;
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

/** The camera's side of the worker's surface. See `LiveApi`. */
export function liveApi({ networks }: Engine): LiveApi {
  let walker: LiveWalker | null = null;
  return {
    async startLive(choice: BackendChoice) {
      const options = { backend: choice, model: LIVE_MODEL, workers: 1 } as const;
      const { backend } = await chooseBackend(options, () => undefined);
      const looks = await networks.load({ model: LIVE_MODEL, backend, legs: false });
      walker = looks.ok ? new LiveWalker(looks.value) : null;
      return looks.ok;
    },
    async look(picture, timeS) {
      const size = { widthPx: picture.width, heightPx: picture.height };
      const frame = clipFrame(0, timeS, size, bitmapPicture(picture));
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
}
