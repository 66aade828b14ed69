import type { LandmarkRow } from './landmark-row.ts';
import type { TrackColumns } from '#core/body/landmark-track.ts';
import type { Region } from '#core/people/region-path.ts';
import type { ClipFrame } from '../../decode/clip-frame.ts';
import { RegionPixels } from '../../decode/pixels/region-pixels.ts';
import type { LegNetworks } from '../../pose/leg/leg-source.ts';
import { POSE_INPUT_PX, type PoseNetwork, type SquarePose } from '../../pose/pose-source.ts';
import { feetSharpness } from './feet-sharpness.ts';
import { LegLook } from './leg-look.ts';

/** Looks at one person in a square of a frame. */
export class BodyLook {
  readonly #square = new RegionPixels(POSE_INPUT_PX, POSE_INPUT_PX, 1);
  readonly #pose: PoseNetwork;
  readonly #legs: LegLook | null;

  /** `legs`: null where the legs are not looked at. */
  constructor({ pose, legs }: { readonly pose: PoseNetwork; readonly legs: LegNetworks | null }) {
    this.#pose = pose;
    this.#legs = legs === null ? null : new LegLook(legs);
  }

  /** Null where nobody is seen. */
  async poseIn(frame: ClipFrame, region: Region): Promise<SquarePose | null> {
    const { centreXPx, centreYPx, sidePx } = region;
    const corner = { x: centreXPx - sidePx / 2, y: centreYPx - sidePx / 2 };
    await frame.readRegion({ ...corner, width: sidePx, height: sidePx }, this.#square);
    return this.#pose.estimate(this.#square.rgb);
  }

  /** All that is known of them in this frame: their landmarks, and their legs seen from near where that is done. */
  async rowIn(
    frame: ClipFrame,
    region: Region,
  ): Promise<(LandmarkRow & Partial<TrackColumns>) | null> {
    const pose = await this.poseIn(frame, region);
    if (pose === null) return null;
    const row = placedRow(this.#square, pose, region);
    return { ...row, ...(await this.#legs?.rowOf(frame, row, region.bodyHeightPx)) };
  }
}

/** Fractions of the square's side become pixels of the picture. */
function placedRow(
  square: RegionPixels,
  pose: SquarePose,
  { centreXPx, centreYPx, sidePx }: Region,
): LandmarkRow {
  return {
    xPx: pose.x.map((x) => centreXPx + (x - 0.5) * sidePx),
    yPx: pose.y.map((y) => centreYPx + (y - 0.5) * sidePx),
    score: pose.score,
    worldX: pose.worldX,
    worldY: pose.worldY,
    worldZ: pose.worldZ,
    sharpness: feetSharpness(square, pose),
  };
}
