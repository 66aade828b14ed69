import type { CoachLook, PictureLight, SeenLandmarks } from '#core/coach/coach-look.ts';
import { bodyPlace, type BodyPlace } from '#core/people/placed-sighting.ts';
import { COARSE_REGION, regionOf, type Region } from '#core/people/region-path.ts';
import { sightingOf, type Sighting } from '#core/people/sighting.ts';
import { mean } from '#core/statistics.ts';
import type { ClipFrame } from '../decode/clip-frame.ts';
import { PictureMemory } from '../decode/pixels/picture-memory.ts';
import type { Looks } from '../pipeline/frames/networks.ts';
import type { SquarePose } from '../pose/pose-source.ts';
import { chosenSighting, otherPeople } from './live-people.ts';
import { lightOf } from './picture-light.ts';

/** How often everybody in the picture is counted, and the light measured. */
const COUNT_EVERY_S = 1;
/** Points that are less sure on average are not those of a body. */
const LEAST_MEAN_SCORE = 0.45;

/** Follows one person from picture to picture, by the same networks and squares as a video. */
export class LiveWalker {
  readonly #looks: Looks;
  #region: Region | null = null;
  #countedS = -Infinity;
  #others: number | null = null;
  #light: PictureLight | null = null;
  readonly #lightMemory = new PictureMemory('area');

  constructor(looks: Looks) {
    this.#looks = looks;
  }

  async look(frame: ClipFrame): Promise<CoachLook> {
    const timeS = frame.fileTimeS;
    if (this.#region === null || timeS - this.#countedS >= COUNT_EVERY_S) await this.#count(frame);
    const person = this.#region === null ? null : await this.#follow(frame, this.#region);
    const { widthPx, heightPx } = frame;
    return { timeS, widthPx, heightPx, person, otherPeople: this.#others, light: this.#light };
  }

  /** Who is there: the one who was followed, else the tallest, since who films themselves is the nearest. */
  async #count(frame: ClipFrame): Promise<void> {
    this.#countedS = frame.fileTimeS;
    const whole = { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx };
    const seen = (await this.#looks.people.find(frame, whole)).flatMap(
      ({ score, points }) => sightingOf(score, points) ?? [],
    );
    const walker = chosenSighting(seen, this.#region);
    this.#others = walker === null ? 0 : otherPeople(seen, walker);
    this.#light = await lightOf(frame, walker, this.#lightMemory);
    // Landmarks place the square better than the coarse points, as long as they are on the same body.
    if (walker === null) this.#region = null;
    else if (this.#region === null || !isNear(this.#region, walker))
      this.#region = regionOf(walker, COARSE_REGION);
  }

  async #follow(frame: ClipFrame, region: Region): Promise<SeenLandmarks | null> {
    const pose = await this.#looks.body.poseIn(frame, region);
    const seen = pose === null ? null : landmarksOf(pose, region);
    const place = seen === null ? null : placeOf(seen);
    const isSeen = place !== null && mean(seen?.score ?? []) >= LEAST_MEAN_SCORE;
    this.#region = isSeen ? nextRegion(place, frame) : null;
    return isSeen && this.#region !== null ? seen : null;
  }
}

function isNear(region: Region, { hipXPx, bodyHeightPx }: Sighting): boolean {
  return Math.abs(region.centreXPx - hipXPx) < bodyHeightPx / 2;
}

function placeOf({ xPx, yPx }: SeenLandmarks): BodyPlace {
  return bodyPlace(
    (i) => xPx[i] ?? NaN,
    (i) => yPx[i] ?? NaN,
  );
}

function landmarksOf(
  { x, y, score, worldX, worldY, worldZ }: SquarePose,
  { centreXPx, centreYPx, sidePx }: Region,
): SeenLandmarks {
  const xPx = x.map((share) => centreXPx + (share - 0.5) * sidePx);
  const yPx = y.map((share) => centreYPx + (share - 0.5) * sidePx);
  return { xPx, yPx, score, worldX, worldY, worldZ };
}

/** The square for the next picture; none where there is no upright body, or its hips have left the picture. */
function nextRegion({ hipX, soleY, bodyHeight }: BodyPlace, frame: ClipFrame): Region | null {
  if (!(bodyHeight > 0) || hipX < 0 || hipX > frame.widthPx) return null;
  return regionOf({ hipXPx: hipX, soleYPx: soleY, bodyHeightPx: bodyHeight }, COARSE_REGION);
}
