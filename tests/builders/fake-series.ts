import { LANDMARK_NAMES, type Side } from '#core/body/skeleton.ts';
import { normAt, normCurve, type NormQuantity } from '#core/norms/norms.ts';
import type { Report } from '#core/report/report.ts';
import { stickBody } from './stick-body.ts';

export const STRIDE_S = 1.1;

/** 0 to 100 % of the running stride; the left leg is half a stride behind. */
export function percentAt(timeS: number, side: Side): number {
  const phase = (timeS / STRIDE_S + (side === 'left' ? 0.5 : 0)) % 1;
  return 100 * phase;
}

/** A reference curve of walkers at their own speed. */
export function norm(quantity: NormQuantity, percent: number): number {
  return normAt(normCurve('cgm23-spontaneous', quantity), percent).mean;
}

const FIGURE = { statureM: 1.7, pxPerM: 240, floorPx: 620, startPx: 250, pxPerS: 120 };

/** The stick figure of the reference curves, drawn from the side, on its way through the picture. */
export function walkingFigure(timeS: readonly number[]): Report['landmarks'] {
  const { statureM, pxPerM, floorPx, startPx, pxPerS } = FIGURE;
  const figures = timeS.map((t) => {
    const leg = (side: Side) => ({
      thighDeg: norm('thighInclinationDeg', percentAt(t, side)),
      shankDeg: norm('shankInclinationDeg', percentAt(t, side)),
      pitchDeg: norm('footPitchDeg', percentAt(t, side)),
      toeOutDeg: 0,
    });
    return stickBody(statureM, {
      legs: { left: leg('left'), right: leg('right') },
      obliquityDeg: 0,
      trunkLeanDeg: 3,
    });
  });
  return {
    names: [...LANDMARK_NAMES],
    xPx: figures.map((points, i) =>
      points.map(({ ahead }) => startPx + pxPerS * (timeS[i] ?? NaN) + pxPerM * ahead),
    ),
    yPx: figures.map((points) => points.map(({ up }) => floorPx - pxPerM * up)),
    score: figures.map((points) => points.map(() => 0.9)),
  };
}

/** Curves of one leg: the right ankle bends little and its foot turns out; every 47th frame is missing. */
export function legSeries(timeS: readonly number[], side: Side, visible: boolean) {
  const curve = (
    quantity: NormQuantity,
    shown: boolean,
    change: (deg: number) => number = (d) => d,
  ) =>
    timeS.map((t, i) =>
      shown && i % 47 !== 46 ? change(norm(quantity, percentAt(t, side))) : null,
    );
  const limited = (deg: number) => (side === 'right' ? Math.min(deg, 3 + (deg - 3) * 0.15) : deg);
  const turned = (deg: number) => (side === 'right' ? deg + 14 : deg - 3);
  return {
    ankleDorsiflexionDeg: curve('ankleDorsiflexionDeg', visible, limited),
    footProgressionDeg: curve('footProgressionDeg', !visible, turned),
    footPitchDeg: curve('footPitchDeg', visible),
    shankInclinationDeg: curve('shankInclinationDeg', visible),
    kneeFlexionDeg: curve('kneeFlexionDeg', visible),
    thighInclinationDeg: curve('thighInclinationDeg', visible),
  };
}
