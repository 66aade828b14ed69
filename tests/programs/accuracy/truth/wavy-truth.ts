import { SIDES, type Side } from '#core/body/skeleton.ts';
import type { LabFrame, LabTruth } from './lab-truth.ts';
import { emptyTruth, pointsAt, stillFrame } from './empty-truth.ts';

const [FPS, FRAMES, STRIDE_S] = [30, 132, 1.1];

const SUMMARY: LabTruth['summary'] = {
  cadence_steps_min: 120 / STRIDE_S,
  strideTime_s: STRIDE_S,
  stancePct: { left: 63, right: 62.5 },
  peakStanceDorsiflexion: { left: 12.1, right: 3.4 },
  dorsiflexionAtIC: { left: -1, right: null },
  peakPlantarflexion: { left: -19, right: -20 },
  peakKnee: { left: 61, right: 60 },
  footProgressionStance: { left: 4, right: 21 },
  trunkLeanMean: 2.2,
  pelvicTiltMean: 11.5,
  pelvicObliquityMax: 4.4,
  pelvicObliquityMin: -5.1,
  pelvicObliquityRange: 9.5,
};

/** A walk in waves: four seconds, the walker in the picture for most of them, both legs half a stride apart. */
export function wavyTruth(view: string, pathologies: LabTruth['pathologies']): LabTruth {
  const cycles = SIDES.flatMap((side) =>
    [-1, 0, 1, 2, 3].map((n) => {
      const start = STRIDE_S * (n + lag(side));
      return { side, start, end: start + STRIDE_S };
    }),
  );
  return emptyTruth({
    view,
    pathologies,
    frames: Array.from({ length: FRAMES }, (_, i) => wavyFrame(i)),
    cycles,
    events: cycles.flatMap(({ side, start }) => [
      { side, type: 'initial_contact', t: start },
      { side, type: 'toe_off', t: start + 0.63 * STRIDE_S },
    ]),
    summary: SUMMARY,
  });
}

function lag(side: Side): number {
  return side === 'left' ? 0.5 : 0.1;
}

function wavyFrame(i: number): LabFrame {
  const t = i / FPS;
  const wave = (side: Side, size: number, times = 1) =>
    size * Math.sin(2 * Math.PI * times * (t / STRIDE_S - lag(side)));
  const leg = (side: Side) => ({
    ankleDorsiflexion: wave(side, 14),
    kneeFlexion: 30 - wave(side, 28),
    // The left foot passes the pitch of heel-off early as well, the right one late only.
    footPitch: wave(side, 25, side === 'left' ? 3 : 1),
  });
  return stillFrame(t, {
    inFrame: i > 9 && i < FRAMES - 9,
    bodyHeightPx: i % 2 === 0 ? 180 : null,
    pelvicObliquity: wave('right', 4),
    left: leg('left'),
    right: leg('right'),
    px: pointsAt(60 + 4 * i, 200),
  });
}
