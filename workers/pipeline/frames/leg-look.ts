import type { TrackColumns } from '#core/body/landmark-track.ts';
import {
  LEG_POINT_COUNT,
  legPointIndex,
  SIDES,
  sideIndex,
  type Side,
} from '#core/body/skeleton.ts';
import type { ClipFrame } from '../../decode/clip-frame.ts';
import { RegionPixels } from '../../decode/pixels/region-pixels.ts';
import {
  fillLegInput,
  footSpots,
  footSquare,
  fromSquare,
  inHeights,
  intoSquare,
  legSpots,
  legSquare,
  type FootGuess,
  type LegGuess,
  type LegSquare,
  type Point,
} from '../../pose/leg/leg-crop.ts';
import {
  FOOT,
  inputLength,
  LEG,
  type LegNetworks,
  type LegPart,
  type LegSight,
} from '../../pose/leg/leg-source.ts';
import type { LandmarkRow } from './landmark-row.ts';

/** What the networks of the legs see in one frame, in columns of a track. */
export type LegRow = Pick<TrackColumns, 'legXPx' | 'legYPx' | 'legSigma' | 'legHidden'>;

/** One leg or foot to look at. */
interface Asked {
  readonly square: LegSquare;
  /** Where points are thought to be, in pixels of the picture, a list for each channel. */
  readonly spots: readonly (readonly Point[])[];
}

/** Memory for what one network is shown of both legs, used again and again. */
class Shown {
  readonly pixels: RegionPixels;
  readonly input: Float32Array;

  constructor(readonly part: LegPart) {
    this.pixels = new RegionPixels(part.inputPx, part.inputPx, 1, 'area');
    this.input = new Float32Array(SIDES.length * inputLength(part));
  }

  async fill(frame: ClipFrame, leg: number, { square, spots }: Asked): Promise<void> {
    const { x, y, sidePx } = square;
    await frame.readRegion({ x, y, width: sidePx, height: sidePx }, this.pixels);
    const length = inputLength(this.part);
    const into = this.input.subarray(leg * length, (leg + 1) * length);
    const placed = spots.map((points) => points.map((point) => intoSquare(square, point)));
    fillLegInput(this.part, into, this.pixels.rgb, placed);
  }
}

/**
 * Looks at both legs of a walker at the video's own resolution, each in a square where its landmarks have it, and then
 * nearer at both feet, each in a square where its leg's points have it.
 */
export class LegLook {
  readonly #legs = new Shown(LEG);
  readonly #feet = new Shown(FOOT);

  constructor(private readonly networks: LegNetworks) {}

  async rowOf(frame: ClipFrame, landmarks: LandmarkRow, bodyHeightPx: number): Promise<LegRow> {
    const row = emptyRow();
    const [left, right] = SIDES.map((side) => legGuess(landmarks, side)) as [LegGuess, LegGuess];
    await this.#look(frame, row, this.#legs, [
      { square: legSquare(left, bodyHeightPx), spots: legSpots(left, right) },
      { square: legSquare(right, bodyHeightPx), spots: legSpots(right, left) },
    ]);
    const feet = SIDES.map((side) => footGuess(row, side)) as [FootGuess, FootGuess];
    await this.#look(frame, row, this.#feet, [
      { square: footSquare(feet[0], bodyHeightPx), spots: footSpots(feet[0], feet[1]) },
      { square: footSquare(feet[1], bodyHeightPx), spots: footSpots(feet[1], feet[0]) },
    ]);
    return row;
  }

  async #look(frame: ClipFrame, row: LegRow, shown: Shown, asked: readonly [Asked, Asked]) {
    for (const [leg, one] of asked.entries()) await shown.fill(frame, leg, one);
    const sight = await this.networks[shown.part.name].estimate(shown.input);
    asked.forEach(({ square }, leg) => {
      put(row, shown.part, sight, leg, square);
    });
  }
}

function legGuess({ xPx, yPx }: LandmarkRow, side: Side): LegGuess {
  const at = (part: 'hip' | 'knee' | 'ankle') => {
    const landmark = sideIndex(side, part);
    return { x: xPx[landmark] ?? NaN, y: yPx[landmark] ?? NaN };
  };
  return { hip: at('hip'), knee: at('knee'), ankle: at('ankle') };
}

function footGuess({ legXPx, legYPx }: LegRow, side: Side): FootGuess {
  const at = (part: keyof FootGuess) => {
    const point = legPointIndex(side, part);
    return { x: legXPx[point] ?? NaN, y: legYPx[point] ?? NaN };
  };
  return { ankle: at('ankle'), heel: at('heel'), foot_index: at('foot_index'), ball: at('ball') };
}

function emptyRow(): LegRow {
  const column = () => new Float32Array(LEG_POINT_COUNT).fill(NaN);
  return { legXPx: column(), legYPx: column(), legSigma: column(), legHidden: column() };
}

/** A network's points of one leg, in pixels of the picture, in place of what the row had of them. */
function put(row: LegRow, part: LegPart, sight: LegSight, leg: number, square: LegSquare): void {
  const side = leg === 0 ? 'left' : 'right';
  part.points.forEach((name, k) => {
    const from = leg * part.points.length + k;
    const to = legPointIndex(side, name);
    const point = fromSquare(square, { x: sight.x[from] ?? NaN, y: sight.y[from] ?? NaN });
    row.legXPx[to] = point.x;
    row.legYPx[to] = point.y;
    row.legSigma[to] = inHeights(part, sight.sigma[from] ?? NaN);
    row.legHidden[to] = sight.hidden[from] ?? NaN;
  });
}
