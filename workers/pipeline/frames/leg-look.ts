import type { TrackColumns } from '#core/body/landmark-track.ts';
import { LEG_POINT_COUNT, LEG_POINTS, SIDES, sideIndex, type Side } from '#core/body/skeleton.ts';
import type { ClipFrame } from '../../decode/clip-frame.ts';
import { RegionPixels } from '../../decode/pixels/region-pixels.ts';
import {
  fillLegInput,
  fromSquare,
  inHeights,
  intoSquare,
  legSquare,
  type LegGuess,
  type LegSquare,
} from '../../pose/leg/leg-crop.ts';
import {
  LEG_INPUT_LENGTH,
  LEG_INPUT_PX,
  type LegNetwork,
  type LegSight,
} from '../../pose/leg/leg-source.ts';
import type { LandmarkRow } from './landmark-row.ts';

/** What the network of the legs tells of one frame, in columns of a track. */
export type LegRow = Pick<TrackColumns, 'legXPx' | 'legYPx' | 'legSigma' | 'legHidden'>;

/** Looks at both legs of a walker at the film's own resolution, each in a square where its landmarks have it. */
export class LegLook {
  readonly #pixels = new RegionPixels(LEG_INPUT_PX, LEG_INPUT_PX, 1, 'area');
  readonly #input = new Float32Array(SIDES.length * LEG_INPUT_LENGTH);

  constructor(private readonly network: LegNetwork) {}

  async rowOf(frame: ClipFrame, landmarks: LandmarkRow, bodyHeightPx: number): Promise<LegRow> {
    const [left, right] = SIDES.map((side) => guessOf(landmarks, side)) as [LegGuess, LegGuess];
    const squares = [legSquare(left, bodyHeightPx), legSquare(right, bodyHeightPx)] as const;
    await this.#show(frame, 0, squares[0], left, right);
    await this.#show(frame, 1, squares[1], right, left);
    return inPicture(await this.network.estimate(this.#input), squares);
  }

  async #show(frame: ClipFrame, leg: 0 | 1, square: LegSquare, own: LegGuess, other: LegGuess) {
    const { x, y, sidePx } = square;
    await frame.readRegion({ x, y, width: sidePx, height: sidePx }, this.#pixels);
    const into = this.#input.subarray(leg * LEG_INPUT_LENGTH, (leg + 1) * LEG_INPUT_LENGTH);
    fillLegInput(into, this.#pixels.rgb, guessIn(square, own), guessIn(square, other));
  }
}

function guessOf({ xPx, yPx }: LandmarkRow, side: Side): LegGuess {
  const at = (part: 'hip' | 'knee' | 'ankle') => {
    const landmark = sideIndex(side, part);
    return { x: xPx[landmark] ?? NaN, y: yPx[landmark] ?? NaN };
  };
  return { hip: at('hip'), knee: at('knee'), ankle: at('ankle') };
}

function guessIn(square: LegSquare, { hip, knee, ankle }: LegGuess): LegGuess {
  return {
    hip: intoSquare(square, hip),
    knee: intoSquare(square, knee),
    ankle: intoSquare(square, ankle),
  };
}

function inPicture(sight: LegSight, squares: readonly [LegSquare, LegSquare]): LegRow {
  const [legXPx, legYPx, legSigma] = [0, 1, 2].map(() => new Float32Array(LEG_POINT_COUNT)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  squares.forEach((square, leg) => {
    for (let i = leg * LEG_POINTS.length; i < (leg + 1) * LEG_POINTS.length; i++) {
      const point = fromSquare(square, { x: sight.x[i] ?? NaN, y: sight.y[i] ?? NaN });
      legXPx[i] = point.x;
      legYPx[i] = point.y;
      legSigma[i] = inHeights(sight.sigma[i] ?? NaN);
    }
  });
  return { legXPx, legYPx, legSigma, legHidden: sight.hidden };
}
