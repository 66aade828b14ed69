import type { LandmarkTrack } from '../body/landmark-track.ts';
import { LANDMARK_COUNT, LANDMARK_NAMES, sideIndex, SIDES } from '../body/skeleton.ts';
import type { LegAngles } from '../walk/leg-angles.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import { BODY_PARTS, type Body } from '../body/body.ts';
import { onceFor } from '../once-for.ts';
import type { LegEvents, LegSeries, Report } from '../report/report.ts';
import { BALL_NAMES, DECIMALS, rounded, roundedTimes } from '../report/rounding.ts';

/** The angle series of the document; all null where there was no walk. */
export function seriesOf(signals: WalkSignals | null, frames: number): Report['series'] {
  const list = (values: Float64Array | undefined) =>
    Array.from({ length: frames }, (_, i) => rounded(values?.[i] ?? NaN, DECIMALS.angle));
  const leg = (angles: LegAngles | undefined): LegSeries => ({
    ankleDorsiflexionDeg: list(angles?.ankleDorsiflexionDeg),
    footProgressionDeg: list(angles?.footProgressionDeg),
    footPitchDeg: list(angles?.footPitchDeg),
    shankInclinationDeg: list(angles?.shankInclinationDeg),
    kneeFlexionDeg: list(angles?.kneeFlexionDeg),
    thighInclinationDeg: list(angles?.thighInclinationDeg),
  });
  return {
    left: leg(signals?.legs.left),
    right: leg(signals?.legs.right),
    pelvis: { obliquityDeg: list(signals?.obliquityDeg), tiltDeg: list(undefined) },
    trunk: { leanDeg: list(signals?.trunkLeanDeg) },
  };
}

/** Event times of the document. */
export function eventsOf(signals: WalkSignals | null): Report['events'] {
  const leg = (side: 'left' | 'right'): LegEvents => {
    const events = signals?.events[side];
    return {
      initialContactS: roundedTimes(events?.initialContactS ?? []),
      heelOffS: roundedTimes(events?.heelOffS ?? []),
      toeOffS: roundedTimes(events?.toeOffS ?? []),
    };
  };
  return { left: leg('left'), right: leg('right') };
}

/**
 * Landmarks of the document: repaired and smoothed where gait is measured from them, else as the network gave them. The
 * balls of the feet follow the others where the legs were seen from near; they are as visible as the toes.
 */
export function landmarksOf(track: LandmarkTrack, body: Body): Report['landmarks'] {
  return tablesOf(track)(body);
}

/** Most corrections leave every point where it is: its table is then not written again. */
const tablesOf = onceFor((track: LandmarkTrack) => onceFor((body: Body) => tables(track, body)));

function tables(track: LandmarkTrack, body: Body): Report['landmarks'] {
  const repaired = new Map<number, (axis: 'x' | 'y', frame: number) => number>();
  for (const side of SIDES) {
    for (const part of BODY_PARTS) {
      repaired.set(sideIndex(side, part), (axis, frame) => body[side][part][axis][frame] ?? NaN);
    }
  }
  const balls = SIDES.flatMap((side) => body[side].ball ?? []);
  const table = (
    values: Float32Array,
    decimals: number,
    axis: 'x' | 'y' | 'score',
  ): (number | null)[][] =>
    Array.from(track.timeS, (_, frame) => [
      ...Array.from({ length: LANDMARK_COUNT }, (__, landmark) => {
        const better = axis === 'score' ? undefined : repaired.get(landmark)?.(axis, frame);
        const value = better ?? values[frame * LANDMARK_COUNT + landmark] ?? NaN;
        return rounded(value, decimals);
      }),
      ...balls.map((ball) => rounded(ball[axis][frame] ?? NaN, decimals)),
    ]);
  return {
    names: [
      ...LANDMARK_NAMES,
      ...(balls.length === 0 ? [] : SIDES.map((side) => BALL_NAMES[side])),
    ],
    xPx: table(track.xPx, DECIMALS.px, 'x'),
    yPx: table(track.yPx, DECIMALS.px, 'y'),
    score: table(track.score, DECIMALS.score, 'score'),
  };
}
