import { LEG_POINTS, type LabFrame, type LabTruth } from './lab-truth.ts';

/** A truth without frames that knows no measure. */
export function emptyTruth(change: Partial<LabTruth> = {}): LabTruth {
  return {
    view: 'sagittal_right',
    camera: { fx: 100 },
    subject: { stature_m: 2 },
    pathologies: [],
    frames: [],
    events: [],
    cycles: [],
    summary: {},
    ...change,
  };
}

/** A frame with the walker in it, 100 px tall, all points in one place; all angles are 0. */
export function stillFrame(t: number, change: Partial<LabFrame> = {}): LabFrame {
  const leg = { ankleDorsiflexion: 0, kneeFlexion: 0, footPitch: 0 };
  return {
    t,
    inFrame: true,
    bodyHeightPx: 100,
    pelvicObliquity: 0,
    left: leg,
    right: leg,
    px: pointsAt(200, 100),
    ...change,
  };
}

/** Every point of the legs at one place, two metres away. */
export function pointsAt(x: number, y: number): LabFrame['px'] {
  const entries = LEG_POINTS.map((name) => [name, [x, y, 2]] as const);
  return Object.fromEntries(entries) as LabFrame['px'];
}
